package jp.madoguchi.shared.consultation;

import jp.madoguchi.shared.privacy.SealedText;

/**
 * 質問の位置付け — what exactly left to be placed by its meaning (AN-08). It is masked, and sealed
 * besides.
 *
 * @param coordinates how many came back, 0 if none did in time; they are not kept, because nobody
 *     could read them
 * @param millis from the first byte sent to the last received
 */
public record QuestionPlacing(SealedText sent, String model, int coordinates, long millis) {}
