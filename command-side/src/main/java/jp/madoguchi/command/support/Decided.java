package jp.madoguchi.command.support;

import org.jspecify.annotations.Nullable;

/** What a decision left behind: the life's version, and the number it gave out, if any. */
record Decided(long version, @Nullable Integer number) {}
