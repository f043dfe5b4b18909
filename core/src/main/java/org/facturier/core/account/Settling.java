package org.facturier.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final LocalDate day;
    private final Map<String, Integer> given = new HashMap<>();

    Settling(Index<String, Filing> told, LocalDate day) {
        this.told = told;
        this.day = day;
    }

    List<Fact> of(Payment payment, Matcher matcher, OpenItems open) {
        List<Fact> facts = new ArrayList<>();
        boolean known = told.has(payment.id());
        if (!known) {
            facts.add(new Received(payment));
        }
        Optional<OpenItem> money =
                known ? open.find(payment.payer(), new ItemKey.Money(payment.id())) : Optional.of(OpenItem.of(payment));
        money.ifPresent(item -> facts.addAll(facts(matcher.propose(item, open))));
        return facts;
    }

    List<Fact> facts(List<Proposal> proposals) {
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
