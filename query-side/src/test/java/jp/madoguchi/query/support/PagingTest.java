package jp.madoguchi.query.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import jp.madoguchi.platform.web.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  private static final Cursor ROW = Cursor.at(Instant.parse("2026-11-24T00:00:00Z"), "contact-1a");

  @Test
  void fifty_rows_from_the_first_unless_asked_otherwise() {
    assertThat(Paging.of(null, null)).isEqualTo(new Paging(50, null));
    assertThat(Paging.of(200, null).oneMore()).isEqualTo(201);
  }

  @Test
  void a_cursor_comes_back_as_it_went() {
    assertThat(Paging.of(1, ROW.encoded()).after()).isEqualTo(ROW);
    var day = Cursor.on(LocalDate.of(2026, 12, 1), "case-2b");
    assertThat(Paging.of(1, day.encoded()).after()).isEqualTo(day);
    var pending = new Cursor(ROW.key(), "contact-1a:HANDOVER");
    assertThat(Paging.of(1, pending.encoded()).after()).isEqualTo(pending);
  }

  @Test
  void moments_are_written_as_in_the_store() {
    assertThat(ROW.key()).isEqualTo("2026-11-24T00:00:00.000Z");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201, Integer.MIN_VALUE})
  void a_limit_that_cannot_be_is_refused(int limit) {
    assertThatThrownBy(() -> Paging.of(limit, null)).isInstanceOf(RequestRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "*", "2026-11-24~contact-1a", "旭川"})
  void a_forged_cursor_is_refused(String cursor) {
    assertThatThrownBy(() -> Paging.of(1, cursor)).isInstanceOf(RequestRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"$gt\":\"\"}~contact-1a", "2026-11-24~", "~contact-1a", "2026-11-24~CONTACT-1"})
  void a_cursor_of_another_shape_is_refused(String text) {
    var cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8));
    assertThatThrownBy(() -> Paging.of(1, cursor)).isInstanceOf(RequestRefused.class);
  }

  @Test
  void a_slice_says_where_it_goes_on_only_if_it_does() {
    var two = new Paging(2, null);

    var more = Slice.of(List.of("a", "b", "c"), two, row -> new Cursor(ROW.key(), row), row -> row);
    var all = Slice.of(List.of("a", "b"), two, row -> new Cursor(ROW.key(), row), row -> row);

    assertThat(more.items()).containsExactly("a", "b");
    assertThat(more.next()).isEqualTo(new Cursor(ROW.key(), "b").encoded());
    assertThat(all.items()).containsExactly("a", "b");
    assertThat(all.next()).isNull();
  }
}
