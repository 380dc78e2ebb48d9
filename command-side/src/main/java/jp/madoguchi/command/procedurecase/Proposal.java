package jp.madoguchi.command.procedurecase;

import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/** 照合結果の案 — what the registry makes likely about one 審査項目, and by what. */
record Proposal(
    String item,
    Verdict verdict,
    ProposalGround ground,
    ReviewRule rule,
    @Nullable SealedText stated,
    @Nullable SealedText registered) {}
