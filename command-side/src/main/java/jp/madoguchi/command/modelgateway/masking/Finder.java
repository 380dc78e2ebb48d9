package jp.madoguchi.command.modelgateway.masking;

import java.util.stream.Stream;

/** 探し手 — finds one sort of personal values in a {@link FoldedText}. */
@FunctionalInterface
interface Finder {

  Stream<Span> in(String folded);
}
