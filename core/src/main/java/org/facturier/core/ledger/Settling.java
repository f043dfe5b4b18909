package org.facturier.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.KeyText;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.index.Index;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;

/**
 * Makes facts of what a matcher proposes. It keeps what is left open as proposals are taken, so that of two payments the
 * second meets what the first left. Serves one question and is then thrown away.
 */
final class Settling {

    private final Index<String, Filing> told;
    private final Matcher matcher;
    /** The last number that was given to facts of some money, by its identifier. */
    private final Map<String, Integer> given = new HashMap<>();

    private final List<Fact> facts = new ArrayList<>();
    private final Findings.Gathering found = Findings.gathering();
    /** What is open once all that was taken so far is told. */
    private OpenItems left;

    Settling(Index<String, Filing> told, Matcher matcher, OpenItems open) {
        this.told = told;
        this.matcher = matcher;
        this.left = open;
    }

    /**
     * Each payment after those before it.
     *
     * <p>A payment that was told before is not told again; what is left of it is put to something. One that was told
     * otherwise under its identifier is among the facts, so that the ledger names the clash.
     */
    Settlement of(Collection<Payment> payments) {
        Set<String> ids = new HashSet<>();
        Set<Fact> received = new HashSet<>();
        for (Payment payment : payments) {
            Received fact = new Received(payment);
            boolean known = told.has(payment.id()) || !ids.add(payment.id());
            if (!isTold(fact) && received.add(fact)) {
                facts.add(fact);
            }
            money(payment, !known, left).ifPresent(money -> found.add(alone(payment.receivedOn(), money)));
        }
        return new Settlement(facts, found.findings());
    }

    /**
     * All money on account; of a matcher that fails over all of it each is asked for alone.
     *
     * <p>No payment is among the facts: all of this money is in the ledger.
     */
    Settlement of(LocalDate day) {
        found.add(LedgerRule.MATCHER_ANSWERS
                .ask("matcher", () -> matcher.propose(left))
                .map(proposals -> taken(day, proposals))
                .orElse(failure -> eachAlone(day, failure)));
        return new Settlement(facts, found.findings());
    }

    private Findings eachAlone(LocalDate day, Finding failure) {
        Findings.Gathering each = Findings.gathering();
        for (OpenItem money : left.money()) {
            left.find(money.partner(), money.key()).ifPresent(rest -> each.add(alone(day, rest)));
        }
        return each.findings().isEmpty() ? Findings.of(failure) : each.findings();
    }

    /** Money over which the matcher fails stays on account, and the others are put to something all the same. */
    private Findings alone(LocalDate day, OpenItem money) {
        return LedgerRule.MATCHER_ANSWERS
                .ask("fact " + KeyText.fact(money.key()), () -> matcher.propose(money, left))
                .map(proposals -> taken(day, proposals))
                .orElse(Findings::of);
    }

    /**
     * Takes all proposals or none.
     *
     * <p>A proposal that takes more than is left makes all of them fall, and what was left before stays.
     */
    private Findings taken(LocalDate day, List<Proposal> proposals) {
        OpenItems after = left;
        for (Proposal proposal : proposals) {
            after = after.after(proposal);
        }
        facts.addAll(facts(day, proposals));
        left = after;
        Findings.Gathering said = Findings.gathering();
        proposals.forEach(proposal -> said.add(proposal.findings()));
        return said.findings();
    }

    /** What was told otherwise under its identifier is told all the same, to be found. */
    private boolean isTold(Received fact) {
        return told.find(fact.id()).filter(filing -> filing.fact().equals(fact)).isPresent();
    }

    /** Of a payment that came before, what is left of it. */
    private static Optional<OpenItem> money(Payment payment, boolean fresh, OpenItems open) {
        return fresh
                ? Optional.of(OpenItem.of(payment))
                : open.find(payment.payer(), new ItemKey.MoneyItem(payment.id()));
    }

    /** {@return allocations and reliefs on a day, proposal by proposal, the links of each before its reliefs} */
    private List<Fact> facts(LocalDate day, List<Proposal> proposals) {
        List<Fact> facts = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String money = KeyText.fact(proposal.of().key());
            for (Proposal.ProposedLink link : proposal.links()) {
                facts.add(new Allocated(id(money), day, link.credit(), link.debit(), link.amount()));
            }
            for (Proposal.ProposedRelief relief : proposal.reliefs()) {
                facts.add(new Relieved(
                        id(money),
                        day,
                        relief.item(),
                        relief.amount(),
                        relief.why(),
                        with(proposal),
                        Optional.empty()));
            }
        }
        return facts;
    }

    /** A relief belongs to the payment that it came with, and ends with it. */
    private static Optional<String> with(Proposal proposal) {
        return proposal.of().key() instanceof ItemKey.MoneyItem money ? Optional.of(money.payment()) : Optional.empty();
    }

    /**
     * The money's identifier and a number: the first that nothing has.
     *
     * <p>Facts of one payment are {@code p/1}, {@code p/2} and so on, past those that were told.
     */
    private String id(String money) {
        int number = given.getOrDefault(money, 0) + 1;
        while (told.has(money + "/" + number)) {
            number++;
        }
        given.put(money, number);
        return money + "/" + number;
    }
}
