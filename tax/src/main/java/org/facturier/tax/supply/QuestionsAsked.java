package org.facturier.tax.supply;

import java.util.AbstractList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facturier.tax.supply.VatDecision.Question;
import org.jspecify.annotations.Nullable;

/**
 * What was asked until a case held, each question once, in the order of the cases; put into words when it is first read, for
 * hardly anybody reads it. It holds the case that decided and the facts as bits, some forty bytes.
 */
final class QuestionsAsked extends AbstractList<Question> {

    private final VatCase found;
    private final long holding;

    // whoever comes first writes the same list: no lock needed
    private @Nullable List<Question> worded;

    QuestionsAsked(VatCase found, long holding) {
        this.found = found;
        this.holding = holding;
    }

    @Override
    public Question get(int index) {
        return worded().get(index);
    }

    @Override
    public int size() {
        return worded().size();
    }

    private List<Question> worded() {
        List<Question> known = worded;
        if (known == null) {
            known = asked().stream()
                    .map(fact -> new Question(fact.toString(), holds(fact)))
                    .toList();
            worded = known;
        }
        return known;
    }

    /** What was asked follows from the case: all cases before it were asked as far as their first fact that does not hold. */
    private Set<Fact> asked() {
        Set<Fact> asked = new LinkedHashSet<>();
        for (VatCase each : found.asked()) {
            addAskedBy(each, asked);
        }
        return asked;
    }

    private boolean holds(Fact fact) {
        return (holding & Answers.bit(fact)) != 0;
    }

    /** A case asks no further once a fact does not hold. */
    private void addAskedBy(VatCase each, Set<Fact> asked) {
        for (Fact fact : each.facts()) {
            asked.add(fact);
            if (!holds(fact)) {
                return;
            }
        }
    }
}
