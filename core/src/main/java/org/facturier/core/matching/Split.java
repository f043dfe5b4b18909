package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.ReliefReason;

/**
 * What of some money goes where. In minor units, above zero what money settles, below what goes off it.
 *
 * <p>An invoice of 1,000.00 and money of 975.00 with a fee of 25.00: one share of 1,000.00, no difference; the proposal puts
 * 975.00 and relieves 25.00. Money of 999.99 within the tolerance: a share of 1,000.00 and a difference of 0.01, which is
 * relieved. Money of 1,000.01: a difference of -0.01, which is relieved of the money.
 *
 * @param fund  the money
 * @param partner  on whose account it is put
 * @param shares  what of which item
 * @param difference  what is not received of the last item, above zero; below, what is received beyond
 */
record Split(Fund fund, String partner, List<Share> shares, long difference) {

    /**
     * What of an item is settled.
     *
     * <p>Both in minor units: an invoice of 1,000.00 less 2 % is an amount of 100,000 with a discount of 2,000. A credit note
     * of 30.00 has an amount of -3,000.
     *
     * @param item  the item
     * @param amount  how much, the discount included
     * @param discount  what of it is kept for paying early
     */
    record Share(OpenItem item, long amount, long discount) {}

    /** {@return all of a reading} */
    static Split of(Fund fund, String partner, List<Choice> reading, long difference) {
        List<Share> shares = new ArrayList<>();
        List<Choice> sorted = new ArrayList<>(reading);
        sorted.sort(BY_DUE);
        for (Choice choice : sorted) {
            for (OpenItem item : choice.debt().items().subList(0, choice.count())) {
                shares.add(new Share(item, choice.debt().worth(item), choice.discount()));
            }
        }
        return new Split(fund, partner, shares, difference);
    }

    /**
     * By due day, then by the day from which it counts, then by number, so that a difference is on what is due last.
     *
     * <p>Credits stand among them by their own days; a difference passes them over.
     */
    private static final Comparator<Choice> BY_DUE = Comparator.comparing(
                    (Choice choice) -> choice.debt().items().get(0).dueOn())
            .thenComparing(choice -> choice.debt().items().get(0).on())
            .thenComparing(choice -> choice.debt().numbers().toString());

    /**
     * {@return the money put to some debts, due first first, as far as it goes; credits are passed over}
     *
     * <p>Of 150.00 to debts of 100.00 and 80.00 it is 100.00 and 50.00. What is left when all are settled stays on account.
     */
    static Split fill(Fund fund, String partner, Collection<Debt> debts) {
        List<Share> shares = new ArrayList<>();
        long left = fund.target();
        for (Debt debt : debts) {
            for (OpenItem item : debt.items()) {
                long part = Math.min(left, debt.worth(item));
                if (part > 0) {
                    shares.add(new Share(item, part, 0));
                    left -= part;
                }
            }
        }
        return new Split(fund, partner, shares, 0);
    }

    /**
     * {@return what makes two splits the same to whoever takes them}
     *
     * <p>Which of two ways to see the money led there is no matter of it.
     */
    List<Object> content() {
        List<Object> content = new ArrayList<>(List.of(partner, difference));
        content.addAll(shares);
        return content;
    }

    /** {@return the proposal to take it} */
    Proposal proposal(OpenItem money, Collection<Evidence> evidence) {
        return new Links(this, money).proposal(evidence);
    }

    /**
     * Makes links and reliefs of a split: what is relieved needs no money, the rest is met by the money and by credits.
     *
     * <p>An invoice of 100.00, a credit note of 30.00 and money of 70.00: the money is put to the invoice with 70.00, and the
     * note with 30.00.
     */
    private static final class Links {

        private final Split split;
        private final OpenItem money;
        /** What is put to what. */
        private final List<Proposal.ProposedLink> links = new ArrayList<>();
        /** What need not be paid. */
        private final List<Proposal.ProposedRelief> reliefs = new ArrayList<>();
        /** What is left to meet of each share; below zero what goes off the others. */
        private final long[] needs;

        Links(Split split, OpenItem money) {
            this.split = split;
            this.money = money;
            this.needs = split.shares.stream().mapToLong(Share::amount).toArray();
        }

        /** {@return the proposal: what is relieved first, then the money, then credits} */
        Proposal proposal(Collection<Evidence> evidence) {
            for (int at = 0; at < needs.length; at++) {
                relieve(at, split.shares.get(at).discount(), ReliefReason.DISCOUNT);
            }
            deduct(split.fund.fee(), ReliefReason.BANK_FEE);
            deduct(Math.max(0, split.difference), ReliefReason.TOLERANCE);
            long left = put(money, split.fund.money().getAmountMinorLong() + Math.min(0, split.difference));
            for (int at = 0; at < needs.length; at++) {
                if (needs[at] < 0) {
                    put(split.shares.get(at).item(), -needs[at]);
                }
            }
            if (split.difference < 0 && left == 0) {
                reliefs.add(new Proposal.ProposedRelief(
                        money.key(), split.fund.of(-split.difference), ReliefReason.TOLERANCE));
            }
            return Proposal.of(money, links, reliefs, evidence);
        }

        /**
         * Takes an amount off the last items that are settled.
         *
         * <p>A fee that is greater than the last item goes on to the one before.
         */
        private void deduct(long amount, ReliefReason why) {
            long rest = amount;
            for (int at = needs.length - 1; at >= 0 && rest > 0; at--) {
                long part = Math.min(rest, Math.max(0, needs[at]));
                relieve(at, part, why);
                rest -= part;
            }
        }

        /** Takes an amount off a share that nobody pays. */
        private void relieve(int at, long amount, ReliefReason why) {
            if (amount > 0) {
                reliefs.add(
                        new Proposal.ProposedRelief(split.shares.get(at).item().key(), split.fund.of(amount), why));
                needs[at] -= amount;
            }
        }

        /**
         * Puts money or a credit to what is left to settle; gives what is left of it.
         *
         * <p>The first items first. A link names the credit and the debit, whichever of both the money is.
         */
        private long put(OpenItem from, long amount) {
            long left = amount;
            for (int at = 0; at < needs.length && left > 0; at++) {
                long part = Math.min(left, Math.max(0, needs[at]));
                if (part > 0) {
                    OpenItem to = split.shares.get(at).item();
                    links.add(
                            to.isDebit()
                                    ? new Proposal.ProposedLink(from.key(), to.key(), split.fund.of(part))
                                    : new Proposal.ProposedLink(to.key(), from.key(), split.fund.of(part)));
                    needs[at] -= part;
                    left -= part;
                }
            }
            return left;
        }
    }
}
