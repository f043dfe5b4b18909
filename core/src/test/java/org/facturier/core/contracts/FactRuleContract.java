package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** The promises of {@link FactRule}, R1 and R2, of facts that it refuses as of any others. */
public interface FactRuleContract {

    /** {@return the rule under test} */
    FactRule rule();

    /** {@return a ledger to which facts would be told} */
    Ledger before();

    /** {@return facts that it refuses, one for each thing it asks} */
    List<ToldFact> refused();

    /** {@return facts of any kind} */
    @Provide
    default Arbitrary<ToldFact> told() {
        return FactArbitraries.toldFacts();
    }

    /** A rule that never refuses keeps every promise and is of no use. */
    @Test
    default void it_refuses_what_is_wrong() {
        refused().forEach(fact -> {
            assertThat(rule().judge(fact, before()).hasErrors()).isTrue();
            assertThat(before().tell(fact, List.of(rule())).value()).isEmpty();
        });
    }

    /** R1. */
    @Test
    default void r1_equal_refused_facts_give_equal_findings() {
        refused().forEach(this::r1_equal_facts_give_equal_findings);
    }

    /** R1, of any fact: the same before it and before a ledger that is equal. */
    @Property
    default void r1_equal_facts_give_equal_findings(@ForAll("told") ToldFact fact) {
        Ledger before = before();
        Ledger equal = Ledger.of(before.house(), before.facts().toList());
        ToldFact copy = new ToldFact(fact.fact(), fact.by(), fact.approvedBy());
        assertThat(rule().judge(copy, equal)).isEqualTo(rule().judge(fact, before));
    }

    /** R2: it throws for no fact and no ledger, not for an empty one either. */
    @Property
    default void r2_it_throws_for_no_fact_and_no_ledger(@ForAll("told") ToldFact fact) {
        assertThatCode(() -> {
                    rule().judge(fact, before());
                    rule().judge(fact, Ledger.of(before().house(), List.of()));
                })
                .doesNotThrowAnyException();
    }
}
