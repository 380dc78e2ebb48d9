package jp.madoguchi.shared.knowledge;

import java.util.List;

/**
 * 言い換え — words that residents say, and what officials write for them (AC-04).
 *
 * @param words each of them stands for all the others, such as 障害 and 障がい
 * @param means what else they stand for, but which does not stand for them: 引っ越し means 転入, 転出 and
 *     転居, and whoever says 転入 does not mean 転出
 */
public record Synonym(List<String> words, List<String> means) {}
