package org.facturier.examples.quickstart.lives;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.facturier.examples.quickstart.lives.oracle.Dice;

/** Throws of dice, of which lives are made. */
public class LifeDomain extends DomainContextBase {

    private static final int MOST = 25;

    @Provide
    Arbitrary<List<Dice>> throwsOfDice() {
        return dice();
    }

    static Arbitrary<List<Dice>> dice() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999).withoutEdgeCases();
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 6)),
                Tuple.of(1, Arbitraries.integers().between(7, 30)));
        return Combinators.combine(any, any, any, days)
                .as(Dice::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST);
    }
}
