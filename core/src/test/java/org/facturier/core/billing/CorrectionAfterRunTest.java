package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.once;

import java.time.LocalDate;
import java.util.Map;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Outcome;
import org.facturier.core.reference.CreditRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a hand may still give back after a run did: of 1200.00 a year ended on 1 July 604.93 came back. */
class CorrectionAfterRunTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final BillingRule YEAR = BillingFixture.fee("EUR 1200.00", CycleUnit.YEAR, BillingTiming.IN_ADVANCE);

    private final HostBook book = new HostBook();

    private Invoice ended(BillingRule... rules) {
        PartnerAgreement agreement = BillingFixture.agreement(rules).build();
        book.bill(START, agreement);
        book.bill(JULY, agreement.toBuilder().validUntil(JULY).build());
        return book.document(1);
    }

    private Outcome<InvoiceDraft> credited(int invoice, int line, String net) {
        return book.correction(invoice).ofLines("geste", Map.of(line, eur(net)));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void what_the_run_left_of_a_line_is_left_to_a_hand() {
        Invoice invoice = ended(YEAR);
        assertThat(book.correction(1).remainingOf(invoice.lines().get(0))).isEqualTo(eur("595.07"));
        assertThat(credited(1, 1, "595.08").findings().stream().map(each -> each.code()))
                .contains(CreditRule.CREDIT_WITHIN_INVOICE.code());
        assertThat(credited(1, 1, "595.07").value()).isPresent();
    }

    @Test
    void a_note_in_full_credits_what_the_run_left() {
        ended(YEAR);
        Invoice note = book.issue(book.correction(1).inFull("annulation").orThrow(), JULY);
        // 595.07 and 119.01
        assertThat(note.totals().net()).isEqualTo(eur("595.07"));
        assertThat(note.totals().payable()).isEqualTo(eur("714.08"));
        assertThat(book.correction(1).remaining().isNothing()).isTrue();
        assertThat(book.chain().findings().isEmpty()).isTrue();
    }

    @Test
    void one_line_gives_back_nothing_of_what_another_has_left() {
        ended(YEAR, once("EUR 300.00", START));
        assertThat(credited(1, 1, "700.00").value()).isEmpty();
        assertThat(credited(1, 2, "300.00").value()).isPresent();
    }

    @Test
    void each_invoice_that_a_note_of_the_run_names_can_be_corrected() {
        // 100.00 for January and February, ended from 16 January: 51.61 and 100.00 back
        BillingRule month = BillingFixture.fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE);
        PartnerAgreement agreement = BillingFixture.agreement(month).build();
        book.bill(START, agreement);
        book.bill(LocalDate.of(2026, 2, 1), agreement);
        book.bill(
                LocalDate.of(2026, 2, 1),
                agreement.toBuilder().validUntil(LocalDate.of(2026, 1, 16)).build());
        assertThat(book.correction(1).remaining().net()).isEqualTo(eur("48.39"));
        assertThat(book.correction(2).inFull("annulation").value()).isEmpty();
        assertThat(credited(1, 1, "48.39").value()).isPresent();
    }
}
