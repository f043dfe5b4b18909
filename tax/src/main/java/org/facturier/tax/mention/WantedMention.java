package org.facturier.tax.mention;

import org.facturier.tax.regime.LegalTexts;

/**
 * One mention that one law requires, and the words in which laws put things.
 *
 * @param row  which mention, by which law
 * @param texts  the words of each law
 */
record WantedMention(MentionRequirement row, LegalTexts texts) {}
