/**
 * An agreement in sentences, for signature: {@link org.facturier.core.clause.AgreementClauses} says it in French, German or
 * English, and what changed between two versions. Days, units and prices stand in words, codes nowhere.
 *
 * <p>The sentences are in the files {@code clauses_fr.properties} and others beside these classes, which only choose among them
 * and put in names and figures. Each part of an agreement has a class of its own that says it: rules, prices, discounts, terms
 * and means of payment.
 *
 * <p>Decides nothing about an agreement, and bills nothing.
 */
@NullMarked
package org.facturier.core.clause;

import org.jspecify.annotations.NullMarked;
