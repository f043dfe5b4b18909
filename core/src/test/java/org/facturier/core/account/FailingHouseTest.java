package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.ledger.Settlement;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A matcher and rules of the host's that fail cost their own money or fact, and nothing else. */
class FailingHouseTest {

    private static final Matcher SOUND = Matchers.byReferenceThenAge();

    private final Ledger ledger = Ledger.of(
            Book.HOUSE,
            List.of(
                    new Issued(Samples.invoice("F-1", "EUR 100.00", day(1, 5))),
                    new Issued(Samples.invoice("F-2", "EUR 100.00", day(1, 6)))));

    private static <T> T failing() {
        throw new IllegalStateException("out of order");
    }

    /** Each fails over the money of payment {@code q}. */
    static Stream<Matcher> matchers() {
        return Stream.of(overQ((money, open) -> failing()), overQ((money, open) -> null), overQ((money, open) -> {
            List<Proposal> proposals = new ArrayList<>(SOUND.propose(money, open));
            proposals.add(null);
            return proposals;
        }));
    }

    private static Matcher overQ(Matcher other) {
        return (money, open) -> (money.key().equals(new ItemKey.MoneyItem("q")) ? other : SOUND).propose(money, open);
    }

    private static Payment payment(String id, String amount) {
        return new Payment(id, day(2, 1), Book.PARTNER, eur(amount), "");
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void a_payment_over_which_a_matcher_fails_is_told_and_the_others_are_put_to_something(Matcher matcher) {
        Settlement settlement =
                ledger.settle(List.of(payment("p", "120.00"), payment("q", "50.00"), payment("r", "60.00")), matcher);
        assertThat(settlement.facts()).extracting(Fact::id).containsExactly("p", "p/1", "q", "r", "r/1");
        assertThat(settlement.findings().all())
                .extracting(finding -> finding.code().text(), finding -> finding.path())
                .containsExactly(tuple("LED-MATCH-01", "fact q"));
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void of_money_on_account_the_others_are_put_to_something(Matcher matcher) {
        Ledger told = ledger.tell(new Received(payment("p", "120.00")))
                .tell(new Received(payment("q", "50.00")))
                .tell(new Received(payment("r", "60.00")));
        Settlement settlement = told.settle(day(2, 2), matcher);
        assertThat(settlement.facts()).extracting(Fact::id).containsExactlyInAnyOrder("p/1", "r/1");
        assertThat(settlement.findings().all())
                .extracting(finding -> finding.code().text(), finding -> finding.path())
                .containsExactly(tuple("LED-MATCH-01", "fact q"));
    }

    @Test
    void a_matcher_that_fails_over_all_money_at_once_is_asked_for_each() {
        Matcher matcher = new Matcher() {
            @Override
            public List<Proposal> propose(OpenItem money, OpenItems open) {
                return SOUND.propose(money, open);
            }

            @Override
            public List<Proposal> propose(OpenItems open) {
                return failing();
            }
        };
        Settlement settlement =
                ledger.tell(new Received(payment("p", "120.00"))).settle(day(2, 2), matcher);
        assertThat(settlement.facts()).extracting(Fact::id).containsExactly("p/1");
        assertThat(settlement.findings().all())
                .extracting(finding -> finding.path())
                .containsExactly("matcher");
    }

    @Test
    void what_a_matcher_makes_up_moves_nothing_and_loses_no_cent() {
        Matcher rubbish = (money, open) -> List.of(new Proposal(
                money,
                List.of(new Proposal.ProposedLink(
                        money.key(),
                        new ItemKey.EnteredItem("nowhere"),
                        money.open().abs())),
                List.of(),
                List.of(SOUND.propose(money, open).get(0).evidence().get(0)),
                Findings.none()));
        Ledger told = ledger;
        for (Fact fact : ledger.settle(payment("p", "50.00"), rubbish).facts()) {
            told = told.tell(fact);
        }
        Position position = told.account(Book.ACCOUNT).orElseThrow().at(day(2, 28));
        assertThat(position.onAccount()).isEqualTo(eur("-50.00"));
        assertThat(position.owed()).isEqualTo(eur("240.00"));
    }

    static Stream<FactRule> rules() {
        return Stream.of((fact, before) -> failing(), (fact, before) -> null);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_fails_refuses_the_fact_and_the_others_are_asked(FactRule rule) {
        FactRule other = (fact, before) -> Findings.of(LedgerRule.NOT_EARLY.at("fact p", "asked"));
        Outcome<Ledger> outcome = ledger.tell(ToldFact.of(new Received(payment("p", "50.00"))), List.of(rule, other));
        assertThat(outcome.value()).isEqualTo(Optional.empty());
        assertThat(outcome.findings().all())
                .extracting(finding -> finding.code().text(), finding -> finding.path())
                .containsExactly(tuple("LED-RULE-01", "fact p rules[0]"), tuple("LED-EARLY-01", "fact p"));
    }
}
