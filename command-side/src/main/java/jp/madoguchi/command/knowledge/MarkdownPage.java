package jp.madoguchi.command.knowledge;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ReadPage.Unreadable;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One page in Markdown: its first heading is the title. */
final class MarkdownPage extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();
  private @Nullable String title;

  private MarkdownPage() {}

  static List<ReadPage> read(String content, String source) {
    var page = new MarkdownPage();
    Parser.builder().build().parse(content).accept(page);
    var title = Optional.ofNullable(page.title).map(PageText::cleaned).orElse("");
    var body = PageText.cleaned(page.text.toString());
    if (title.isEmpty() || body.isEmpty()) {
      return List.of(new Unreadable(source, "見出しか本文がありません"));
    }
    return List.of(new Page(source, source, title, body, null));
  }

  @Override
  public void visit(Heading heading) {
    var begun = text.length();
    visitChildren(heading);
    var line = text.substring(begun).strip();
    text.setLength(begun);
    if (title == null) {
      title = line;
    } else if (!line.isEmpty()) {
      text.append("# ").append(line).append('\n');
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    text.append('\n');
  }

  @Override
  public void visit(Text words) {
    text.append(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    text.append(code.getLiteral()).append('\n');
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    text.append(code.getLiteral()).append('\n');
  }

  @Override
  public void visit(SoftLineBreak end) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak end) {
    text.append('\n');
  }
}
