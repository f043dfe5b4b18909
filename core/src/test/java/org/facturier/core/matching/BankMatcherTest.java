package org.facturier.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bank.Undone;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.EarlyDiscount;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.Reference;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is sure, what is shown to somebody, and why. */
class BankMatcherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final NumberShape SHAPE = NumberShape.of(
            new NumberShape.Letters("F-"),
            new NumberShape.Digits(NumberShape.Kind.YEAR, 4),
            new NumberShape.Letters("-"),
            new NumberShape.Digits(NumberShape.Kind.COUNTER, 4));
    private static final Payers PAYERS = Payers.builder()
            .name("anna", "Bäckerei Weber & Söhne GmbH")
            .name("bela", "Bela Kiss")
            .build();

    private static BankMatcher matcher(MatchingPolicy policy) {
        return new BankMatcher(List.of(SHAPE), PAYERS, policy);
    }

    private static OpenItem.Builder invoice(String partner, String number, String open) {
        InvoiceNumber name = InvoiceNumber.of(number);
        return OpenItem.of(
                        new ItemKey.InstalmentItem(new DocumentKey("house", "F", name), 1), partner, Money.parse(open))
                .on(DAY.minusDays(30))
                .dueOn(DAY)
                .reference(Reference.number(name));
    }

    private static BankTransaction.Builder paid(String amount, String payer, String text) {
        return BankTransaction.of(DAY, Money.parse(amount))
                .counterparty(Counterparty.of(payer))
                .remittance(Remittance.of(text));
    }

    private static Judgement.Ranked ranked(BankTransaction transaction, OpenItem... open) {
        return (Judgement.Ranked)
                matcher(MatchingPolicy.STANDARD).judge("p", transaction, OpenItems.of(List.of(open)), Bookings.none());
    }

    private static final OpenItem FIRST =
            invoice("anna", "F-2026-0171", "EUR 100.00").build();
    private static final OpenItem SECOND =
            invoice("anna", "F-2026-0172", "EUR 60.00").build();

    @Test
    void a_number_however_it_is_written_is_sure_with_payer_and_amount() {
        for (String words : List.of("F-2026-0171", "f20260171", "Fact. F 2026/0171 merci")) {
            Judgement.Ranked judgement = ranked(
                    paid("EUR 100.00", "BAECKEREI WEBER UND SOEHNE", words).build(), FIRST, SECOND);
            assertThat(judgement.isSure()).as(words).isTrue();
            assertThat(judgement.certainty()).isEqualTo(Certainty.NAMED);
        }
    }

    @Test
    void the_only_sum_that_a_known_payer_owes_is_sure_unless_the_house_wants_a_name() {
        BankTransaction transaction =
                paid("EUR 160.00", "Weber Söhne Bäckerei", "merci").build();
        assertThat(ranked(transaction, FIRST, SECOND).certainty()).isEqualTo(Certainty.SOLE);
        Judgement judgement = matcher(MatchingPolicy.STANDARD.from(Certainty.NAMED))
                .judge("p", transaction, OpenItems.of(List.of(FIRST, SECOND)), Bookings.none());
        assertThat(judgement.isSure()).isFalse();
        assertThatThrownBy(() -> MatchingPolicy.STANDARD.from(Certainty.OPEN))
                .hasMessageContaining("never taken without a look");
    }

    @Test
    void a_proposal_says_what_speaks_for_it_and_against_and_has_a_runner_up() {
        OpenItem other = invoice("anna", "F-2026-0200", "EUR 60.00").build();
        Judgement.Ranked judgement =
                ranked(paid("EUR 60.00", "Bäckerei Weber & Söhne", "merci").build(), SECOND, other);
        assertThat(judgement.isSure()).isFalse();
        assertThat(judgement.proposals()).hasSizeGreaterThanOrEqualTo(2);
        Proposal first = judgement.proposals().get(0);
        assertThat(first.links()).extracting(Proposal.ProposedLink::debit).containsExactly(SECOND.key());
        assertThat(Judgement.inFavour(first))
                .contains(new Evidence.Payer("anna", Evidence.Payer.How.NAME))
                .contains(new Evidence.Exact(Money.parse("EUR 60.00")));
        assertThat(Judgement.against(first))
                .containsExactly(new Evidence.Doubt(Evidence.Doubt.Ground.SEVERAL_READINGS));
    }

    @Test
    void a_discount_in_time_and_a_fee_that_the_bank_states_are_relieved() {
        OpenItem item = invoice("anna", "F-2026-0171", "EUR 100.00")
                .discount(new EarlyDiscount(Money.parse("EUR 2.00"), DAY))
                .build();
        Proposal early = ranked(paid("EUR 98.00", "Weber", "F-2026-0171").build(), item)
                .taken()
                .orElseThrow();
        assertThat(early.reliefs()).extracting(Proposal.ProposedRelief::why).containsExactly(ReliefReason.DISCOUNT);
        Proposal charged = ranked(
                        paid("EUR 97.50", "Weber", "F-2026-0171")
                                .fee(Money.parse("EUR 2.50"))
                                .build(),
                        item)
                .taken()
                .orElseThrow();
        assertThat(charged.reliefs()).extracting(Proposal.ProposedRelief::why).containsExactly(ReliefReason.BANK_FEE);
        assertThat(charged.remaining().isZero()).isTrue();
    }

    @Test
    void a_stranger_or_another_partner_is_looked_at() {
        assertThat(ranked(paid("EUR 100.00", "Holding Delta", "F-2026-0171").build(), FIRST)
                        .isSure())
                .isFalse();
        assertThat(ranked(paid("EUR 100.00", "Bela Kiss", "F-2026-0171").build(), FIRST)
                        .isSure())
                .isFalse();
        assertThat(ranked(
                                paid("EUR 100.00", "Bäckerei Webr & Söhne", "F-2026-0171")
                                        .build(),
                                FIRST)
                        .isSure())
                .isTrue();
    }

    @Test
    void a_slip_is_sure_where_the_amount_says_the_number_that_is_near() {
        assertThat(ranked(
                                paid("EUR 100.00", "Bäckerei Weber & Söhne", "F-2026-0117")
                                        .build(),
                                FIRST,
                                SECOND)
                        .isSure())
                .isTrue();
        assertThat(ranked(
                                paid("EUR 100.00", "Bäckerei Weber & Söhne", "F-2026-9999")
                                        .build(),
                                FIRST,
                                SECOND)
                        .isSure())
                .isFalse();
    }

    @Test
    void money_counts_once_and_what_comes_back_opens_again_what_it_had_settled() {
        BankTransaction first = paid("EUR 100.00", "Weber", "F-2026-0171")
                .key(TransactionKey.of("B1"))
                .build();
        BankTransaction back = BankTransaction.of(DAY.plusDays(3), Money.parse("EUR -103.00"))
                .key(TransactionKey.of("B2"))
                .fee(Money.parse("EUR 3.00"))
                .undone(Undone.of("B1"))
                .build();
        OpenItems open = OpenItems.of(List.of(FIRST, SECOND));
        Reconciliation pass =
                Reconciliation.of(matcher(MatchingPolicy.STANDARD), List.of(back, first, first), open, Bookings.none());
        assertThat(pass.steps())
                .extracting(Reconciliation.Step::judgement)
                .hasAtLeastOneElementOfType(Judgement.Counted.class);
        assertThat(pass.steps().get(2).judgement().isSure()).isTrue();
        assertThat(pass.open().all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void what_is_announced_moves_nothing() {
        Judgement judgement = matcher(MatchingPolicy.STANDARD)
                .judge(
                        "p",
                        paid("EUR 100.00", "Weber", "F-2026-0171")
                                .status(TransactionStatus.PENDING)
                                .build(),
                        OpenItems.of(List.of(FIRST)),
                        Bookings.none());
        assertThat(judgement).isEqualTo(new Judgement.NotOurs());
    }

    @Test
    void where_too_much_is_open_to_be_looked_through_nothing_is_sure() {
        OpenItem[] many = IntStream.range(0, 60)
                .mapToObj(i -> invoice(
                                "anna", "F-2026-" + (1000 + i), "EUR " + (1_000_000 + i * i * 7_919) + ".0" + i % 9)
                        .build())
                .toArray(OpenItem[]::new);
        Judgement.Ranked judgement = ranked(
                paid("EUR 40000000.99", "Bäckerei Weber & Söhne", "merci").build(), many);
        assertThat(judgement.isSure()).isFalse();
        assertThat(judgement.proposals()).isNotEmpty();
        assertThat(Judgement.against(judgement.proposals().get(0)))
                .containsExactly(new Evidence.Doubt(Evidence.Doubt.Ground.TOO_MANY));
    }
}
