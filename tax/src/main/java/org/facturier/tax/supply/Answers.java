package org.facturier.tax.supply;

import java.util.EnumSet;
import java.util.Set;

/** What the facts of one supply answer; each is looked at once, however many cases ask for it. */
final class Answers {

    private final SupplyFacts facts;
    private final Set<Fact> asked = EnumSet.noneOf(Fact.class);
    private final Set<Fact> holding = EnumSet.noneOf(Fact.class);

    Answers(SupplyFacts facts) {
        this.facts = facts;
    }

    boolean hold(Fact fact) {
        if (asked.add(fact) && fact.holds(facts)) {
            holding.add(fact);
        }
        return holding.contains(fact);
    }

    /** {@return what was asked until a case held} */
    QuestionsAsked until(VatCase found) {
        return new QuestionsAsked(found, holding);
    }

    /** {@return the facts as they are, for a message} */
    @Override
    public String toString() {
        return facts.toString();
    }
}
