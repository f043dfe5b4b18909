/**
 * What is open, and what money is for: a {@link org.facturier.core.payment.Matcher} looks at a
 * {@link org.facturier.core.payment.Payment} and the {@link org.facturier.core.payment.OpenItems} and gives a
 * {@link org.facturier.core.payment.Proposal} with its {@link org.facturier.core.payment.Evidence}.
 *
 * <p>Knows no ledger and no dunning, and books nothing.
 */
@NullMarked
package org.facturier.core.payment;

import org.jspecify.annotations.NullMarked;
