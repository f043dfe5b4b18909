package org.facturier.core.openitem;

import org.facturier.core.account.Link;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * A link in the fold: one item settles so much of another. An allocation to a whole document makes one for each pair of items
 * that it comes to. A bond never changes; that it ended is kept beside it, in {@link State#ended}, for both its holdings list
 * it.
 *
 * @param serial  its place among all links of the account, from 0
 * @param fact  the identifier of the fact that said so; it stays where a corrective invoice takes the link over
 * @param credit  the credit: an item, never a whole document
 * @param debit  the debit, likewise
 * @param amount  how much, above zero
 * @param kind  what settles what
 */
public record Bond(int serial, String fact, ItemKey credit, ItemKey debit, Money amount, Link.Kind kind) {}
