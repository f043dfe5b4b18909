package org.facturier.einvoice.rules;

/**
 * What is said of a rule.
 *
 * @param demand  what it asks, as one sentence
 * @param fix  how a breach is mended, as a call to whoever writes the invoice
 */
public record RuleWords(String demand, String fix) {}
