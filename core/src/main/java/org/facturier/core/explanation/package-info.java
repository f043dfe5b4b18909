/**
 * How amounts came about. An {@link org.facturier.core.explanation.Explanation} holds a derivation for each amount: from
 * which figures, by which operation, rounded where, under which rule. It carries all that it takes to work every amount
 * out again, so a reader needs no calculator and may distrust ours.
 *
 * <p>Names the figures of documents, and knows no line, no tax and no document: whoever calculates says what an amount is made
 * of.
 */
@NullMarked
package org.facturier.core.explanation;

import org.jspecify.annotations.NullMarked;
