package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.account.Book.day;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.FactRuleContract;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class FactRuleContractBitesTest {

    private static final ToldFact WRONG = ToldFact.of(new Received(Book.payment("q", day(1, 20), "1.00")));

    @Test
    void a_rule_that_never_refuses_is_no_rule() {
        assertBroken(contract((fact, before) -> Findings.none())::it_refuses_what_is_wrong);
    }

    @Test
    void a_rule_that_only_warns_refuses_nothing() {
        Findings warning = Findings.of(LedgerRule.LINKED.at("fact q", "wrong"));
        assertBroken(contract((fact, before) -> warning)::it_refuses_what_is_wrong);
    }

    @Test
    void a_rule_that_counts_breaks_r1() {
        AtomicInteger asked = new AtomicInteger();
        FactRule counting = (fact, before) -> refusal("question " + asked.incrementAndGet());
        assertBroken(contract(counting)::r1_equal_refused_facts_give_equal_findings);
    }

    @Test
    void a_rule_that_asks_which_ledger_it_is_breaks_r1() {
        FactRule identity = (fact, before) -> refusal("ledger " + System.identityHashCode(before));
        assertBroken(contract(identity)::r1_equal_refused_facts_give_equal_findings);
    }

    @Test
    void a_rule_that_needs_an_account_breaks_r2() {
        FactRule needy = (fact, before) ->
                refusal(before.accounts().findFirst().orElseThrow().key().toString());
        assertBroken(() -> contract(needy).r2_it_throws_for_no_fact_and_no_ledger(WRONG));
    }

    private static Findings refusal(String why) {
        return Findings.of(LedgerRule.DIRECTION.at("fact q", why));
    }

    private static FactRuleContract contract(FactRule rule) {
        return new FactRuleContract() {
            @Override
            public FactRule rule() {
                return rule;
            }

            @Override
            public Ledger before() {
                return AccountBreaches.sound().ledger();
            }

            @Override
            public List<ToldFact> refused() {
                return List.of(WRONG);
            }
        };
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
