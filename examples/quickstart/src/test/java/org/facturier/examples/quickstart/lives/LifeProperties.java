package org.facturier.examples.quickstart.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.facturier.examples.quickstart.lives.Aspects.Aspect;
import org.facturier.examples.quickstart.lives.library.LibraryBook;
import org.facturier.examples.quickstart.lives.oracle.Dice;
import org.facturier.examples.quickstart.lives.oracle.LifeMaker;
import org.facturier.examples.quickstart.lives.oracle.OracleBook;
import org.facturier.examples.quickstart.lives.oracle.RandomLife;
import org.facturier.examples.quickstart.lives.oracle.Variant;

/**
 * Random lives of all operations: the library tells what an oracle tells that shares no code with it. The lives are the same
 * at each build, so that it says the same twice; more tries are more lives.
 */
@Domain(LifeDomain.class)
@Domain(DomainContext.Global.class)
class LifeProperties {

    private static final String SEED = "2026";

    @Property(seed = SEED)
    void documents_by_hand_and_money_come_to_what_the_oracle_says(@ForAll List<Dice> dice) {
        agree(LifeMaker.byHand(dice), Aspects.all());
    }

    @Property(seed = SEED)
    void runs_and_what_hands_do_to_them_come_to_what_the_oracle_says(@ForAll List<Dice> dice) {
        agree(LifeMaker.withRuns(dice), Aspects.all());
    }

    @Property(seed = SEED)
    void the_order_in_which_facts_are_told_decides_nothing(@ForAll List<Dice> dice, @ForAll Random random) {
        RandomLife life = LifeMaker.byHand(dice).withoutOrder();
        RandomLife otherwise = life.shuffled(random);
        assertThat(against(otherwise, Aspects.all()).differences(life, otherwise))
                .as("%s%n%s", life, otherwise)
                .isEmpty();
    }

    @Property(seed = SEED)
    void what_is_carried_forward_is_owed_as_before(@ForAll List<Dice> dice) {
        RandomLife life = LifeMaker.byHand(dice).carriedForward();
        agree(life, Aspects.of(Aspect.PARTNERS).zerosAside());
    }

    @Property(seed = SEED)
    void what_happens_after_books_were_carried_forward_comes_to_the_same(@ForAll List<Dice> dice) {
        agree(LifeMaker.goingOn(dice), Aspects.of(Aspect.PARTNERS).zerosAside());
    }

    private static void agree(RandomLife life, Aspects aspects) {
        assertThat(against(life, aspects).differences(life)).as("%s", life).isEmpty();
    }

    private static Rehearsal against(RandomLife life, Aspects aspects) {
        return new Rehearsal(new OracleBook(Variant.RIGHT), new LibraryBook(life.events()), aspects);
    }
}
