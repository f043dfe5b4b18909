package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.Invoice;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OverdueClaimTest {

    @Test
    void no_more_is_left_out_as_disputed_than_is_overdue() {
        Invoice invoice = SampleInvoices.of("F-1", Money.parse("EUR 100.00"), 10, 60);
        Dispute ofTheWhole = Dispute.builder()
                .id("D1")
                .invoice(invoice.number())
                .amount(invoice.totals().payable())
                .reason(DisputeReason.QUALITY)
                .openedOn(invoice.issuedOn())
                .build();
        OverdueClaim claim = OverdueClaim.of(Receivable.of(invoice)
                .after(new Disputed(ofTheWhole))
                .asOf(invoice.issuedOn().plusDays(30)));
        assertThat(claim.instalments()).isEmpty();
        assertThat(claim.disputed())
                .isEqualTo(invoice.schedule().instalments().get(0).amount());
    }
}
