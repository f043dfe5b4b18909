package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the first matcher proposes. */
class MatcherTest {

    private static final Matcher MATCHER = Matchers.byReferenceThenAge();
    private static final OpenItem FIRST = Debts.invoice("F-1", "EUR 120.00", 30);
    private static final OpenItem SECOND = Debts.invoice("F-2", "EUR 120.00", 31);
    private static final OpenItems BOTH = OpenItems.of(List.of(SECOND, FIRST));

    @Test
    void one_payment_or_two_for_f_2_come_to_the_same_120_00_on_account() {
        Proposal once = propose(Debts.payment("p1", "EUR 240.00", "F-2"), BOTH);
        assertThat(Debts.links(once)).containsExactly("p1 > F-2 EUR 120.00");
        assertThat(once.remaining()).isEqualTo(Money.parse("EUR 120.00"));
        assertThat(codes(once)).containsExactly("PAY-AMOUNT-01");

        Proposal twice = propose(Debts.payment("p1", "EUR 120.00", "F-2"), BOTH);
        Proposal again = propose(Debts.payment("p2", "EUR 120.00", "F-2"), BOTH.after(twice));
        assertThat(Debts.links(twice)).containsExactly("p1 > F-2 EUR 120.00");
        assertThat(again.links()).isEmpty();
        assertThat(again.remaining()).isEqualTo(Money.parse("EUR 120.00"));
        assertThat(codes(again)).containsExactly("PAY-NAME-01");
        assertThat(BOTH.after(twice).after(again).debits("buyer", CurrencyUnit.EUR))
                .containsExactly(FIRST);
    }

    @Test
    void without_a_name_what_is_due_first_is_settled_first() {
        Proposal proposal = propose(Debts.payment("p1", "EUR 150.00", ""), BOTH);
        assertThat(Debts.links(proposal)).containsExactly("p1 > F-1 EUR 120.00", "p1 > F-2 EUR 30.00");
        assertThat(proposal.evidence()).containsExactly(new Evidence.Oldest(FIRST.dueOn()));
        assertThat(proposal.findings()).isEmpty();
        assertThat(proposal.remaining()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void of_what_is_due_on_one_day_the_older_comes_first_then_the_number_then_the_instalment() {
        OpenItem older = OpenItem.of(
                        new ItemKey.InstalmentItem(Debts.document("F-3"), 1), "buyer", Money.parse("EUR 1.00"))
                .on(Debts.DAY.minusDays(1))
                .dueOn(Debts.DAY.plusDays(5))
                .build();
        OpenItems open = OpenItems.of(List.of(
                Debts.instalment("F-2", 2, "EUR 1.00", 5),
                Debts.instalment("F-2", 1, "EUR 1.00", 5),
                Debts.instalment("F-1", 1, "EUR 1.00", 5),
                older,
                Debts.instalment("F-9", 1, "EUR 1.00", 4)));
        assertThat(Debts.links(propose(Debts.payment("p", "EUR 5.00", ""), open)))
                .containsExactly(
                        "p > F-9 EUR 1.00",
                        "p > F-3 EUR 1.00",
                        "p > F-1 EUR 1.00",
                        "p > F-2 EUR 1.00",
                        "p > F-2/2 EUR 1.00");
    }

    @Test
    void items_of_every_kind_that_are_due_on_one_day_have_an_order() {
        List<ItemKey> keys = List.of(
                new ItemKey.TransferredItem("1-transfer"),
                new ItemKey.EnteredItem("2-interest"),
                new ItemKey.PaidBeforeItem(Debts.document("F-1")),
                new ItemKey.InstalmentItem(Debts.document("F-1"), 1),
                new ItemKey.InstalmentItem(Debts.document("F-1"), Optional.of("plan"), 1),
                new ItemKey.InstalmentItem(Debts.document("F-1"), 2),
                new ItemKey.DocumentItem(Debts.document("F-2")),
                new ItemKey.MoneyItem("out"));
        List<OpenItem> items = keys.stream()
                .map(key -> OpenItem.of(key, "buyer", Money.parse("EUR 1.00"))
                        .on(Debts.DAY)
                        .build())
                .toList();
        List<OpenItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(OpenItems.of(shuffled).all()).containsExactlyElementsOf(items);
        assertThat(propose(Debts.payment("p", "EUR 8.00", ""), OpenItems.of(shuffled))
                        .links())
                .extracting(Proposal.ProposedLink::debit)
                .containsExactlyElementsOf(keys);
    }

    @Test
    void several_names_are_settled_due_first_first_across_them() {
        OpenItems open = OpenItems.of(List.of(
                Debts.instalment("F-1", 1, "EUR 50.00", 30),
                Debts.instalment("F-1", 2, "EUR 50.00", 60),
                Debts.instalment("F-2", 1, "EUR 50.00", 45),
                Debts.instalment("F-3", 1, "EUR 50.00", 1)));
        assertThat(Debts.links(propose(Debts.payment("p", "EUR 120.00", "F-2 et F-1"), open)))
                .containsExactly("p > F-1 EUR 50.00", "p > F-2 EUR 50.00", "p > F-1/2 EUR 20.00");
    }

    @Test
    void of_several_names_those_that_are_open_are_settled_and_the_others_remarked() {
        Proposal proposal =
                propose(Debts.payment("p", "EUR 200.00", "F-2 F-0"), BOTH.knowing("buyer", List.of(reference("F-0"))));
        assertThat(Debts.links(proposal)).containsExactly("p > F-2 EUR 120.00");
        assertThat(codes(proposal)).containsExactly("PAY-NAME-01", "PAY-AMOUNT-01");
    }

    @Test
    void money_before_its_invoice_stays_on_account_and_is_proposed_once_that_comes() {
        Payment early = Debts.payment("p1", "EUR 120.00", "F-3");
        OpenItems before = OpenItems.of(List.of(), Map.of("buyer", List.of(reference("F-3"))));
        Proposal first = propose(early, before);
        assertThat(first.links()).isEmpty();
        assertThat(codes(first)).containsExactly("PAY-NAME-01");

        OpenItems after = before.after(first).with(FIRST).with(Debts.invoice("F-3", "EUR 120.00", 60));
        assertThat(MATCHER.propose(after))
                .singleElement()
                .satisfies(proposal -> assertThat(Debts.links(proposal)).containsExactly("p1 > F-3 EUR 120.00"));
    }

    @Test
    void all_money_on_account_is_proposed_oldest_first_and_each_knows_what_those_before_took() {
        OpenItems open = OpenItems.of(List.of(
                FIRST,
                SECOND,
                OpenItem.of(Debts.payment("p2", "EUR 100.00", "F-2")),
                OpenItem.of(new Payment("p1", Debts.DAY, "buyer", Money.parse("EUR 70.00"), "F-2"))));
        List<String> links = new ArrayList<>();
        MATCHER.propose(open).forEach(proposal -> links.addAll(Debts.links(proposal)));
        assertThat(links).containsExactly("p1 > F-2 EUR 70.00", "p2 > F-2 EUR 50.00");
    }

    @Test
    void what_is_left_of_money_for_f_2_is_not_put_to_f_1_later() {
        OpenItems after = BOTH.after(propose(Debts.payment("p1", "EUR 240.00", "F-2"), BOTH));
        assertThat(MATCHER.propose(after)).singleElement().satisfies(proposal -> {
            assertThat(proposal.links()).isEmpty();
            assertThat(proposal.remaining()).isEqualTo(Money.parse("EUR 120.00"));
        });
    }

    @Test
    void a_credit_note_named_beside_its_invoice_goes_with_the_money() {
        OpenItems open = OpenItems.of(List.of(FIRST, Debts.note("N-1", "EUR -20.00"), Debts.note("N-2", "EUR -20.00")));
        Proposal proposal = propose(Debts.payment("p", "EUR 100.00", "F-1 less N-1"), open);
        assertThat(Debts.links(proposal)).containsExactly("p > F-1 EUR 100.00", "N-1 > F-1 EUR 20.00");
        assertThat(proposal.put()).isEqualTo(Money.parse("EUR 100.00"));
        assertThat(proposal.findings()).isEmpty();
        assertThat(open.after(proposal).all()).containsExactly(Debts.note("N-2", "EUR -20.00"));
    }

    @Test
    void a_credit_note_named_alone_is_nothing_that_money_could_settle() {
        OpenItems open = OpenItems.of(List.of(FIRST, Debts.note("N-1", "EUR -20.00")));
        Proposal proposal = propose(Debts.payment("p", "EUR 120.00", "N-1"), open);
        assertThat(proposal.links()).isEmpty();
        assertThat(codes(proposal)).containsExactly("PAY-NAME-01");
        Proposal paid = propose(Debts.payment("p", "EUR 120.00", "F-1 N-1"), open);
        assertThat(Debts.links(paid)).containsExactly("p > F-1 EUR 120.00");
        assertThat(codes(paid)).containsExactly("PAY-NAME-01");
    }

    @Test
    void money_out_gives_back_the_credit_that_it_names_else_the_oldest() {
        OpenItems open = OpenItems.of(List.of(
                FIRST,
                Debts.note("N-1", "EUR -20.00"),
                OpenItem.of(new Payment("p0", Debts.DAY.minusDays(9), "buyer", Money.parse("EUR 30.00"), ""))));
        assertThat(Debts.links(propose(Debts.payment("o1", "EUR -20.00", "N-1"), open)))
                .containsExactly("N-1 > o1 EUR 20.00");
        assertThat(Debts.links(propose(Debts.payment("o1", "EUR -35.00", ""), open)))
                .containsExactly("p0 > o1 EUR 30.00", "N-1 > o1 EUR 5.00");
        Proposal nothing = propose(Debts.payment("o1", "EUR -500.00", ""), OpenItems.none());
        assertThat(nothing.links()).isEmpty();
        assertThat(codes(nothing)).containsExactly("PAY-PAYER-01");
        assertThat(OpenItems.none().after(nothing).debits("buyer", CurrencyUnit.EUR))
                .singleElement()
                .extracting(OpenItem::open)
                .isEqualTo(Money.parse("EUR 500.00"));
    }

    @Test
    void money_stays_on_its_own_account_and_the_finding_says_why() {
        OpenItems open = OpenItems.of(List.of(
                FIRST,
                Debts.of("other", "F-8", 1, "EUR 120.00", 1).build(),
                Debts.of("buyer", "F-9", 1, "CHF 120.00", 1).build()));
        Proposal others = propose(Debts.payment("p", "EUR 120.00", "F-8"), open);
        assertThat(others.links()).isEmpty();
        assertThat(codes(others)).containsExactly("PAY-NAME-02");
        Proposal francs = propose(Debts.payment("p", "EUR 120.00", "F-9"), open);
        assertThat(francs.links()).isEmpty();
        assertThat(codes(francs)).containsExactly("PAY-CURRENCY-01");
        assertThat(Debts.links(propose(Debts.payment("p", "EUR 120.00", ""), open)))
                .containsExactly("p > F-1 EUR 120.00");
    }

    @Test
    void two_partners_may_owe_documents_of_one_number() {
        OpenItem ours = OpenItem.of(
                        new ItemKey.InstalmentItem(Debts.document("F-1"), 1), "other", Money.parse("EUR 120.00"))
                .on(Debts.DAY)
                .reference(reference("F-1"))
                .build();
        OpenItems open = OpenItems.of(List.of(FIRST, ours));
        Proposal proposal = propose(Debts.payment("p", "EUR 120.00", "F-1"), open);
        assertThat(open.after(proposal).all()).containsExactly(ours);
    }

    @Test
    void what_was_stated_as_paid_before_is_not_what_a_number_means_but_is_owed() {
        OpenItem before = OpenItem.of(
                        new ItemKey.PaidBeforeItem(Debts.document("F-1")), "buyer", Money.parse("EUR 30.00"))
                .on(Debts.DAY)
                .reference(reference("F-1"))
                .build();
        OpenItems open = OpenItems.of(List.of(before, Debts.invoice("F-1", "EUR 90.00", 30)));
        assertThat(Debts.links(propose(Debts.payment("p", "EUR 120.00", "F-1"), open)))
                .containsExactly("p > F-1 EUR 90.00");
        assertThat(Debts.links(propose(Debts.payment("p", "EUR 120.00", ""), open)))
                .containsExactly("p > F-1 EUR 30.00", "p > F-1 EUR 90.00");
    }

    @Test
    void the_evidence_can_be_read() {
        assertThat(propose(Debts.payment("p", "EUR 120.00", "facture f 2"), BOTH)
                        .evidence())
                .extracting(Object::toString)
                .containsExactly("'f 2' names F-2", "EUR 120.00 is just what is open");
        assertThat(propose(Debts.payment("p", "EUR 150.00", ""), BOTH).evidence())
                .extracting(Object::toString)
                .containsExactly("nothing is named; first what was due first, on 2026-02-04");
    }

    @Test
    void a_finding_says_what_was_read_and_what_becomes_of_the_money() {
        assertThat(messages("facture 2", BOTH))
                .containsExactly("'2' is a part of a number such as F-2; EUR 100.00 is kept on account");
        assertThat(messages("F-3", BOTH.knowing("buyer", List.of(reference("F-3")))))
                .containsExactly("'F-3' names F-3, of which nothing is open; EUR 100.00 is kept on account");
        assertThat(messages("RF18 5390 0754 7034", BOTH))
                .containsExactly("'RF18 5390 0754 7034' is no reference of ours, or is mistyped;"
                        + " EUR 100.00 is kept on account");
        assertThat(messages("", OpenItems.none()))
                .containsExactly("nothing that it could settle is open of buyer in EUR; EUR 100.00 is kept on account");
        assertThat(messages("F-1", OpenItems.of(List.of(Debts.invoice("F-1", "EUR 99.99", 1)))))
                .containsExactly("EUR 0.01 of EUR 100.00 exceeds what it is for and is kept on account");
    }

    private static List<String> messages(String text, OpenItems open) {
        return propose(Debts.payment("p", "EUR 100.00", text), open).findings().stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void no_more_than_the_money_is_proposed_and_every_proposal_says_why() {
        OpenItem money = OpenItem.of(Debts.payment("p", "EUR 100.00", ""));
        Proposal.ProposedLink link = new Proposal.ProposedLink(money.key(), FIRST.key(), Money.parse("EUR 100.01"));
        List<Evidence> why = List.of(new Evidence.Oldest(FIRST.dueOn()));
        assertThatThrownBy(() -> new Proposal(money, List.of(link), List.of(), why, Findings.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR 100.01 is more than what is open");
        assertThatThrownBy(() -> new Proposal(money, List.of(), List.of(), List.of(), Findings.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a proposal says why");
        assertThatThrownBy(() -> new Proposal.ProposedLink(money.key(), FIRST.key(), Money.parse("EUR 0.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reliefs_are_taken_with_a_proposal() {
        OpenItem money = OpenItem.of(Debts.payment("p", "EUR 117.60", "F-1"));
        Proposal proposal = new Proposal(
                money,
                List.of(new Proposal.ProposedLink(money.key(), FIRST.key(), Money.parse("EUR 117.60"))),
                List.of(new Proposal.ProposedRelief(FIRST.key(), Money.parse("EUR 2.40"), ReliefReason.DISCOUNT)),
                List.of(new Evidence.Named(reference("F-1"), "F-1")),
                Findings.none());
        assertThat(BOTH.after(proposal).all()).containsExactly(SECOND);
        assertThatThrownBy(() -> BOTH.after(proposal).after(proposal)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_item_is_open_once_and_of_some_amount() {
        assertThatThrownBy(() -> OpenItems.of(List.of(FIRST, FIRST))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Debts.invoice("F-1", "EUR 0.00", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIRST.leaving(Money.parse("CHF 1.00"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpenItem.of(FIRST.key(), "buyer", Money.parse("EUR 1.00"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an open item needs on, dueOn");
    }

    private static Reference reference(String number) {
        return Reference.number(InvoiceNumber.of(number));
    }

    private static Proposal propose(Payment payment, OpenItems open) {
        List<Proposal> proposals = MATCHER.propose(payment, open);
        assertThat(proposals).hasSize(1);
        return proposals.get(0);
    }

    private static List<String> codes(Proposal proposal) {
        return proposal.findings().stream()
                .map(finding -> finding.code().toString())
                .toList();
    }
}
