package jp.madoguchi.command.knowledge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.id.ThesaurusId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/knowledge/synonyms")
@Tag(name = "knowledge", description = "ナレッジ")
class ThesaurusController {

  private final Intents intents;

  ThesaurusController(Intents intents) {
    this.intents = intents;
  }

  @Schema(example = "{\"synonyms\": [{\"words\": [\"結婚\", \"入籍\"], \"means\": [\"婚姻\"]}]}")
  record SynonymTable(List<SynonymRow> synonyms) {}

  @PutMapping
  @Operation(
      summary = "検索の言い換えをまとめて置き換える",
      description = "words の言葉は互いに言い換えられ、means の言葉でも探されます。次の検索から使われます。")
  ResponseEntity<Written> revise(@RequestBody SynonymTable body) {
    var thesaurus = ThesaurusId.OF_THE_CITY;
    return intents.change(thesaurus, new ReviseThesaurus(thesaurus, body.synonyms()));
  }
}
