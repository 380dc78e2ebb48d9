package jp.madoguchi.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TreeTest {

  private static final int MOST = 700;
  private static final List<Hash> LEAVES = Trees.leaves(MOST);
  private static final MerkleTree TREE = new MerkleTree(Trees.nodesOf(LEAVES));

  @Property(tries = 200)
  void every_leaf_is_proved_in_every_tree_that_has_it(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST - 1) int any) {
    var leaf = any % size;

    var proof = TREE.inclusion(leaf, size);

    assertThat(proof.proves(LEAVES.get(leaf), TREE.root(size))).isTrue();
  }

  @Property(tries = 200)
  void no_other_leaf_place_or_path_is_proved(
      @ForAll @IntRange(min = 2, max = MOST) int size,
      @ForAll @IntRange(max = MOST - 1) int any,
      @ForAll @IntRange(max = 255) int bit) {
    var leaf = any % size;
    var other = (leaf + 1) % size;
    var path = TREE.inclusion(leaf, size).path();
    var root = TREE.root(size);
    var hash = LEAVES.get(leaf);

    assertThat(new Inclusion(leaf, size, path).proves(LEAVES.get(other), root)).isFalse();
    assertThat(new Inclusion(other, size, path).proves(hash, root)).isFalse();
    assertThat(new Inclusion(leaf, size, shorter(path)).proves(hash, root)).isFalse();
    assertThat(new Inclusion(leaf, size, longer(path)).proves(hash, root)).isFalse();
    var forged = forged(path, any % path.size(), bit);
    assertThat(new Inclusion(leaf, size, forged).proves(hash, root)).isFalse();
    assertThat(new Inclusion(-1, size, path).proves(hash, root)).isFalse();
    assertThat(new Inclusion(size, size, path).proves(hash, root)).isFalse();
  }

  @Property(tries = 200)
  void every_tree_begins_with_every_smaller_one(
      @ForAll @IntRange(max = MOST) int one, @ForAll @IntRange(max = MOST) int other) {
    var from = Math.min(one, other);
    var to = Math.max(one, other);

    assertThat(TREE.consistency(from, to).proves(TREE.root(from), TREE.root(to))).isTrue();
  }

  @Property(tries = 200)
  void no_tree_begins_with_another_one(
      @ForAll @IntRange(min = 1, max = MOST - 1) int from,
      @ForAll @IntRange(min = 1, max = MOST - 1) int more,
      @ForAll @IntRange(max = 255) int bit) {
    var to = Math.min(MOST, from + more);
    var path = TREE.consistency(from, to).path();
    var small = TREE.root(from);
    var large = TREE.root(to);

    assertThat(new Consistency(from, to, path).proves(large, small)).isFalse();
    assertThat(new Consistency(from, to, path).proves(flipped(small, bit), large)).isFalse();
    assertThat(new Consistency(from, to, path).proves(small, flipped(large, bit))).isFalse();
    assertThat(new Consistency(from, to, longer(path)).proves(small, large)).isFalse();
    assertThat(new Consistency(from, to, shorter(path)).proves(small, large)).isFalse();
    assertThat(new Consistency(to, from, path).proves(small, large)).isFalse();
    var forged = forged(path, from % path.size(), bit);
    assertThat(new Consistency(from, to, forged).proves(small, large)).isFalse();
  }

  @Property(tries = 100)
  void leaves_in_a_row_have_the_root_of_the_tree(@ForAll @IntRange(max = MOST) int size) {
    var range = new CompactRange();

    LEAVES.subList(0, size).forEach(range::add);

    assertThat(range.root()).isEqualTo(TREE.root(size));
    assertThat(range.size()).isEqualTo(size);
  }

  @Property(tries = 30)
  void a_tree_that_grows_in_steps_and_is_read_again_is_the_same_tree(
      @ForAll @Size(max = 12) List<@IntRange(max = 200) Integer> steps) {
    var shelf = new Trees.Shelf();
    var edge = new RightEdge();
    for (var step : steps) {
      for (var n = 0; n < step && edge.size() < MOST; n++) {
        edge.append(LEAVES.get((int) edge.size()));
      }
      shelf.put(edge.takeChanged());
      assertThat(edge.root()).isEqualTo(TREE.root(edge.size()));
      edge = RightEdge.of(edge.size(), shelf);
      assertThat(edge.root()).isEqualTo(TREE.root(edge.size()));
    }
    var kept = new MerkleTree(new TiledNodes(shelf));
    for (var size = 0; size <= edge.size(); size += 37) {
      assertThat(kept.root(size)).isEqualTo(TREE.root(size));
    }
  }

  @Example
  void a_tree_of_three_levels_of_tiles_proves_its_leaves() {
    var size = 256 * 256 + 300;
    var leaves = Trees.leaves(size);
    var shelf = new Trees.Shelf();
    var edge = new RightEdge();
    leaves.forEach(edge::append);
    shelf.put(edge.takeChanged());
    var tree = new MerkleTree(new TiledNodes(shelf));

    assertThat(tree.root(size)).isEqualTo(edge.root());
    for (var leaf : List.of(0, 255, 256, 65_535, 65_536, size - 1)) {
      assertThat(tree.inclusion(leaf, size).proves(leaves.get(leaf), edge.root())).isTrue();
    }
    assertThat(tree.consistency(65_536, size).proves(tree.root(65_536), edge.root())).isTrue();
  }

  @Example
  void what_is_not_there_is_not_proved() {
    assertThatThrownBy(() -> TREE.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RightEdge.of(5, new Trees.Shelf()))
        .hasMessageContaining("Tile 0 of level 0 has 0 bytes");
  }

  private static List<Hash> shorter(List<Hash> path) {
    return path.subList(0, path.size() - 1);
  }

  private static List<Hash> longer(List<Hash> path) {
    var longer = new ArrayList<>(path);
    longer.add(Hashing.EMPTY);
    return longer;
  }

  private static List<Hash> forged(List<Hash> path, int at, int bit) {
    var forged = new ArrayList<>(path);
    forged.set(at, flipped(path.get(at), bit));
    return forged;
  }

  private static Hash flipped(Hash hash, int bit) {
    var bytes = hash.bytes();
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    return Hash.of(bytes);
  }
}
