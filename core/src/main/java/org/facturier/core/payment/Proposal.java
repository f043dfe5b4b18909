package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;

/**
 * What money may be for. Nothing is booked by it: somebody, or a rule of the host, takes it or leaves it.
 *
 * <p>1,200.00 came in for F-1 over 1,000.00: a link of 1,000.00 from the money to F-1, evidence that F-1 is named, a finding
 * that 200.00 stay on account.
 *
 * @param of  the money, with what was open of it before: a credit where it came in, a debit where it went out
 * @param links  what is put to what, in order; empty where all stays on account. Other credits may go with the money, such as
 *     a credit note that the payer took off
 * @param reliefs  what need not be paid beside, in order
 * @param evidence  why, at least one fact
 * @param findings  what somebody should look at
 */
public record Proposal(
        OpenItem of,
        List<ProposedLink> links,
        List<ProposedRelief> reliefs,
        List<Evidence> evidence,
        Findings findings) {

    /**
     * An amount of a credit put to a debit.
     *
     * @param credit  the credit
     * @param debit  the debit
     * @param amount  how much, above zero
     */
    public record ProposedLink(ItemKey credit, ItemKey debit, Money amount) {

        /** @throws IllegalArgumentException if the amount is not above zero */
        public ProposedLink {
            Completeness.of("a link")
                    .needs("credit", credit)
                    .needs("debit", debit)
                    .needs("amount", amount)
                    .verify();
            aboveZero(amount);
        }
    }

    /**
     * An amount of an item that need not be paid.
     *
     * @param item  the item, a debit or a credit
     * @param amount  how much, above zero
     * @param why  why
     */
    public record ProposedRelief(ItemKey item, Money amount, ReliefReason why) {

        /** @throws IllegalArgumentException if the amount is not above zero */
        public ProposedRelief {
            Completeness.of("a relief")
                    .needs("item", item)
                    .needs("amount", amount)
                    .needs("why", why)
                    .verify();
            aboveZero(amount);
        }
    }

    /** @throws IllegalArgumentException if there is no evidence, or more of the money is put to something than is open of it */
    public Proposal {
        Completeness.of("a proposal")
                .needs("of", of)
                .needs("findings", findings)
                .verify();
        links = List.copyOf(links);
        reliefs = List.copyOf(reliefs);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new RefusedException(say("proposalWithoutWhy", "a proposal says why"));
        }
        Money used = put(of, links).plus(relieved(of, reliefs));
        if (used.isGreaterThan(of.open().abs())) {
            throw new RefusedException(say("proposalTooMuch", "{put} is more than what is open of {open}")
                    .with("put", used)
                    .with("open", of.open()));
        }
    }

    /**
     * {@return a proposal with the findings to which its evidence gives rise, and to money that is left where some is put}
     *
     * @param of  the money
     * @param links  what is put to what
     * @param reliefs  what need not be paid beside
     * @param evidence  why, at least one fact
     */
    public static Proposal of(
            OpenItem of, List<ProposedLink> links, List<ProposedRelief> reliefs, Collection<Evidence> evidence) {
        Remarks remarks = new Remarks(of, of.open().abs().minus(put(of, links)).minus(relieved(of, reliefs)));
        List<Finding> findings = new ArrayList<>();
        evidence.forEach(why -> why.match(remarks).ifPresent(findings::add));
        if (remarks.isLeft() && !links.isEmpty()) {
            findings.add(remarks.overpaid());
        }
        return new Proposal(of, links, reliefs, List.copyOf(evidence), new Findings(findings));
    }

    /** {@return how much of the money is put to something, zero or more} */
    public Money put() {
        return put(of, links);
    }

    /** {@return what stays on account, zero or more} */
    public Money remaining() {
        return of.open().abs().minus(put()).minus(relieved(of, reliefs));
    }

    /** {@return what of the money itself is kept without being put to anything, such as a cent too much} */
    private static Money relieved(OpenItem of, List<ProposedRelief> reliefs) {
        return reliefs.stream()
                .filter(relief -> relief.item().equals(of.key()))
                .map(ProposedRelief::amount)
                .reduce(Money.zero(of.open().getCurrencyUnit()), Money::plus);
    }

    /** {@return the sum of the links of the money itself; links of other credits are not counted} */
    private static Money put(OpenItem of, List<ProposedLink> links) {
        return links.stream()
                .filter(link -> (of.isDebit() ? link.debit() : link.credit()).equals(of.key()))
                .map(ProposedLink::amount)
                .reduce(Money.zero(of.open().getCurrencyUnit()), Money::plus);
    }

    /** @throws RefusedException if an amount is zero or below */
    private static void aboveZero(Money amount) {
        if (!amount.isPositive()) {
            throw new RefusedException(say("proposedNotPositive", "an amount above zero is proposed, not {amount}")
                    .with("amount", amount));
        }
    }
}
