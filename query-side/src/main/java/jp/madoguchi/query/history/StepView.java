package jp.madoguchi.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一歩 — one fact, the page after it, and what it changed.
 *
 * @param step its sequence, from 0
 * @param of how many facts there are
 * @param previous the step before, if there is one
 * @param next the step after, if there is one
 */
record StepView(
    long step,
    int of,
    FactView fact,
    String form,
    Object page,
    List<ChangeView> changes,
    @Nullable Long previous,
    @Nullable Long next) {}
