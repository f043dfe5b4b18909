package org.facturier.core.holding;

import org.facturier.core.account.Link;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * A link in the fold.
 *
 * @param serial  its place among all links of the account
 * @param fact  the identifier of the fact that said so
 * @param credit  the credit
 * @param debit  the debit
 * @param amount  how much
 * @param kind  what settles what
 */
public record Bond(int serial, String fact, ItemKey credit, ItemKey debit, Money amount, Link.Kind kind) {}
