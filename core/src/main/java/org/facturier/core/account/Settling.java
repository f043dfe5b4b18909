package org.facturier.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.index.Index;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;

/** Makes facts of what a matcher proposes. */
final class Settling {

    private final Index<String, Filing> told;
    private final Map<String, Integer> given = new HashMap<>();

    Settling(Index<String, Filing> told) {
        this.told = told;
    }

    /** Each payment after those before it. */
    List<Fact> of(Collection<Payment> payments, Matcher matcher, OpenItems open) {
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<Fact> received = new HashSet<>();
        OpenItems left = open;
        for (Payment payment : payments) {
            Received fact = new Received(payment);
            boolean known = told.has(payment.id()) || !ids.add(payment.id());
            Optional<OpenItem> money = money(payment, !known, left);
            List<Proposal> proposals = money.isPresent() ? matcher.propose(money.get(), left) : List.of();
            if (!isTold(fact) && received.add(fact)) {
                facts.add(fact);
            }
            facts.addAll(facts(payment.receivedOn(), proposals));
            for (Proposal proposal : proposals) {
                left = left.after(proposal);
            }
        }
        return facts;
    }

    /** What was told otherwise under its identifier is told all the same, to be found. */
    private boolean isTold(Received fact) {
        return told.find(fact.id()).filter(filing -> filing.fact().equals(fact)).isPresent();
    }

    /** Of a payment that came before, what is left of it. */
    private static Optional<OpenItem> money(Payment payment, boolean fresh, OpenItems open) {
        return fresh ? Optional.of(OpenItem.of(payment)) : open.find(payment.payer(), new ItemKey.Money(payment.id()));
    }

    List<Fact> facts(LocalDate day, List<Proposal> proposals) {
        List<Fact> facts = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String money = KeyText.fact(proposal.of().key());
            for (Proposal.Link link : proposal.links()) {
                facts.add(new Allocated(id(money), day, link.credit(), link.debit(), link.amount()));
            }
            for (Proposal.Relief relief : proposal.reliefs()) {
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
        return proposal.of().key() instanceof ItemKey.Money money ? Optional.of(money.payment()) : Optional.empty();
    }

    /** The money's identifier and a number: the first that nothing has. */
    private String id(String money) {
        int number = given.getOrDefault(money, 0) + 1;
        while (told.has(money + "/" + number)) {
            number++;
        }
        given.put(money, number);
        return money + "/" + number;
    }
}
