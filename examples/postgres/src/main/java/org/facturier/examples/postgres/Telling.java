package org.facturier.examples.postgres;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;

/** Facts that are told to a partner, under the locks of those under whom they stand. */
final class Telling {

    private static final Comparator<ToldFact> BY_ID =
            Comparator.comparing(told -> told.fact().id());

    private final PartnerBook book;
    private final String house;
    private final String partner;
    private final Set<String> locked;
    private final Set<String> news = new HashSet<>();
    private final Findings.Gathering clashes = Findings.gathering();

    Telling(PartnerBook book, String house, String partner, Set<String> locked) {
        this.book = book;
        this.house = house;
        this.partner = partner;
        this.locked = locked;
    }

    /** Rules are asked in the order of the step, and only about what is new, or asking again would come to another answer. */
    Outcome<Ledger> tell(Ledger before, List<ToldFact> facts, List<FactRule> rules) throws SQLException {
        insert(facts);
        Outcome<Ledger> ledger = Outcome.of(before, clashes.findings());
        for (ToldFact told : facts) {
            if (news.remove(told.fact().id())) {
                ledger = ledger.flatMap(known -> known.tell(told, rules));
            }
        }
        return ledger;
    }

    /** In one order, so that of two who tell the same facts under different partners each waits for the other's first. */
    private void insert(List<ToldFact> facts) throws SQLException {
        for (ToldFact told : facts.stream().sorted(BY_ID).toList()) {
            insert(told);
        }
    }

    private void insert(ToldFact told) throws SQLException {
        Fact fact = told.fact();
        FactRow row = FactRow.of(house, partner, fact);
        requireOwn(fact, row.partners());
        if (!book.insert(told, row)) {
            Findings clash = fact.against(book.find(fact.id()).orElseThrow().fact());
            clashes.add(clash);
            if (!clash.isEmpty()) {
                return;
            }
        }
        for (String each : row.partners()) {
            if (book.put(each, fact.id()) && each.equals(partner)) {
                news.add(fact.id());
            }
        }
    }

    /** The tables cannot know whose a fact is. */
    private void requireOwn(Fact fact, Set<String> partners) {
        if (!partners.contains(partner) || !locked.containsAll(partners)) {
            throw new IllegalStateException("fact " + fact.id() + " stands under " + partners + "; told of " + partner
                    + ", locked are " + locked);
        }
    }
}
