package org.facturier.examples.quickstart.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.facturier.examples.quickstart.lives.oracle.Dice;
import org.facturier.examples.quickstart.lives.oracle.LifeMaker;
import org.facturier.examples.quickstart.lives.oracle.OracleBook;
import org.facturier.examples.quickstart.lives.oracle.RandomLife;
import org.facturier.examples.quickstart.lives.oracle.Variant;

/** Were one of these faults in the library, random lives would tell: each is found where the oracle has it. */
class SeededFaultTest {

    private static final int TRIES = 1000;
    private static final long SEED = 20260101;

    @Example
    void credits_beyond_what_is_left_are_found() {
        assertFound(Variant.NO_CAP, LifeMaker::byHand);
    }

    @Example
    void a_run_that_credits_beyond_what_is_left_is_found() {
        assertFound(Variant.NO_CAP, LifeMaker::withRuns);
    }

    @Example
    void a_note_that_settles_the_last_of_its_invoices_is_found() {
        assertFound(Variant.LAST_INVOICE_ONLY, LifeMaker::withRuns);
    }

    @Example
    void credits_by_hand_that_a_run_ignores_are_found() {
        assertFound(Variant.CREDITS_BY_HAND_IGNORED, LifeMaker::withRuns);
    }

    @Example
    void an_order_of_telling_that_decides_is_found() {
        Random random = new Random(SEED);
        assertThat(lives(LifeMaker::byHand)
                        .map(RandomLife::withoutOrder)
                        .anyMatch(life -> !faulty(Variant.ORDER_OF_TELLING)
                                .differences(life, life.shuffled(random))
                                .isEmpty()))
                .isTrue();
    }

    private static void assertFound(Variant fault, Function<List<Dice>, RandomLife> maker) {
        assertThat(lives(maker)
                        .anyMatch(life -> !faulty(fault).differences(life).isEmpty()))
                .as("%s was found in %d lives", fault, TRIES)
                .isTrue();
    }

    private static Rehearsal faulty(Variant fault) {
        return new Rehearsal(new OracleBook(Variant.RIGHT), new OracleBook(fault), Aspects.all());
    }

    private static Stream<RandomLife> lives(Function<List<Dice>, RandomLife> maker) {
        return LifeDomain.dice().generator(TRIES).stream(new Random(SEED))
                .limit(TRIES)
                .map(shrinkable -> maker.apply(shrinkable.value()));
    }
}
