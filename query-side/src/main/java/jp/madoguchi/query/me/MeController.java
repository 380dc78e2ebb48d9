package jp.madoguchi.query.me;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "staff", description = "職員")
class MeController {

  private final Showing showing;
  private final boolean practice;

  MeController(Showing showing, @Value("${madoguchi.practice}") boolean practice) {
    this.showing = showing;
    this.practice = practice;
  }

  @GetMapping
  @Operation(
      summary = "自分がだれで、どの課として、何ができるかを見る",
      description =
          "権限がひとつもなくても答えます。practice が真なら研修用の市です。画面にはっきり示してください。ETag は自分の版で、緊急閲覧の If-Match に使います。")
  ResponseEntity<MeView> me(@Parameter(hidden = true) Caller caller) {
    return Versioned.shown(caller.rights().version(), MeView.of(caller, showing, practice));
  }
}
