package org.facturier.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.money.Percentage;
import org.facturier.core.payment.Allocation;
import org.facturier.core.receivable.AgedBalance.Band;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.core.receivable.ReceivableEvent.WrittenOff;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReceivableTest {

    private static final LocalDate DAY = Samples.DAY;

    /** 120.00: the first half due after 60 days, the second after 20. */
    private static final Invoice HALVES = Samples.issue("F-1", halves("EUR 100.00"), DAY);

    @Test
    void a_payment_settles_the_instalment_it_was_put_to() {
        ReceivableState state = Receivable.of(HALVES).after(paid(1, "60.00")).asOf(DAY.plusDays(30));
        assertThat(state.instalments()).extracting(InstalmentState::open).containsExactly(euro("0.00"), euro("60.00"));
        assertThat(state.instalments())
                .extracting(InstalmentState::settled)
                .containsExactly(euro("60.00"), euro("0.00"));
    }

    @Test
    void what_is_paid_beyond_its_instalment_goes_on_to_the_next() {
        ReceivableState state = Receivable.of(HALVES).after(paid(2, "70.00")).asOf(DAY.plusDays(30));
        assertThat(state.open()).isEqualTo(euro("50.00"));
        assertThat(state.creditBalance()).isEqualTo(euro("0.00"));
    }

    @Test
    void a_payment_of_an_instalment_that_does_not_exist_is_refused() {
        Receivable receivable = Receivable.of(HALVES).after(paid(3, "1.00"));
        assertThatThrownBy(() -> receivable.asOf(DAY.plusDays(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("F-1 has no instalment 3");
    }

    @Test
    void credits_and_write_offs_settle_what_is_due_first() {
        Invoice note = Samples.issue(
                "A-1",
                Corrections.of(HALVES, List.of())
                        .ofLines("geste", Map.of(1, euro("40.00")))
                        .orThrow(),
                DAY);
        for (ReceivableEvent event :
                List.<ReceivableEvent>of(new Credited(note), new WrittenOff(DAY, euro("48.00"), "geste"))) {
            assertThat(Receivable.of(HALVES).after(event).asOf(DAY).instalments())
                    .extracting(InstalmentState::open)
                    .containsExactly(euro("60.00"), euro("12.00"));
        }
    }

    @Test
    void of_instalments_due_in_their_order_the_first_is_settled_first() {
        InstalmentShare half = new InstalmentShare.Percent(Percentage.of("50"));
        PlannedInstalment at30 = new PlannedInstalment(half, DueDateRule.days(30), Optional.empty());
        Invoice sameDay = Samples.issue(
                "F-2",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .terms(PaymentTerms.of(PaymentPlan.of(List.of(at30, at30))))
                                .build())
                        .line(Samples.line("EUR 100.00").build())
                        .build(),
                DAY);
        assertThat(Receivable.of(sameDay)
                        .after(new WrittenOff(DAY, euro("48.00"), "geste"))
                        .asOf(DAY)
                        .instalments())
                .extracting(InstalmentState::open)
                .containsExactly(euro("12.00"), euro("60.00"));
    }

    @Test
    void the_last_promise_counts_in_whatever_order_promises_became_known() {
        Promised first = new Promised(DAY, DAY.plusDays(50));
        Promised second = new Promised(DAY.plusDays(5), DAY.plusDays(20));
        for (List<ReceivableEvent> events :
                List.of(List.<ReceivableEvent>of(first, second), List.<ReceivableEvent>of(second, first))) {
            assertThat(new Receivable(HALVES, events).asOf(DAY.plusDays(6)).promisedUntil())
                    .isEqualTo(Optional.of(DAY.plusDays(20)));
        }
    }

    @Test
    void an_invoice_is_as_late_as_its_oldest_open_instalment() {
        Receivable receivable = Receivable.of(HALVES);
        assertThat(receivable.asOf(DAY.plusDays(70)).daysOverdue()).isEqualTo(50);
        assertThat(receivable.after(paid(2, "60.00")).asOf(DAY.plusDays(70)).daysOverdue())
                .isEqualTo(10);
    }

    @Test
    void a_settled_instalment_is_never_late() {
        ReceivableState state = Receivable.of(HALVES).after(paid(2, "60.00")).asOf(DAY.plusDays(70));
        assertThat(state.instalments().get(1).daysOverdue(state.asOf())).isZero();
    }

    @Test
    void each_instalment_has_a_band_of_its_own_and_other_currencies_have_none() {
        Invoice francs = Samples.issue(
                "F-2",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .currency(CurrencyUnit.of("CHF"))
                                .build())
                        .line(Samples.line("CHF 100.00").build())
                        .build(),
                DAY);
        LocalDate later = DAY.plusDays(70);
        AgedBalance aged = AgedBalance.of(
                CurrencyUnit.EUR,
                List.of(Receivable.of(HALVES).asOf(later), Receivable.of(francs).asOf(later)));
        assertThat(aged.amounts())
                .containsEntry(Band.UP_TO_30, euro("60.00"))
                .containsEntry(Band.UP_TO_60, euro("60.00"));
        assertThat(aged.total()).isEqualTo(euro("120.00"));
    }

    @Test
    void nobody_owes_a_self_billed_invoice_to_its_writer() {
        Invoice selfBilled = Samples.issue(
                "S-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .type(DocumentType.SELF_BILLED_INVOICE)
                                .build())
                        .line(Samples.line("EUR 100.00").build())
                        .build(),
                DAY);
        assertThatThrownBy(() -> Receivable.of(selfBilled)).hasMessageContaining("SELF_BILLED_INVOICE");
    }

    @Test
    void events_that_mean_nothing_are_refused() {
        assertThatThrownBy(() -> new WrittenOff(DAY, euro("0.00"), "geste")).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new Promised(DAY, DAY.minusDays(1))).hasMessageContaining("cannot end");
    }

    private static Paid paid(int instalment, String amount) {
        return new Paid(new Allocation("P1", DAY.plusDays(10), HALVES.number(), instalment, euro(amount)));
    }

    private static InvoiceDraft halves(String price) {
        InstalmentShare half = new InstalmentShare.Percent(Percentage.of("50"));
        return InvoiceDraft.builder()
                .header(Samples.header()
                        .terms(PaymentTerms.of(PaymentPlan.of(List.of(
                                new PlannedInstalment(half, DueDateRule.days(60), Optional.empty()),
                                new PlannedInstalment(half, DueDateRule.days(20), Optional.empty())))))
                        .build())
                .line(Samples.line(price).build())
                .build();
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
