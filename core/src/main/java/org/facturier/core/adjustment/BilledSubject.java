package org.facturier.core.adjustment;

import java.util.Optional;
import org.facturier.core.tax.SupplyNature;

/**
 * What is billed and given back together. A rule that becomes something else for tax, or changes sides, is another subject from
 * then on: the difference of two of them would have no one treatment, and no one seller.
 *
 * @param rule  the key of the rule
 * @param nature  what it is for tax, where that is known
 * @param selfBilled  whether the partner is the seller
 * @param caps  whether it is a least or a most that other rules come to
 * @param isGone  whether no version has such a rule
 */
public record BilledSubject(
        String rule, Optional<SupplyNature> nature, boolean selfBilled, boolean caps, boolean isGone) {}
