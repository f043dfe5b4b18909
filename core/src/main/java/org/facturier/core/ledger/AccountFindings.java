package org.facturier.core.ledger;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.openitem.State;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;

/**
 * What somebody should look at on an account: what folding found, facts that do not count because the account was carried
 * forward, money that went out for nothing, and one identifier on documents to two parties.
 */
final class AccountFindings {

    private final AccountBook book;
    private final State state;

    AccountFindings(AccountBook book) {
        this.book = book;
        this.state = book.folded().after();
    }

    /** {@return the findings in no order; {@link LedgerFindings} sorts them with those of other accounts} */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(state.findings().values());
        book.folded()
                .dropped()
                .values()
                .forEach(fact -> all.add(LedgerRule.CARRIED.at("fact " + fact.id(), behind(fact))));
        out().forEach(all::add);
        parties().ifPresent(all::add);
        return all;
    }

    /**
     * {@return why a fact does not count on an account that was carried forward} Dated before the day it is of the time
     * before; dated that day or later it tells again what goes on already.
     */
    private Message behind(Fact fact) {
        LocalDate day = state.openings().day();
        return fact.on().isBefore(day)
                ? say(
                                "behind",
                                "it is dated {on}, and the account goes on from {day} with what was open then; what is new is dated that day or later")
                        .with("on", fact.on())
                        .with("day", day)
                : say("twice", "it is carried forward already and does not count twice");
    }

    /** {@return a finding for each item that was paid out for nothing and of which something is still open, as a debit} */
    private Stream<Finding> out() {
        return state.out().values().stream()
                .flatMap(name -> state.holdings().find(name).stream())
                .map(holding -> holding.parts().get(0))
                .filter(part -> part.open().isPositive())
                .map(part -> LedgerRule.OUT_FOR_SOMETHING.at(
                        "fact " + part.origin().fact(),
                        say("{open} was paid out for nothing and is owed back").with("open", part.open())));
    }

    /**
     * One identifier may have been given to two parties. Documents to one partner that differ in name or address are one
     * finding for the account, with all of them in the order of their words. Whether the partner moved or is another nobody
     * here can tell: so it is a warning.
     */
    private Optional<Finding> parties() {
        Set<Bearer> bearers = new HashSet<>();
        state.holdings()
                .values()
                .forEach(holding -> holding.source()
                        .asIssued()
                        .ifPresent(issued -> bearers.add(Bearer.of(partner(issued.document())))));
        return bearers.size() < 2
                ? Optional.empty()
                : Optional.of(LedgerRule.PARTY.at(
                        "account " + book.key(),
                        say("its documents name {partners}")
                                .with(
                                        "partners",
                                        bearers.stream()
                                                .map(Bearer::toString)
                                                .sorted()
                                                .toList())));
    }

    /** {@return the party of a document that is not the house} */
    private Party partner(Invoice document) {
        boolean sells = document.header().seller().id().equals(book.key().house());
        return sells ? document.header().buyer() : document.header().seller();
    }

    /**
     * Who bears an identifier on a document.
     *
     * @param name  the name
     * @param address  the address
     */
    private record Bearer(String name, Optional<Address> address) {
        static Bearer of(Party party) {
            return new Bearer(party.name(), party.address());
        }

        @Override
        public String toString() {
            return name
                    + address.map(known -> " (" + String.join(" ", known.lines()) + ")")
                            .orElse("");
        }
    }
}
