package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;

/**
 * A transaction that was seen, and what was taken with it.
 *
 * <p>It is kept so that a return finds what it takes back. A host that lets somebody take a proposal that was not sure makes
 * one with {@link #of}, and tells that it was not: a return of that money is looked at, too.
 *
 * @param payment  the identifier of its money in the books
 * @param transaction  the transaction
 * @param taken  what of which items was taken, in order; empty where nothing was
 * @param wasSure  whether it was taken without a look
 */
public record Booking(String payment, BankTransaction transaction, List<Taken> taken, boolean wasSure) {

    /**
     * What was taken of an item.
     *
     * <p>Of an invoice of 100.00 settled by 98.00 and a discount of 2.00 it is 100.00; of a credit note of 30.00 that was used
     * up it is -30.00. What the money itself was put with is not among them.
     *
     * @param item  the item as it was open before
     * @param amount  how much its open amount went down by; below zero where it went up, as a credit does
     */
    public record Taken(OpenItem item, Money amount) {}

    public Booking {
        taken = List.copyOf(taken);
    }

    /** {@return a transaction of which nothing was taken} */
    public static Booking seen(String payment, BankTransaction transaction) {
        return new Booking(payment, transaction, List.of(), false);
    }

    /**
     * {@return a transaction with a proposal that was taken}
     *
     * <p>Links and reliefs of one item are added up, in the order in which the proposal has them. An item that is not open is
     * passed over.
     *
     * @param payment  the identifier of its money in the books
     * @param transaction  the transaction
     * @param proposal  what was taken
     * @param open  what was open before
     * @param wasSure  whether it was taken without a look
     */
    public static Booking of(
            String payment, BankTransaction transaction, Proposal proposal, OpenItems open, boolean wasSure) {
        Map<ItemKey, Money> amounts = new LinkedHashMap<>();
        proposal.links().forEach(link -> {
            amounts.merge(link.debit(), link.amount(), Money::plus);
            amounts.merge(link.credit(), link.amount().negated(), Money::plus);
        });
        proposal.reliefs()
                .forEach(relief -> open.find(proposal.of().partner(), relief.item())
                        .ifPresent(item -> amounts.merge(
                                relief.item(),
                                item.isDebit()
                                        ? relief.amount()
                                        : relief.amount().negated(),
                                Money::plus)));
        amounts.remove(proposal.of().key());
        List<Taken> taken = new ArrayList<>();
        amounts.forEach((key, amount) ->
                open.find(proposal.of().partner(), key).ifPresent(item -> taken.add(new Taken(item, amount))));
        return new Booking(payment, transaction, taken, wasSure);
    }
}
