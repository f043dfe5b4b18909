package org.facturier.core.chain;

import java.util.List;
import java.util.Map;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;

/**
 * What a document does to earlier ones.
 *
 * @param effects  what each of its lines does
 * @param through  by number, its lines that take back, and the lines of an own amount that they come down to
 * @param settles  of a credit note, what of its amount payable goes to which invoice
 * @param named  the known documents that it names as preceding
 * @param found  what is wrong with what it names
 */
record Deeds(
        List<Effect> effects,
        Map<Integer, LineKey> through,
        Map<DocumentKey, Money> settles,
        List<DocumentKey> named,
        List<Finding> found) {}
