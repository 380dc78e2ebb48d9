package jp.madoguchi.command.knowledge;

import static jp.madoguchi.command.knowledge.ImportFormat.CSV;
import static jp.madoguchi.command.knowledge.ImportFormat.HTML;
import static jp.madoguchi.command.knowledge.ImportFormat.JSON_LINES;
import static jp.madoguchi.command.knowledge.ImportFormat.MARKDOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ReadPage.Unreadable;
import org.junit.jupiter.api.Test;

class ImportFormatTest {

  @Test
  void a_line_of_json_is_a_page_and_a_broken_line_keeps_no_other_out() {
    var lines =
        """
        {"id": "p-1", "title": "転入届", "text": "14日以内", "url": "https://www.example.jp/1"}
        これは JSON ではない

        {"id": "p-2", "text": "題がない"}
        {"id": "p-3", "title": "転出届", "text": "[[text/site-name]]民課で[[piece/map]]"}
        """;

    assertThat(JSON_LINES.read(lines, null))
        .containsExactly(
            new Page("p-1", "p-1", "転入届", "14日以内", "https://www.example.jp/1"),
            new Unreadable("2行目", "JSON として読めません"),
            new Unreadable("4行目", "title がありません"),
            new Page("p-3", "p-3", "転出届", "市民課で", null));
  }

  @Test
  void a_row_of_a_table_is_a_page() {
    var table =
        """
        id,title,text,url
        p-1,転入届,"一行目
        二行目",https://www.example.jp/1
        p-2,転出届,,
        p-3,転居届,本文
        """;

    assertThat(CSV.read(table, null))
        .containsExactly(
            new Page("p-1", "p-1", "転入届", "一行目\n二行目", "https://www.example.jp/1"),
            new Unreadable("2件目", "text がありません"),
            new Page("p-3", "p-3", "転居届", "本文", null));
  }

  @Test
  void a_table_without_the_columns_is_no_table_of_pages() {
    assertThat(CSV.read("番号,題\n1,転入届", null))
        .containsExactly(new Unreadable("1行目", "見出しの行に id, title, text が必要です"));
    assertThat(CSV.read("id,title,text\n\"a\"b,c,d", null))
        .containsExactly(new Unreadable("全体", "CSV として読めません"));
  }

  @Test
  void the_first_heading_of_markdown_is_the_title() {
    var page =
        """
        # 転入届

        住み始めた日から **14日以内** に。

        ## 持ち物

        - 転出証明書
        - `本人確認書類`
        """;

    assertThat(MARKDOWN.read(page, "tennyu"))
        .containsExactly(
            new Page("tennyu", "tennyu", "転入届", "住み始めた日から 14日以内 に。\n# 持ち物\n転出証明書\n本人確認書類", null));
  }

  @Test
  void of_html_only_what_its_readers_read_is_taken() {
    var page =
        """
        <html><head><title>市のサイト</title><style>p {color: red}</style></head><body>
        <nav><a href="/">トップ</a></nav>
        <main><h1>転入届</h1><p>14日以内に。</p><h2>持ち物</h2>
        <table><tr><th>必要</th><td>転出証明書</td></tr></table>
        <script>alert(1)</script></main><footer>市役所</footer></body></html>""";

    assertThat(HTML.read(page, "tennyu"))
        .singleElement()
        .isInstanceOfSatisfying(
            Page.class,
            read -> {
              assertThat(read.title()).isEqualTo("転入届");
              assertThat(read.body()).startsWith("14日以内に。\n# 持ち物\n").contains("転出証明書");
              assertThat(read.body()).doesNotContain("alert", "トップ", "市役所", "color");
            });
  }

  @Test
  void a_single_page_needs_a_name_and_something_to_say() {
    assertThatIllegalArgumentException().isThrownBy(() -> HTML.read("<p>本文</p>", null));
    assertThat(HTML.read("<p>本文</p>", "x")).containsExactly(new Unreadable("x", "表題か本文がありません"));
    assertThat(MARKDOWN.read("本文だけ", "x")).containsExactly(new Unreadable("x", "見出しか本文がありません"));
  }
}
