package jp.madoguchi.command.proof;

/** 不一致 — something that is not as it was signed, told to operators and auditors. */
sealed interface Finding {

  /** One English sentence: what, and where. */
  String sentence();

  /** A row that was deleted. */
  record FactIsGone(long leaf, long position) implements Finding {
    @Override
    public String sentence() {
      return "The fact at position %d (leaf %d) is gone".formatted(position, leaf);
    }
  }

  /** A row that was rewritten. */
  record FactDiffers(long leaf, long position) implements Finding {
    @Override
    public String sentence() {
      return "The fact at position %d (leaf %d) is not the one that was hashed"
          .formatted(position, leaf);
    }
  }

  /** A row that came to its place long after those behind it. */
  record FactIsNotInTheTree(long position) implements Finding {
    @Override
    public String sentence() {
      return "The fact at position %d came to its place afterwards".formatted(position);
    }
  }

  /** A tile that does not follow from the leaves. */
  record TileDiffers(int level, long number) implements Finding {
    @Override
    public String sentence() {
      return "Tile %d of level %d does not follow from the leaves".formatted(number, level);
    }
  }

  /** A checkpoint that says something else than the tree, or is signed by nobody of ours. */
  record CheckpointDiffers(String where, long size, String why) implements Finding {
    @Override
    public String sentence() {
      return "The checkpoint of %d facts in the %s %s".formatted(size, where, why);
    }
  }
}
