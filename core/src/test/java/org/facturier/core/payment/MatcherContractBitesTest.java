package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.facturier.core.contracts.MatcherContract;
import org.facturier.core.finding.Findings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class MatcherContractBitesTest {

    private static final List<OpenItem> ITEMS = List.of(
            Debts.invoice("F-1", "EUR 50.00", 1),
            Debts.invoice("F-2", "EUR 50.00", 2),
            Debts.of("buyer", "F-3", 1, "CHF 50.00", 1).build(),
            Debts.of("other", "F-4", 1, "EUR 50.00", 1).build(),
            Debts.note("N-1", "EUR -10.00"));
    private static final Payment PAYMENT = Debts.payment("p", "EUR 80.00", "");

    @Test
    void the_first_matcher_is_not_caught() {
        MatcherContract first = Matchers::byReferenceThenAge;
        assertThatCode(() -> {
                    first.m1_equal_arguments_give_equal_proposals_in_whatever_order_items_were_told(
                            ITEMS, PAYMENT, new Random(1));
                    first.m2_no_more_is_taken_of_an_item_than_is_open(ITEMS, PAYMENT);
                    first.m3_proposals_stay_on_the_account_of_their_money(ITEMS, PAYMENT);
                    first.m4_links_lead_from_credits_to_debits(ITEMS, PAYMENT);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_matcher_that_counts_how_often_it_was_asked_breaks_m1() {
        AtomicInteger asked = new AtomicInteger();
        MatcherContract wrong = () -> (money, open) -> List.of(proposal(
                money,
                List.of(link(
                        money, ITEMS.get(0), Money.ofMinor(money.open().getCurrencyUnit(), asked.incrementAndGet())))));
        assertBroken(() -> wrong.m1_equal_arguments_give_equal_proposals_in_whatever_order_items_were_told(
                ITEMS, PAYMENT, new Random(1)));
    }

    @Test
    void a_matcher_that_puts_all_money_to_the_first_item_breaks_m2() {
        MatcherContract wrong = to(item -> item.equals(ITEMS.get(0)));
        assertBroken(() -> wrong.m2_no_more_is_taken_of_an_item_than_is_open(ITEMS, PAYMENT));
    }

    @Test
    void a_matcher_that_proposes_the_same_money_twice_breaks_m2() {
        MatcherContract wrong = () -> (money, open) -> {
            List<Proposal> twice = new ArrayList<>(Matchers.byReferenceThenAge().propose(money, open));
            twice.addAll(Matchers.byReferenceThenAge().propose(money, open));
            return twice;
        };
        assertBroken(() -> wrong.m2_no_more_is_taken_of_an_item_than_is_open(ITEMS, PAYMENT));
    }

    @Test
    void a_matcher_that_relieves_more_than_is_open_breaks_m2() {
        MatcherContract wrong = () -> (money, open) -> List.of(new Proposal(
                money,
                List.of(),
                List.of(new Proposal.ProposedRelief(
                        ITEMS.get(0).key(), Money.parse("EUR 50.01"), ReliefReason.TOLERANCE)),
                List.of(new Evidence.NothingOpen("buyer", CurrencyUnit.EUR)),
                Findings.none()));
        assertBroken(() -> wrong.m2_no_more_is_taken_of_an_item_than_is_open(ITEMS, PAYMENT));
    }

    @Test
    void a_matcher_that_goes_to_another_partner_or_another_currency_breaks_m3() {
        assertBroken(() -> to(item -> item.partner().equals("other"))
                .m3_proposals_stay_on_the_account_of_their_money(ITEMS, PAYMENT));
        assertBroken(() -> to(item -> item.open().getCurrencyUnit().getCode().equals("CHF"))
                .m3_proposals_stay_on_the_account_of_their_money(ITEMS, PAYMENT));
    }

    @Test
    void a_matcher_that_puts_money_to_a_credit_breaks_m4() {
        MatcherContract wrong = to(item -> !item.isDebit() && !item.key().equals(new ItemKey.MoneyItem("p")));
        assertBroken(() -> wrong.m4_links_lead_from_credits_to_debits(ITEMS, PAYMENT));
    }

    /** {@return the contract of a matcher that puts all money to the first item of a kind} */
    private static MatcherContract to(Predicate<OpenItem> kind) {
        return () -> (money, open) -> open.all()
                .filter(kind)
                .findFirst()
                .map(item -> List.of(
                        proposal(money, List.of(link(money, item, money.open().abs())))))
                .orElse(List.of());
    }

    private static Proposal.ProposedLink link(OpenItem money, OpenItem item, Money amount) {
        return new Proposal.ProposedLink(money.key(), item.key(), amount);
    }

    private static Proposal proposal(OpenItem money, List<Proposal.ProposedLink> links) {
        return new Proposal(money, links, List.of(), List.of(new Evidence.Oldest(Debts.DAY)), Findings.none());
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
