package jp.madoguchi.query.thesaurus;

/** "Which words stand for which?" */
public record FindThesaurus() {}
