package jp.madoguchi.query.guide;

import jp.madoguchi.shared.id.GuideId;

/** "By what does this guide judge, and by what has it?" */
public record FindGuide(GuideId guide) {}
