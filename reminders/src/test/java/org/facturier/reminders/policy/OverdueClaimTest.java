package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.reminders.contracts.LateAccount.document;
import static org.facturier.reminders.contracts.LateAccount.instalment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.contracts.LateAccount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** F-1: 60.00 due on 1 March and 60.00 due on 1 April; F-2: 240.00 due on 15 March; a fee of 12.00 due on 20 March. */
class OverdueClaimTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 25);
    private static final LateAccount ACCOUNT = LateAccount.none()
            .owing(instalment("F-1", 1), eur("60.00"), ISSUED, LocalDate.of(2026, 3, 1))
            .owing(instalment("F-1", 2), eur("60.00"), ISSUED, LocalDate.of(2026, 4, 1))
            .owing(instalment("F-2", 1), eur("240.00"), ISSUED, LocalDate.of(2026, 3, 15))
            .owing(new ItemKey.EnteredItem("fee"), eur("12.00"), ISSUED, LocalDate.of(2026, 3, 20));

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static List<String> claimed(OverdueClaim claim) {
        return claim.items().stream()
                .map(item -> item.name() + " " + item.claimed())
                .toList();
    }

    @Test
    void what_is_late_of_all_documents_and_of_none_is_claimed_oldest_first() {
        OverdueClaim claim = OverdueClaim.of(ACCOUNT.at(DAY));
        assertThat(claimed(claim)).containsExactly("F-1 EUR 60.00", "F-2 EUR 240.00", "fee EUR 12.00");
        assertThat(claim.total()).isEqualTo(eur("312.00"));
    }

    @Test
    void the_last_day_to_pay_is_not_late() {
        assertThat(OverdueClaim.of(ACCOUNT.at(LocalDate.of(2026, 3, 1))).items())
                .isEmpty();
        assertThat(OverdueClaim.of(ACCOUNT.at(LocalDate.of(2026, 3, 2))).total())
                .isEqualTo(eur("60.00"));
    }

    @Test
    void no_more_is_left_out_as_disputed_than_is_late_of_the_document() {
        OverdueClaim claim = OverdueClaim.of(
                ACCOUNT.disputed(document("F-1"), eur("100.00"), ISSUED).at(DAY));
        assertThat(claimed(claim)).containsExactly("F-2 EUR 240.00", "fee EUR 12.00");
        assertThat(claim.disputed()).isEqualTo(eur("60.00"));
    }

    @Test
    void several_disputes_of_a_document_add_up_and_are_taken_off_its_oldest_item_first() {
        LateAccount objected = ACCOUNT.disputed(document("F-1"), eur("50.00"), ISSUED)
                .disputed(document("F-1"), eur("30.00"), ISSUED.plusDays(1));
        OverdueClaim claim = OverdueClaim.of(objected.at(LocalDate.of(2026, 4, 2)));
        assertThat(claimed(claim)).containsExactly("F-2 EUR 240.00", "fee EUR 12.00", "F-1 EUR 40.00");
        assertThat(claim.disputed()).isEqualTo(eur("80.00"));
    }

    @Test
    void a_promise_holds_its_document_to_its_last_day_and_leaves_the_others() {
        LateAccount promised = ACCOUNT.promised(document("F-2"), DAY, DAY.plusDays(2));
        OverdueClaim held = OverdueClaim.of(promised.at(DAY.plusDays(2)));
        assertThat(claimed(held)).containsExactly("F-1 EUR 60.00", "fee EUR 12.00");
        assertThat(held.promised()).isEqualTo(eur("240.00"));
        assertThat(OverdueClaim.of(promised.at(DAY.plusDays(3))).promised()).isEqualTo(eur("0.00"));
    }

    @Test
    void what_is_promised_is_not_counted_as_disputed_too() {
        OverdueClaim claim = OverdueClaim.of(ACCOUNT.promised(document("F-2"), DAY, DAY)
                .disputed(document("F-2"), eur("40.00"), ISSUED)
                .at(DAY));
        assertThat(claim.promised()).isEqualTo(eur("240.00"));
        assertThat(claim.disputed()).isEqualTo(eur("0.00"));
    }

    @Test
    void credits_of_the_account_are_taken_off_the_oldest_debts_and_no_further_than_these() {
        OverdueClaim some =
                OverdueClaim.of(ACCOUNT.credited("P", eur("100.00"), ISSUED).at(DAY));
        assertThat(claimed(some)).containsExactly("F-2 EUR 200.00", "fee EUR 12.00");
        assertThat(some.credited()).isEqualTo(eur("100.00"));
        OverdueClaim all =
                OverdueClaim.of(ACCOUNT.credited("P", eur("1000.00"), ISSUED).at(DAY));
        assertThat(all.items()).isEmpty();
        assertThat(all.credited()).isEqualTo(eur("312.00"));
    }

    @Test
    void an_objection_in_another_currency_holds_nothing_and_stops_nothing() {
        Dispute dollars = Dispute.builder()
                .id("D")
                .invoice(document("F-2").number())
                .amount(Money.parse("USD 40.00"))
                .reason(DisputeReason.PRICE)
                .openedOn(ISSUED)
                .build();
        Position plain = ACCOUNT.at(DAY);
        Hold hold = new Hold(document("F-2"), List.of(dollars), eur("0.00"), Optional.empty());
        Position objected = new Position(plain.account(), DAY, plain.debits(), plain.credits(), List.of(hold));
        assertThat(OverdueClaim.of(objected)).isEqualTo(OverdueClaim.of(plain));
    }

    @Test
    void what_is_covered_promised_or_disputed_stays_in_the_sum_with_what_was_taken_off() {
        OverdueClaim claim = OverdueClaim.of(ACCOUNT.promised(document("F-2"), DAY, DAY)
                .disputed(document("F-1"), eur("10.00"), ISSUED)
                .credited("P-1", eur("40.00"), ISSUED)
                .credited("P-2", eur("15.00"), ISSUED.plusDays(1))
                .at(DAY));
        assertThat(claimed(claim)).containsExactly("fee EUR 7.00");
        assertThat(claim.leftOut()).extracting(ClaimedItem::name).containsExactly("F-1", "F-2");
        assertThat(claim.deductions())
                .extracting(deduction -> deduction.kind() + " " + deduction.amount())
                .containsExactly(
                        "DISPUTED EUR 10.00", "PROMISED EUR 240.00", "CREDITED EUR 40.00", "CREDITED EUR 15.00");
    }

    @Test
    void a_claim_whose_figures_do_not_add_up_is_refused() {
        ClaimedItem fee = ClaimedItem.of(ACCOUNT.at(DAY).debits().get(2), eur("10.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverdueClaim(CurrencyUnit.EUR, List.of(fee), List.of(), List.of()))
                .withMessageContaining("EUR 12.00");
    }

    @Test
    void nobody_is_asked_for_less_than_nothing_or_for_more_than_is_left() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimedItem.of(ACCOUNT.at(DAY).debits().get(0), eur("60.01")))
                .withMessageContaining("to EUR 60.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClaimedItem.of(ACCOUNT.at(DAY).debits().get(0), eur("-0.01")));
    }
}
