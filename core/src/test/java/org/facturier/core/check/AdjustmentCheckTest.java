package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.correction.Replacement;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A document is issued a day after the one before it. */
class AdjustmentCheckTest {

    private static final ServicePeriod YEAR = days("2026-01-01", "2027-01-01");
    private static final ServicePeriod JUNE = days("2026-06-01", "2026-07-01");

    private final List<Invoice> documents = new ArrayList<>();

    private static ServicePeriod days(String from, String until) {
        return new ServicePeriod(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }

    private List<String> found() {
        return InvoiceCheck.standard().check(documents).stream()
                .filter(finding -> finding.code().text().equals("ADJUSTMENT-BILLED-01"))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    private void issue(InvoiceDraft draft) {
        issue(draft, Samples.DAY.plusDays(documents.size()));
    }

    private void issue(InvoiceDraft draft, LocalDate day) {
        documents.add(Samples.issue("F-" + (documents.size() + 1), draft, day));
    }

    private void bill(ServicePeriod days, String net) {
        bill("fee", days, net);
    }

    private void bill(String rule, ServicePeriod days, String net) {
        issue(Samples.draft(Samples.line("EUR " + net).origin(LineOrigin.of("AG", 1, rule, days))));
    }

    private static LineItem.Builder adjusting(ServicePeriod days, String due, String billed) {
        Adjustment adjustment = new Adjustment(euros(due), euros(billed));
        return LineItem.builder()
                .description("Formation")
                .unitPrice(adjustment.difference().abs())
                .treatment(TaxTreatment.standard("20"))
                .origin(LineOrigin.of("AG", 1, "fee", days).adjusting(adjustment));
    }

    private void more(ServicePeriod days, String due, String billed) {
        issue(Samples.draft(adjusting(days, due, billed)));
    }

    /** A run credits of the only line of the first document. */
    private void less(ServicePeriod days, String due, String billed) {
        less(days, due, billed, Samples.DAY.plusDays(documents.size()));
    }

    private void less(ServicePeriod days, String due, String billed, LocalDate day) {
        Money back = euros(billed).minus(euros(due));
        InvoiceDraft byHand =
                correction(1, CreditIntent.GIVEN_BACK).inFull("fin").orThrow();
        InvoiceDraft.Builder note = InvoiceDraft.builder().header(byHand.header());
        byHand.bases().forEach(note::basis);
        note.line(adjusting(days, due, billed)
                .unitPrice(back)
                .corrects(byHand.lines().get(0).corrects().orElseThrow())
                .build());
        issue(note.build(), day);
    }

    private Correction correction(int number, CreditIntent intent) {
        return Correction.of(Chain.of(documents), DocumentKey.of(documents.get(number - 1)))
                .orThrow()
                .as(intent);
    }

    private void credit(int number, String net, CreditIntent intent) {
        issue(correction(number, intent).ofLines("geste", Map.of(1, euros(net))).orThrow());
    }

    @Test
    void what_a_hand_gave_back_was_no_longer_there_to_be_given_back() {
        bill(YEAR, "1200.00");
        credit(1, "300.00", CreditIntent.GIVEN_BACK);
        less(YEAR, "595.07", "1200.00");
        assertThat(found())
                .containsExactly("F-3 line 1: EUR 1200.00 is said to have been billed by F-1 line 1, "
                        + "EUR 900.00 of it was left");
    }

    @Test
    void less_what_a_hand_gave_back_it_is_right() {
        bill(YEAR, "1200.00");
        credit(1, "300.00", CreditIntent.GIVEN_BACK);
        less(YEAR, "595.07", "900.00");
        assertThat(found()).isEmpty();
    }

    @Test
    void goodwill_gives_nothing_back() {
        bill(YEAR, "1200.00");
        credit(1, "100.00", CreditIntent.GOODWILL);
        less(YEAR, "595.07", "1200.00");
        assertThat(found()).isEmpty();
        less(YEAR, "495.07", "495.07");
        assertThat(found()).isEmpty();
    }

    @Test
    void goodwill_that_was_counted_is_found() {
        bill(YEAR, "1200.00");
        credit(1, "100.00", CreditIntent.GOODWILL);
        less(YEAR, "595.07", "1100.00");
        assertThat(found()).hasSize(1);
    }

    @Test
    void what_is_billed_anew_is_no_longer_there_either() {
        bill(YEAR, "1200.00");
        credit(1, "200.00", CreditIntent.BILL_ANEW);
        less(YEAR, "595.07", "1000.00");
        less(YEAR, "500.00", "1000.00");
        assertThat(found()).singleElement().asString().startsWith("F-4 line 1");
    }

    @Test
    void what_was_credited_is_not_credited_again() {
        bill(YEAR, "1200.00");
        less(YEAR, "1000.00", "1200.00");
        less(YEAR, "1000.00", "1200.00");
        assertThat(found()).singleElement().asString().startsWith("F-3 line 1");
    }

    @Test
    void a_line_counts_for_what_it_came_to_on_its_document() {
        issue(Samples.draft(Samples.line("EUR 1200.00").origin(LineOrigin.of("AG", 1, "fee", YEAR))).toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "fidélité")))
                .build());
        less(YEAR, "500.00", "1080.00");
        assertThat(found()).isEmpty();
        less(YEAR, "400.00", "620.00");
        assertThat(found()).singleElement().asString().contains("EUR 500.00 of it was left");
    }

    @Test
    void of_one_day_nobody_knows_what_came_first() {
        for (String billed : List.of("1200.00", "900.00")) {
            documents.clear();
            bill(YEAR, "1200.00");
            credit(1, "300.00", CreditIntent.GIVEN_BACK);
            less(YEAR, "800.00", billed, documents.get(1).issuedOn());
            assertThat(found()).as(billed).isEmpty();
        }
        documents.clear();
        bill(YEAR, "1200.00");
        credit(1, "300.00", CreditIntent.GIVEN_BACK);
        less(YEAR, "800.00", "1200.01", documents.get(1).issuedOn());
        assertThat(found()).hasSize(1);
    }

    @Test
    void days_that_two_versions_billed_were_billed_by_both() {
        bill(days("2026-06-01", "2026-06-11"), "10.00");
        bill(days("2026-06-11", "2026-07-01"), "20.00");
        more(JUNE, "20.00", "10.00");
        assertThat(found())
                .containsExactly(
                        "F-3 line 1: EUR 10.00 is said to have been billed for 2026-06-01 to 2026-06-30, it was EUR 30.00");
    }

    @Test
    void what_was_billed_for_the_days_may_be_added_to() {
        bill(JUNE, "30.00");
        more(JUNE, "40.00", "30.00");
        more(days("2026-06-11", "2026-07-01"), "45.00", "40.00");
        assertThat(found()).isEmpty();
        more(JUNE, "50.00", "40.00");
        assertThat(found()).singleElement().asString().startsWith("F-4 line 1");
    }

    @Test
    void days_that_hang_together_were_billed_together() {
        bill(JUNE, "30.00");
        bill(days("2026-06-30", "2026-07-31"), "5.00");
        more(days("2026-07-30", "2026-08-02"), "40.00", "34.99");
        assertThat(found()).hasSize(1);
    }

    /** A period that is due may join days of which these documents do not say that they hang together. */
    @Test
    void more_may_be_said_to_have_been_billed() {
        bill(JUNE, "30.00");
        more(JUNE, "60.00", "50.00");
        assertThat(found()).isEmpty();
    }

    @Test
    void other_days_and_other_rules_say_nothing() {
        bill(days("2026-05-01", "2026-06-01"), "30.00");
        bill("other", JUNE, "30.00");
        more(JUNE, "20.00", "10.00");
        assertThat(found()).isEmpty();
    }

    @Test
    void what_a_run_took_back_is_not_billed_and_what_a_hand_gave_back_may_be_left_out() {
        for (String billed : List.of("25.00", "20.00")) {
            documents.clear();
            bill(JUNE, "30.00");
            less(JUNE, "25.00", "30.00");
            credit(1, "5.00", CreditIntent.GIVEN_BACK);
            more(JUNE, "40.00", billed);
            assertThat(found()).as(billed).isEmpty();
        }
        more(JUNE, "40.00", "25.00");
        assertThat(found()).singleElement().asString().startsWith("F-5 line 1");
    }

    @Test
    void neither_with_nor_without_what_a_hand_gave_back_is_found() {
        bill(JUNE, "30.00");
        credit(1, "5.00", CreditIntent.GIVEN_BACK);
        more(JUNE, "40.00", "27.00");
        assertThat(found()).hasSize(1);
    }

    @Test
    void a_line_that_takes_off_what_others_bill_is_no_measure() {
        bill(JUNE, "30.00");
        issue(Samples.draft(
                Samples.line("EUR 50.00"),
                Samples.line("EUR 10.00").quantity(-1).origin(LineOrigin.of("AG", 1, "fee", JUNE))));
        more(JUNE, "25.00", "20.00");
        assertThat(found()).isEmpty();
    }

    @Test
    void what_another_seller_takes_off_by_a_rule_of_that_name_is_nothing_here() {
        bill(JUNE, "30.00");
        InvoiceDraft off = Samples.draft(
                Samples.line("EUR 50.00"),
                Samples.line("EUR 10.00").quantity(-1).origin(LineOrigin.of("AG", 1, "fee", JUNE)));
        issue(off.toBuilder()
                .header(off.header().toBuilder()
                        .seller(off.header().buyer())
                        .buyer(off.header().seller())
                        .build())
                .build());
        more(JUNE, "25.00", "20.00");
        assertThat(found()).hasSize(1);
    }

    @Test
    void what_stands_in_place_of_a_line_says_what_that_one_said() {
        bill(JUNE, "30.00");
        more(JUNE, "40.00", "30.00");
        more(JUNE, "50.00", "40.00");
        Replacement again = correction(2, CreditIntent.GIVEN_BACK)
                .replacement("adresse", Samples.draft(adjusting(JUNE, "40.00", "30.00")))
                .orThrow();
        issue(again.creditNote());
        issue(again.invoice());
        assertThat(found()).isEmpty();
    }

    @Test
    void the_order_in_which_documents_come_is_nothing() {
        bill(JUNE, "30.00");
        more(JUNE, "20.00", "10.00");
        Collections.reverse(documents);
        assertThat(found()).hasSize(1);
    }
}
