package jp.madoguchi.command.knowledge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/knowledge/import")
@Tag(name = "knowledge", description = "ナレッジ")
class ImportController {

  private final KnowledgeImport imports;
  private final Intents intents;
  private final Directory directory;
  private final Moments moments;

  ImportController(KnowledgeImport imports, Intents intents, Directory directory, Moments moments) {
    this.imports = imports;
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
  }

  /**
   * What is sent.
   *
   * @param department the section that owns the pages
   * @param source what a single page (Markdown, HTML) is called where it comes from
   * @param publish false to leave the pages as drafts; by default they are published at once
   */
  @Schema(
      example =
          """
          {"format": "MARKDOWN", "department": "dept-citizens", "source": "tennyu",
           "content": "# 転入届\\n\\n住み始めた日から14日以内に届け出てください。"}""")
  record Pages(
      ImportFormat format,
      DepartmentId department,
      @Nullable PublicText source,
      @Nullable Boolean publish,
      String content) {

    /**
     * @throws IllegalArgumentException if there is no content
     */
    Pages {
      if (content.isBlank()) {
        throw new IllegalArgumentException("取り込む内容がありません");
      }
    }
  }

  /** To take pages in is one right, whatever the pages. */
  private record ToImport() implements Intent {

    @Override
    public Need needs() {
      return Need.of(Permission.EDITING_KNOWLEDGE);
    }
  }

  @PostMapping
  @Operation(
      summary = "ページをナレッジに取り込む",
      description =
          """
          JSON Lines・CSV（id, title, text, url）、Markdown・HTML（1ページ）を取り込みます。同じ id の同じ内容は
          何も変えず、変わった内容は新しい版になります。取り込めなかったページは理由とともに返します。""")
  ImportReport take(@RequestBody Pages body) {
    intents.requireRight(new ToImport());
    directory.requireDepartment(body.department());
    var source = Optional.ofNullable(body.source()).map(PublicText::value).orElse(null);
    var publishes = !Boolean.FALSE.equals(body.publish());
    return imports.take(
        body.format().read(body.content(), source),
        body.department(),
        publishes ? moments.today() : null);
  }
}
