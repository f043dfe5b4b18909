package org.facturier.rendering.sheet;

/**
 * One amount, explained.
 *
 * @param depth  how many amounts stand above it, 0 for one that nothing else is made of
 * @param title  what it is
 * @param value  how much, with its currency
 * @param how  what it is made of
 * @param rule  the number of the rule, from 1
 */
public record ExplainedStep(int depth, String title, String value, String how, int rule) {}
