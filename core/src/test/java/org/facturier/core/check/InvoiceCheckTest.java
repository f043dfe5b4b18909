package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.issuing.Correction;
import org.facturier.core.issuing.Replacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceCheckTest {

    /** A wrong sum is named where it is wrong and where it is used next, and nowhere else. */
    @ParameterizedTest
    @EnumSource(CheckRule.class)
    void one_wrong_amount_or_date_gives_few_findings(CheckRule rule) {
        Findings findings = CheckBreaches.all().get((Rule) rule).get();
        assertThat(findings.all()).hasSizeBetween(1, 3);
        assertThat(findings.all()).extracting(Finding::code).contains(rule.code());
    }

    @Test
    void a_wrong_amount_comes_with_its_repair() {
        Finding finding =
                CheckBreaches.all().get((Rule) CheckRule.GROUP_TAX).get().all().get(0);
        assertThat(finding.path()).isEqualTo("valuation.totals.taxes[0].tax");
        assertThat(finding.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("EUR -0.01 more"));
    }

    @Test
    void a_payable_that_is_off_by_a_cent_may_be_a_rounding_amount() {
        Finding finding =
                CheckBreaches.all().get((Rule) CheckRule.PAYABLE).get().all().get(0);
        assertThat(finding.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("(BT-114) of EUR 0.01"));
    }

    @Test
    void periods_that_touch_do_not_overlap() {
        List<Invoice> months = List.of(
                CheckBreaches.billing("F-1", "2026-01-01", "2026-02-01"),
                CheckBreaches.billing("F-2", "2026-02-01", "2026-03-01"));
        assertThat(InvoiceCheck.standard().check(months)).isEmpty();
    }

    @Test
    void an_invoice_in_place_of_another_bills_its_period_once() {
        Invoice wrong = CheckBreaches.billing("F-1", "2026-01-01", "2026-02-01");
        Correction correction = Correction.of(wrong, List.of());
        InvoiceDraft right = InvoiceDraft.builder()
                .header(wrong.header())
                .line(wrong.lines().get(0).item())
                .build();
        Invoice corrective =
                Samples.issue("F-2", correction.corrective("adresse", right).orThrow(), Samples.DAY);
        assertThat(InvoiceCheck.standard().check(List.of(wrong, corrective))).isEmpty();
        Replacement both = correction.replacement("adresse", right).orThrow();
        assertThat(InvoiceCheck.standard()
                        .check(List.of(
                                wrong,
                                Samples.issue("A-1", both.creditNote(), Samples.DAY),
                                Samples.issue("F-2", both.invoice(), Samples.DAY))))
                .isEmpty();
    }

    @Test
    void an_amount_is_far_only_where_there_is_a_history() {
        List<Invoice> four = List.of(
                Samples.invoice("F-1", "EUR 1.00", Samples.DAY),
                Samples.invoice("F-2", "EUR 1.00", Samples.DAY),
                Samples.invoice("F-3", "EUR 1.00", Samples.DAY),
                Samples.invoice("F-4", "EUR 100.00", Samples.DAY));
        assertThat(InvoiceCheck.standard().check(four)).isEmpty();
    }
}
