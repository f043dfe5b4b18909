package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PeriodCheckTest {

    private final Invoice january = CheckBreaches.billing("F-1", "2026-01-01", "2026-02-01");
    private final Invoice again = CheckBreaches.billing("F-2", "2026-01-15", "2026-02-15");

    private static List<String> codes(Invoice... documents) {
        return InvoiceCheck.standard().check(List.of(documents)).stream()
                .map(Finding::code)
                .map(code -> code.text())
                .toList();
    }

    private static Invoice credited(Invoice invoice, String net) {
        return Samples.issue(
                "A-" + invoice.number(),
                Corrections.of(invoice, List.of())
                        .ofLines("retour", Map.of(1, Money.parse("EUR " + net)))
                        .orThrow(),
                Samples.DAY);
    }

    @Test
    void days_billed_twice_are_found_in_whatever_order_the_documents_come() {
        assertThat(codes(january, again)).containsExactly("DUP-PERIOD-01");
        assertThat(codes(again, january)).containsExactly("DUP-PERIOD-01");
    }

    @Test
    void two_sellers_may_call_an_agreement_alike() {
        Invoice of = Samples.issue(
                "F-2",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .seller(january.header().buyer())
                                .buyer(january.header().seller())
                                .build())
                        .lines(again.lines().stream().map(line -> line.item()).toList())
                        .build(),
                Samples.DAY);
        assertThat(codes(january, of)).isEmpty();
    }

    @Test
    void days_of_a_line_that_was_given_back_whole_are_free() {
        Money net = january.totals().net();
        assertThat(codes(january, again, credited(january, net.getAmount().toPlainString())))
                .isEmpty();
        assertThat(codes(january, again, credited(january, "0.01"))).containsExactly("DUP-PERIOD-01");
    }

    @Test
    void another_cycle_or_anchor_bills_a_difference_and_no_day_twice() {
        // 10.00 for June, from the 16th 365.00 a year: 360.00 more
        LineOrigin year = LineOrigin.of(
                        "AG", 2, "fee", new ServicePeriod(LocalDate.of(2026, 1, 16), LocalDate.of(2027, 1, 16)))
                .adjusting(new Adjustment(Money.parse("EUR 370.00"), Money.parse("EUR 10.00")));
        Invoice more =
                Samples.issue("F-2", Samples.draft(Samples.line("EUR 360.00").origin(year)), Samples.DAY);
        assertThat(codes(january, more)).isEmpty();
    }

    @Test
    void one_service_on_two_numbers_is_found_where_no_agreement_tells_them_apart() {
        Invoice first = CheckBreaches.service("F-1", "100.00");
        assertThat(codes(first, CheckBreaches.service("F-2", "100.00"))).containsExactly("DUP-SERVICE-01");
        assertThat(codes(first, CheckBreaches.service("F-2", "100.01"))).isEmpty();
        assertThat(codes(first, CheckBreaches.service("F-2", "100.00"), credited(first, "100.00")))
                .isEmpty();
    }

    @Test
    void an_account_that_changed_is_found_once() {
        String before = "FR7630006000011234567890189";
        assertThat(codes(CheckBreaches.payableTo("F-1", before), CheckBreaches.payableTo("F-2", before)))
                .isEmpty();
        assertThat(codes(
                        CheckBreaches.payableTo("F-1", before),
                        CheckBreaches.payableTo("F-2", "DE89370400440532013000"),
                        CheckBreaches.payableTo("F-3", "DE89370400440532013000")))
                .containsExactly("ACCOUNT-KEPT-01");
    }

    @Test
    void what_is_credited_beyond_what_there_is_is_found_among_documents() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        Invoice full = credited(invoice, "100.00");
        Invoice more = Samples.issue(
                "A-2", Corrections.of(invoice, List.of()).inFull("encore").orThrow(), Samples.DAY);
        assertThat(codes(invoice, full, more)).contains("INV-CREDIT-01");
    }
}
