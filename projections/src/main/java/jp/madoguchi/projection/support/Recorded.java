package jp.madoguchi.projection.support;

import java.time.Instant;
import jp.madoguchi.shared.actor.Actor;

/**
 * 記録 — one delivery of one fact.
 *
 * @param sequence counts the facts of the life from 0
 * @param at when it was recorded, which nobody can set
 * @param by who acted
 */
public record Recorded(long sequence, Instant at, Actor by) {}
