package jp.madoguchi.story;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.consultation.ConsultationEvent;
import jp.madoguchi.shared.consultation.ConsultationEvent.AnswerJudged;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationDeclined;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationEscalated;
import jp.madoguchi.shared.consultation.ConsultationEvent.ExpertAnswered;
import jp.madoguchi.shared.consultation.ConsultationEvent.KnowledgeProposed;
import jp.madoguchi.shared.consultation.ModelAnswer.Sentence;
import jp.madoguchi.shared.rights.Permission;
import jp.madoguchi.shared.staff.StaffEvent.RightGranted;
import jp.madoguchi.shared.staff.StaffEvent.RightWithdrawn;
import jp.madoguchi.shared.staff.StaffEvent.StaffRetired;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** 素朴な相談 — what the KPIs need of consultations and of who may ask, by plain bookkeeping. */
final class NaiveConsultations {

  private static final Set<Permission> DESK =
      Set.of(
          Permission.RECEPTION, Permission.SERVING, Permission.REVIEWING, Permission.SUPERVISING);

  private NaiveConsultations() {}

  /** The cases that anybody asked about. */
  static Set<String> cases(Map<String, List<DomainEventMessage<?>>> lives) {
    var cases = new HashSet<String>();
    lives
        .values()
        .forEach(
            life -> {
              if (life.getFirst().getPayload() instanceof ConsultationAsked asked
                  && asked.procedureCase() != null) {
                cases.add(asked.procedureCase().value());
              }
            });
    return cases;
  }

  static List<Map<String, Object>> rows(List<DomainEventMessage<?>> life) {
    if (!(life.getFirst().getPayload() instanceof ConsultationAsked first)) {
      return List.of();
    }
    var row = NaiveRows.row("CONSULTATION", first.happenedAt());
    row.put("DEPARTMENT", first.department().value());
    row.put("STAFF", asker(life));
    for (var flag : List.of("ANSWERED", "DECLINED", "CITED", "STOPPED", "ESCALATED")) {
      row.put(flag, false);
    }
    row.put("EXPERT_ANSWERED", false);
    row.put("PROPOSED", false);
    var rows = new ArrayList<Map<String, Object>>(List.of(row));
    @Nullable Instant escalated = null;
    for (var message : life) {
      var event = (ConsultationEvent) message.getPayload();
      switch (event) {
        case ConsultationAnswered answered -> {
          took(row, life.getFirst(), message);
          rows.addAll(answered(row, answered, first));
        }
        case ConsultationDeclined _ -> {
          took(row, life.getFirst(), message);
          row.put("DECLINED", true);
          row.put("ENGINE", "NONE");
        }
        case AnswerJudged judged -> row.put("VERDICT", judged.verdict().name());
        case ConsultationEscalated e -> {
          row.put("ESCALATED", true);
          row.put("EXPERT_ANSWERED", false);
          row.put("PROPOSED", false);
          escalated = escalated == null ? e.happenedAt() : escalated;
        }
        case ExpertAnswered e -> {
          row.put("EXPERT_ANSWERED", true);
          row.put(
              "ESCALATION_SECONDS", NaiveRows.seconds(requireNonNull(escalated), e.happenedAt()));
        }
        case KnowledgeProposed _ -> row.put("PROPOSED", true);
        default -> {}
      }
    }
    return rows;
  }

  private static void took(
      Map<String, Object> row, DomainEventMessage<?> asked, DomainEventMessage<?> answered) {
    var between =
        Duration.between(NaiveRows.recordedAt(asked), NaiveRows.recordedAt(answered)).toMillis();
    row.put("ANSWER_MILLIS", Math.max(0, between));
  }

  private static List<Map<String, Object>> answered(
      Map<String, Object> row, ConsultationAnswered event, ConsultationAsked first) {
    row.put("ANSWERED", true);
    row.put("CITED", !event.sources().isEmpty());
    row.put("ENGINE", event.silence() == null ? "MODEL" : "RETRIEVAL");
    if (event.silence() != null) {
      row.put("SILENCE", event.silence().name());
      row.put("STOPPED", event.silence().name().contains("NOT_CLEARED"));
    }
    if (event.silence() == null && event.words() != null) {
      var sentences = event.words().sentences();
      row.put("SENTENCES", (long) sentences.size());
      row.put("SENTENCES_SUPPORTED", sentences.stream().filter(Sentence::supported).count());
    }
    var maskings = new ArrayList<Map<String, Object>>();
    if (event.exchange() != null && event.exchange().masked() != null) {
      event
          .exchange()
          .masked()
          .forEach(
              (kind, count) -> {
                var masking = NaiveRows.row("MASKING", first.happenedAt());
                masking.put("MASKED_KIND", kind.name());
                masking.put("MASKED", (long) count);
                maskings.add(masking);
              });
    }
    return maskings;
  }

  /** Each who ever asked, on the first day. */
  static List<Map<String, Object>> newcomers(Collection<List<DomainEventMessage<?>>> lives) {
    var first = new HashMap<String, LocalDate>();
    for (var life : lives) {
      if (life.getFirst().getPayload() instanceof ConsultationAsked asked) {
        var day = NaiveRows.day(asked.happenedAt());
        first.merge(asker(life), day, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    var rows = new ArrayList<Map<String, Object>>();
    first.forEach(
        (staff, day) -> {
          var row = new LinkedHashMap<String, Object>();
          row.put("kind", "FIRST_USE");
          row.put("day", day);
          row.put("STAFF", staff);
          rows.add(row);
        });
    return rows;
  }

  private static String asker(List<DomainEventMessage<?>> life) {
    return Actor.from(life.getFirst().getMetaData()).orElseThrow().staff().value();
  }

  /** Day by day, who holds a right of a desk at any section. */
  static List<Map<String, Object>> entitlements(
      String staff, List<DomainEventMessage<?>> life, LocalDate from, LocalDate to) {
    var rows = new ArrayList<Map<String, Object>>();
    from.datesUntil(to.plusDays(1))
        .forEach(
            day -> {
              if (mayAsk(life, day)) {
                var row = new LinkedHashMap<String, Object>();
                row.put("kind", "ENTITLEMENT");
                row.put("day", day);
                row.put("STAFF", staff);
                rows.add(row);
              }
            });
    return rows;
  }

  private static boolean mayAsk(List<DomainEventMessage<?>> life, LocalDate day) {
    var held = new HashSet<String>();
    for (var message : life) {
      switch (message.getPayload()) {
        case RightGranted g -> {
          var holds = !day.isBefore(g.from()) && (g.to() == null || !day.isAfter(g.to()));
          if (DESK.contains(g.permission()) && holds) {
            held.add(g.permission() + "@" + g.department());
          }
        }
        case RightWithdrawn w -> {
          if (!day.isBefore(w.from())) {
            held.remove(w.permission() + "@" + w.department());
          }
        }
        case StaffRetired r -> {
          if (!day.isBefore(r.from())) {
            return false;
          }
        }
        default -> {}
      }
    }
    return !held.isEmpty();
  }
}
