package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void a_payment_settles_what_its_own_payer_owes_in_its_own_currency() {
        List<OpenInstalment> open = List.of(
                item("F-1", 1, "other", 0, "EUR 100.00"),
                item("F-2", 1, "buyer", 0, "CHF 100.00"),
                item("F-3", 1, "buyer", 0, "EUR 100.00"));
        assertThat(settled("F-1 F-2", "EUR 40.00", open)).containsExactly("F-3/1 EUR 40.00");
    }

    @Test
    void the_oldest_last_day_comes_first_then_the_number_then_the_instalment() {
        List<OpenInstalment> open = List.of(
                item("F-2", 2, "buyer", 5, "EUR 1.00"),
                item("F-2", 1, "buyer", 5, "EUR 1.00"),
                item("F-1", 1, "buyer", 5, "EUR 1.00"),
                item("F-9", 1, "buyer", 4, "EUR 1.00"));
        assertThat(settled("", "EUR 4.00", open))
                .containsExactly("F-9/1 EUR 1.00", "F-1/1 EUR 1.00", "F-2/1 EUR 1.00", "F-2/2 EUR 1.00");
    }

    @Test
    void a_number_is_named_only_as_a_whole_wherever_it_stands() {
        List<OpenInstalment> open =
                List.of(item("1-F", 1, "buyer", 0, "EUR 100.00"), item("12", 1, "buyer", 9, "EUR 100.00"));
        assertThat(settled("12", "EUR 40.00", open)).containsExactly("12/1 EUR 40.00");
        assertThat(settled("A12", "EUR 40.00", open)).containsExactly("1-F/1 EUR 40.00");
        assertThat(settled("120", "EUR 40.00", open)).containsExactly("1-F/1 EUR 40.00");
        assertThat(settled("client 4120, facture 12.", "EUR 40.00", open)).containsExactly("12/1 EUR 40.00");
    }

    @Test
    void what_is_more_than_the_invoice_named_stays_on_account_and_is_remarked() {
        List<OpenInstalment> open =
                List.of(item("F-1", 1, "buyer", 0, "EUR 100.00"), item("F-2", 1, "buyer", 1, "EUR 100.00"));
        Reconciliation reconciliation = reconcile("F-2", "EUR 130.00", open);
        assertThat(reconciliation.allocations()).hasSize(1);
        assertThat(reconciliation.unallocated()).isEqualTo(Money.parse("EUR 30.00"));
        assertThat(reconciliation.findings().all())
                .extracting(Finding::code)
                .containsExactly(PaymentRule.NOT_OVERPAID.code());
        assertThat(reconcile("F-2", "EUR 100.00", open).findings().all()).isEmpty();
    }

    @Test
    void a_payer_who_owes_nothing_is_remarked() {
        Reconciliation reconciliation = reconcile("F-1", "EUR 1.00", List.of());
        assertThat(reconciliation.unallocated()).isEqualTo(Money.parse("EUR 1.00"));
        assertThat(reconciliation.findings().all())
                .extracting(Finding::code)
                .containsExactly(PaymentRule.PAYER_OWES.code());
    }

    @Test
    void nothing_is_no_payment() {
        assertThatThrownBy(() -> new Payment("P1", DAY, "buyer", Money.parse("EUR 0.00"), ""))
                .hasMessageContaining("some amount");
    }

    private static OpenInstalment item(String invoice, int instalment, String debtor, int dueAfter, String open) {
        return new OpenInstalment(
                InvoiceNumber.of(invoice), instalment, debtor, DAY.plusDays(dueAfter), Money.parse(open));
    }

    private static Reconciliation reconcile(String reference, String amount, List<OpenInstalment> open) {
        return Reconciler.byReferenceThenAge()
                .reconcile(new Payment("P1", DAY, "buyer", Money.parse(amount), reference), open);
    }

    private static List<String> settled(String reference, String amount, List<OpenInstalment> open) {
        return reconcile(reference, amount, open).allocations().stream()
                .map(part -> part.invoice() + "/" + part.instalment() + " " + part.amount())
                .toList();
    }
}
