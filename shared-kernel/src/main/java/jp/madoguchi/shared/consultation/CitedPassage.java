package jp.madoguchi.shared.consultation;

import java.time.LocalDate;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.ArticleRevision;
import org.jspecify.annotations.Nullable;

/**
 * 出典 — a passage as it was found, with what stands behind it (AN-06). All of it is public
 * knowledge.
 *
 * @param passage counts the passages of the article from 1
 * @param heading what it stands under, empty where there is none
 * @param confidence how likely it is that the article answers the question, from 0 to 1
 * @param effectiveFrom since when the revision holds
 * @param department the section that answers for it
 * @param source where the article was taken from, none if it was written here
 */
public record CitedPassage(
    ArticleId article,
    int revision,
    int passage,
    String title,
    String heading,
    String text,
    double confidence,
    LocalDate effectiveFrom,
    DepartmentId department,
    ArticleRevision.@Nullable Source source) {}
