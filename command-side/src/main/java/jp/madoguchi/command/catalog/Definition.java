package jp.madoguchi.command.catalog;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/** 手続の内容 — what a revision says, before it has a number. */
@Schema(
    example =
        """
        {"name": "転入届", "summary": "他の市区町村から引っ越してきたときの届出",
         "department": "dept-citizens", "purposes": ["MOVING_IN"], "applicants": ["本人", "世帯主"],
         "documents": ["転出証明書", "本人確認書類"],
         "deadline": {"days": 14, "countedFrom": "住み始めた日", "law": "住民基本台帳法第22条"},
         "standardDays": 0, "steps": ["届出の受付", "住民票への記録"], "reviewItems": ["本人確認", "住み始めた日"],
         "review": {"fields": [{"name": "住み始めた日", "kind": "DAY"}],
           "items": [{"item": "住み始めた日", "asks": "届出の日が住民記録と同じか", "defects": ["WRONG_ENTRY"],
             "rule": {"entry": "ADDRESS_SINCE", "comparison": "SAME", "field": "住み始めた日"}}]}}\
        """)
record Definition(
    PublicText name,
    PublicText summary,
    DepartmentId department,
    List<Purpose> purposes,
    List<PublicText> applicants,
    List<PublicText> documents,
    @Nullable Deadline deadline,
    int standardDays,
    List<PublicText> steps,
    List<PublicText> reviewItems,
    @Nullable ReviewDraft review) {

  private static final int MOST = 30;
  private static final int LONGEST_PERIOD = 366;

  /**
   * @throws IllegalArgumentException if something is missing, named twice, or out of range
   */
  Definition {
    purposes = eachOnce("用件", purposes, 1);
    applicants = eachOnce("申請者", applicants, 1);
    documents = eachOnce("持ち物", documents, 0);
    steps = eachOnce("工程", steps, 1);
    reviewItems = eachOnce("審査項目", reviewItems, 0);
    if (review != null && !reviewItems.containsAll(review.spokenOf())) {
      throw new IllegalArgumentException("審査の手引きに、審査項目にないものがあります");
    }
    if (standardDays < 0 || standardDays > LONGEST_PERIOD) {
      throw new IllegalArgumentException("標準処理期間は0日以上%d日以内です".formatted(LONGEST_PERIOD));
    }
  }

  /** 届出期限, as it is entered. */
  record Deadline(int days, PublicText countedFrom, PublicText law) {

    private static final int LONGEST = 3_650;

    /**
     * @throws IllegalArgumentException if the days are out of range
     */
    Deadline {
      if (days < 0 || days > LONGEST) {
        throw new IllegalArgumentException("届出期限は0日以上%d日以内です".formatted(LONGEST));
      }
    }

    private ProcedureRevision.Deadline asFact() {
      return new ProcedureRevision.Deadline(days, countedFrom.value(), law.value());
    }
  }

  /** This definition as the given revision of the procedure. */
  ProcedureRevision numbered(ProcedureId procedure, int revision) {
    return new ProcedureRevision(
        procedure,
        revision,
        name.value(),
        summary.value(),
        department,
        purposes,
        words(applicants),
        words(documents),
        Optional.ofNullable(deadline).map(Deadline::asFact).orElse(null),
        standardDays,
        words(steps),
        words(reviewItems),
        Optional.ofNullable(review).map(ReviewDraft::asFact).orElse(null));
  }

  private static <T> List<T> eachOnce(String what, List<T> list, int least) {
    var all = List.copyOf(list);
    if (all.size() < least || all.size() > MOST) {
      throw new IllegalArgumentException("%sは%d件以上%d件以内です".formatted(what, least, MOST));
    }
    if (new HashSet<>(all).size() < all.size()) {
      throw new IllegalArgumentException("%sに同じものが重複しています".formatted(what));
    }
    return all;
  }

  private static List<String> words(List<PublicText> texts) {
    return texts.stream().map(PublicText::value).toList();
  }
}
