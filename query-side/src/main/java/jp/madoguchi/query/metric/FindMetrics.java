package jp.madoguchi.query.metric;

/** "Which KPIs are there?" */
public record FindMetrics() {}
