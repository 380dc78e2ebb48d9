package jp.madoguchi.command.concierge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.shared.concierge.HandOffReason;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.GuideId;
import org.jspecify.annotations.Nullable;

/**
 * 引渡しの記録 — a session as the concierge sends it.
 *
 * @param session the anonymous UUID that the person has there; the same one again is the same
 *     session
 * @param answers to questions of the guide, by 管理名 and the words of the choices
 * @param procedures names of the catalog
 * @param consent whether the person agrees that staff go on from there
 * @param guide none for the one of the city
 */
@Schema(
    example =
        """
        {"session": "2f1d7a34-8f0e-4a0b-9d6e-0c1b5a7e9f21", "lifeEvent": "MOVING_IN",
         "answers": [{"question": "用件", "choices": ["転入"]}], "procedures": ["proc-moving-in"],
         "reason": "NEEDS_A_COUNTER", "consent": true}\
        """)
record HandedOver(
    UUID session,
    Purpose lifeEvent,
    List<SaidThere> answers,
    List<String> procedures,
    HandOffReason reason,
    boolean consent,
    @Nullable GuideId guide,
    @Nullable OffsetDateTime happenedAt) {

  private static final int MOST_ANSWERS = 200;
  private static final int MOST_PROCEDURES = 100;

  /**
   * @throws IllegalArgumentException if there is more than anybody answers
   */
  HandedOver {
    answers = atMost(MOST_ANSWERS, "回答", answers);
    procedures = atMost(MOST_PROCEDURES, "手続", procedures);
  }

  /** そこでの回答 — as it was said there; whether it fits is not decided yet. */
  record SaidThere(String question, List<String> choices) {

    private static final int MOST = 60;

    SaidThere {
      choices = atMost(MOST, "選択肢", choices);
    }
  }

  GuideId guideOrTheCitys() {
    return guide == null ? GuideId.OF_THE_CITY : guide;
  }

  private static <T> List<T> atMost(int most, String what, List<T> list) {
    if (list.size() > most) {
      throw new IllegalArgumentException("%sは%d件以内です".formatted(what, most));
    }
    return List.copyOf(list);
  }
}
