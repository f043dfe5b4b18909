/**
 * An agreement in sentences, for signature: {@link org.facturier.core.clause.AgreementClauses} says it in French, German or
 * English, and what changed between two versions. Days, units and prices stand in words, codes nowhere.
 *
 * <p>Decides nothing about an agreement, and bills nothing.
 */
@NullMarked
package org.facturier.core.clause;

import org.jspecify.annotations.NullMarked;
