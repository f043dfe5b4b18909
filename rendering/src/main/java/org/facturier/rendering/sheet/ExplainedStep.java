package org.facturier.rendering.sheet;

/**
 * One amount, explained: {@code Line 3: Messages CHF 121.13} and, beneath it, {@code 14,250 units × CHF 8.50 ÷ 1,000 units =
 * 121.125, rounded to 121.13}.
 *
 * @param depth  how many amounts stand above it, 0 for one that nothing else is made of
 * @param title  what it is, beginning with a capital
 * @param value  how much, with its currency
 * @param how  what it is made of, and what was rounded away; or that the document states another amount
 * @param rule  the number of the rule, from 1
 */
public record ExplainedStep(int depth, String title, String value, String how, int rule) {}
