package org.facturier.rendering.sheet;

/**
 * A rule by which amounts were made, such as how the tax of a group is worked out. Many steps share one: it is told once, and
 * steps name it by its number.
 *
 * @param words  what it says; its name where it is one of the host's that no label has
 * @param source  the clause of the law or standard; empty where it is arithmetic alone
 */
public record ExplainedRule(String words, String source) {}
