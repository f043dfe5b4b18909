package org.facturier.tax.supply;

/**
 * What the facts of one supply answer; each is looked at once, however many cases ask for it. Facts are bits of a word: a
 * decision asks some eighty times. Not safe for many threads: one decision has it to itself.
 */
final class Answers {

    private final SupplyFacts facts;
    private long asked;
    private long holding;

    Answers(SupplyFacts facts) {
        this.facts = facts;
    }

    /** {@return whether a fact holds} */
    boolean hold(Fact fact) {
        long bit = bit(fact);
        if ((asked & bit) == 0) {
            asked |= bit;
            holding |= fact.holds(facts) ? bit : 0;
        }
        return (holding & bit) != 0;
    }

    /** {@return what was asked until a case held} */
    QuestionsAsked until(VatCase found) {
        return new QuestionsAsked(found, holding);
    }

    /** {@return the bit of a fact in the word} */
    static long bit(Fact fact) {
        return 1L << fact.ordinal();
    }

    /** {@return the facts as they are, for a message} */
    @Override
    public String toString() {
        return facts.toString();
    }
}
