package org.facturier.examples.spring.office;

import java.util.List;
import org.facturier.core.account.Position;
import org.facturier.core.fact.Fact;

/**
 * What became of a payment.
 *
 * @param told  what was told of it: the payment, and what it was put to; nothing where it was told before
 * @param position  how the account of the payer stands at the end of its day
 */
public record Taken(List<Fact> told, Position position) {}
