package jp.madoguchi.command.knowledge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import jp.madoguchi.command.support.ArticleText;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import org.jspecify.annotations.Nullable;

/** 記事の内容 — what a revision says, before it has a number. */
@Schema(
    example =
        """
        {"title": "市外から引っ越してきたとき（転入届）",
         "body": "# 届け出に必要なもの\\n届出人の本人確認書類\\n転出証明書",
         "department": "dept-citizens",
         "source": {"id": "joruri-313", "address": "https://www.example.jp/tennyu.html"}}""")
record ArticleContent(
    PublicText title, ArticleText body, DepartmentId department, @Nullable Source source) {

  /** 出典, as it is entered. */
  record Source(PublicText id, @Nullable PublicText address) {

    private ArticleRevision.Source asFact() {
      return new ArticleRevision.Source(
          id.value(), Optional.ofNullable(address).map(PublicText::value).orElse(null));
    }
  }

  /** This content as the given revision of an article. */
  ArticleRevision numbered(int revision) {
    return new ArticleRevision(
        revision,
        title.value(),
        body.value(),
        department,
        Optional.ofNullable(source).map(Source::asFact).orElse(null));
  }
}
