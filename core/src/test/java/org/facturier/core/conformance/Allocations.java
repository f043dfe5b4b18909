package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facturier.core.matching.Booking;
import org.facturier.core.matching.Judgement;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * What is allocated, as reconciliation.json writes it.
 *
 * @param each  by instalment
 * @param unallocated  what is left, below zero of money that went out
 */
record Allocations(Map<ReconciliationBook.Place, Share> each, Money unallocated) {

    /** What of an instalment is settled; fee, discount and difference are no money. */
    record Share(Money amount, Money discount, Money fee, Money difference) {
        Money money() {
            return amount.minus(discount).minus(fee).minus(difference);
        }
    }

    /** {@return the money of each instalment, whatever is deducted} */
    Map<ReconciliationBook.Place, Money> money() {
        return each.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().money()));
    }

    /** {@return all money: what is put somewhere and what is left} */
    Money received() {
        return each.values().stream().map(Share::money).reduce(unallocated, Money::plus);
    }

    static Allocations truth(JsonNode truth, Money amount) {
        Money zero = Money.zero(truth.has("currency") ? ReconciliationBook.currency(truth) : amount.getCurrencyUnit());
        Map<ReconciliationBook.Place, Share> each = new LinkedHashMap<>();
        for (JsonNode told : truth.get("allocations")) {
            each.put(
                    new ReconciliationBook.Place(
                            told.get("invoice").asText(), told.get("instalment").asInt()),
                    new Share(
                            money(zero, told, "amount"),
                            money(zero, told, "discountTaken"),
                            money(zero, told, "feeBorne"),
                            money(zero, told, "difference")));
        }
        return new Allocations(each, money(zero, truth, "unallocated"));
    }

    private static Money money(Money zero, JsonNode node, String field) {
        return zero.plus(new BigDecimal(node.path(field).asText("0")));
    }

    static Allocations of(Proposal proposal) {
        Money zero = Money.zero(proposal.of().open().getCurrencyUnit());
        Map<ReconciliationBook.Place, Share> each = new LinkedHashMap<>();
        Share nothing = new Share(zero, zero, zero, zero);
        for (Proposal.ProposedLink link : proposal.links()) {
            add(each, place(link.debit()), new Share(link.amount(), zero, zero, zero), nothing);
            add(each, place(link.credit()), new Share(link.amount().negated(), zero, zero, zero), nothing);
        }
        Money beyond = zero;
        for (Proposal.ProposedRelief relief : proposal.reliefs()) {
            Money amount = relief.amount();
            if (relief.item().equals(proposal.of().key())) {
                beyond = beyond.minus(amount);
            } else {
                add(
                        each,
                        place(relief.item()),
                        new Share(
                                amount,
                                relief.why().equals(ReliefReason.DISCOUNT) ? amount : zero,
                                relief.why().equals(ReliefReason.BANK_FEE) ? amount : zero,
                                relief.why().equals(ReliefReason.TOLERANCE) ? amount : zero),
                        nothing);
            }
        }
        each.remove(new ReconciliationBook.Place("money", 0));
        if (!beyond.isZero()) {
            List<ReconciliationBook.Place> places = List.copyOf(each.keySet());
            add(each, places.get(places.size() - 1), new Share(zero, zero, zero, beyond), nothing);
        }
        Money left = proposal.remaining();
        return new Allocations(each, proposal.of().isDebit() ? left.negated() : left);
    }

    private static void add(
            Map<ReconciliationBook.Place, Share> each, ReconciliationBook.Place place, Share more, Share nothing) {
        Share had = each.getOrDefault(place, nothing);
        each.put(
                place,
                new Share(
                        had.amount().plus(more.amount()),
                        had.discount().plus(more.discount()),
                        had.fee().plus(more.fee()),
                        had.difference().plus(more.difference())));
    }

    private static ReconciliationBook.Place place(ItemKey key) {
        if (key instanceof ItemKey.InstalmentItem instalment) {
            return new ReconciliationBook.Place(instalment.document().number().text(), instalment.number());
        }
        return key instanceof ItemKey.CreditItem credit
                ? new ReconciliationBook.Place(credit.note().number().text(), 1)
                : new ReconciliationBook.Place("money", 0);
    }

    static Allocations of(Judgement.Returned returned, Money amount) {
        Money zero = Money.zero(amount.getCurrencyUnit());
        Map<ReconciliationBook.Place, Share> each = new LinkedHashMap<>();
        for (Booking.Taken taken : returned.opened()) {
            each.put(place(taken.item().key()), new Share(taken.amount().negated(), zero, zero, zero));
        }
        Money put = each.values().stream().map(Share::money).reduce(zero, Money::plus);
        return new Allocations(each, amount.minus(put));
    }
}
