package org.facturier.rendering.sheet;

/**
 * A rule by which amounts were made.
 *
 * @param words  what it says
 * @param source  the clause; empty where it is arithmetic alone
 */
public record ExplainedRule(String words, String source) {}
