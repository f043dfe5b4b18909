package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.eur;
import static org.facturier.core.chain.Documents.startingFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.ChainRule;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a note says that it starts from is what decides its net and tax. */
class StartCheckTest {

    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");

    /** Twice 13.95 at 20 and 7.77 at 10, prices with tax. */
    private final Invoice shop = Samples.issue(
            "F-1",
            InvoiceDraft.builder()
                    .header(Samples.header()
                            .policy(VatCalculators.inclusiveByDifference().policy())
                            .build())
                    .line(Samples.line("EUR 13.95").quantity(2).build())
                    .line(Samples.line("EUR 7.77")
                            .treatment(TaxTreatment.standard("10"))
                            .build())
                    .build(),
            JANUARY);

    private final InvoiceDraft one = Corrections.of(shop, List.of())
            .ofLinesWithTax("retour", Map.of(1, eur("13.95")))
            .orThrow();

    private static CorrectionBasis with(CorrectionBasis right, UnaryOperator<WithTax> change) {
        return new CorrectionBasis(
                right.invoiced(),
                right.credited(),
                right.rounding(),
                right.levies(),
                right.leviesCredited(),
                right.riding(),
                right.withTax().stream().map(change).toList());
    }

    private static CorrectionBasis before(CorrectionBasis right, List<TaxSubtotal> credited, List<TaxSubtotal> riding) {
        return new CorrectionBasis(
                right.invoiced(),
                credited,
                right.rounding(),
                right.levies(),
                right.leviesCredited(),
                riding,
                right.withTax());
    }

    private static WithTax twiceTheWhole(WithTax right) {
        return right.treatment().equals(TWENTY)
                ? new WithTax(TWENTY, right.invoiced().multipliedBy(2), right.credited())
                : right;
    }

    private static InvoiceDraft startingOtherwise(InvoiceDraft draft, UnaryOperator<CorrectionBasis> change) {
        InvoiceDraft.Builder altered = InvoiceDraft.builder().header(draft.header());
        draft.lines().forEach(altered::line);
        draft.bases()
                .forEach(each ->
                        altered.basis(new DocumentBasis(each.document(), change.apply(each.basis()), each.undone())));
        return altered.build();
    }

    private Findings issued(InvoiceDraft draft) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("N-1")))
                .rule(ChainRule.of(Chain.of(List.of(shop))))
                .build()
                .issue(draft, Issuance.of("F", JANUARY.plusDays(1)))
                .findings();
    }

    private static List<String> places(Findings findings) {
        return findings.stream()
                .map(each -> each.code() + " " + each.path())
                .distinct()
                .toList();
    }

    private static List<String> found(Invoice... documents) {
        return places(Chain.of(List.of(documents)).findings());
    }

    private static Invoice note(String number, InvoiceDraft draft, LocalDate on) {
        return Samples.issue(number, draft, on);
    }

    @Test
    void a_unit_of_two_credits_half_of_what_was_paid() {
        Invoice note = note("N-1", one, JANUARY.plusDays(1));
        assertThat(note.totals().net()).isEqualTo(eur("11.63"));
        assertThat(note.totals().tax()).isEqualTo(eur("2.32"));
        assertThat(issued(one)).isEmpty();
        assertThat(found(shop, note)).isEmpty();
    }

    @Test
    void a_note_that_says_twice_what_was_paid_with_tax_is_not_issued() {
        InvoiceDraft altered = startingOtherwise(one, basis -> with(basis, StartCheckTest::twiceTheWhole));
        assertThat(places(issued(altered)))
                .containsExactly("BASIS-INVOICED-01 bases[0].basis.withTax", "INV-CREDIT-01 lines");
        assertThat(found(shop, note("N-1", altered, JANUARY.plusDays(1))))
                .containsExactly("INV-CREDIT-01 F-1 tax of S 20%", "BASIS-INVOICED-01 N-1 bases[0].basis.withTax");
    }

    @Test
    void a_note_whose_prices_include_tax_says_what_was_paid() {
        Invoice silent = startingFrom(
                note("N-1", one, JANUARY.plusDays(1)),
                basis -> new CorrectionBasis(basis.invoiced(), basis.credited(), basis.rounding()));
        assertThat(found(shop, silent)).containsExactly("BASIS-INVOICED-01 N-1 bases[0].basis.withTax");
    }

    @Test
    void what_earlier_notes_took_back_is_what_the_documents_say() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice first = note("N-1", sixty(invoice), JANUARY.plusDays(1));
        Invoice second = note("N-2", rest(invoice, first), JANUARY.plusDays(2));
        assertThat(found(invoice, first, second)).isEmpty();
        assertThat(found(invoice, first, startingFrom(second, basis -> before(basis, List.of(), List.of()))))
                .containsExactly("BASIS-INVOICED-01 N-2 bases[0].basis");
        assertThat(found(
                        invoice,
                        startingFrom(first, basis -> before(basis, List.of(group("1.00", "0.20")), List.of()))))
                .containsExactly("BASIS-INVOICED-01 N-1 bases[0].basis");
    }

    @Test
    void what_rode_on_the_invoice_is_what_it_says() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice first = note("N-1", sixty(invoice), JANUARY.plusDays(1));
        assertThat(found(
                        invoice,
                        startingFrom(first, basis -> before(basis, List.of(), List.of(group("1.00", "0.20"))))))
                .containsExactly("BASIS-INVOICED-01 N-1 bases[0].basis");
    }

    @Test
    void a_treatment_never_credited_may_be_left_out_or_be_said_to_be_nothing() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice first = note("N-1", sixty(invoice), JANUARY.plusDays(1));
        assertThat(found(
                        invoice,
                        startingFrom(first, basis -> before(basis, List.of(group("0.00", "0.00")), List.of()))))
                .isEmpty();
    }

    @Test
    void a_note_starts_from_the_invoice_that_it_credits() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        ProForma right = note("N-1", sixty(invoice), JANUARY.plusDays(1)).proForma();
        DocumentReference other = new DocumentReference(InvoiceNumber.of("F-1"), JANUARY.minusDays(1));
        Invoice astray = Invoice.of(
                InvoiceNumber.of("N-1"),
                "F",
                new ProForma(
                        right.issuedOn(),
                        right.header(),
                        right.calculated(),
                        right.schedule(),
                        right.notices(),
                        List.of(new DocumentBasis(other, right.bases().get(0).basis()))));
        assertThat(found(invoice, astray)).containsExactly("BASIS-INVOICED-01 N-1 bases");
    }

    @Test
    void notes_of_one_day_in_two_series_need_not_know_of_each_other() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice first = note("N-1", sixty(invoice), JANUARY.plusDays(1));
        Invoice second = Samples.issuer("A-1")
                .issue(rest(invoice, first), Issuance.of("A", JANUARY.plusDays(1)))
                .orThrow();
        // A-1 comes before N-1 by number, and was issued after it
        assertThat(found(invoice, first, second)).isEmpty();
    }

    @Test
    void a_note_of_another_series_may_have_been_issued_after_one_that_bears_a_later_day() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice later = ofSeries("AV", "AV-1", sixty(invoice), JANUARY.plusDays(3));
        Invoice earlier = ofSeries("GS", "GS-1", rest(invoice, later), JANUARY.plusDays(2));
        assertThat(found(invoice, later, earlier)).isEmpty();
        // of 60.00 and 40.00 one came first: neither has seen 59.00
        Invoice astray = startingFrom(earlier, basis -> before(basis, List.of(group("59.00", "11.80")), List.of()));
        assertThat(found(invoice, later, astray)).contains("BASIS-INVOICED-01 GS-1 bases[0].basis");
    }

    @Test
    void of_another_series_a_note_saw_the_first_documents_and_not_the_second_alone() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice first = ofSeries("AV", "AV-1", sixty(invoice), JANUARY.plusDays(3));
        Invoice second = ofSeries("AV", "AV-2", ten(invoice, first), JANUARY.plusDays(4));
        Invoice rest = ofSeries(
                "GS",
                "GS-1",
                Corrections.of(invoice, List.of(first, second)).inFull("reste").orThrow(),
                JANUARY.plusDays(2));
        assertThat(found(invoice, first, second, rest)).isEmpty();
        Invoice onlySecond = startingFrom(rest, basis -> before(basis, List.of(group("10.00", "2.00")), List.of()));
        assertThat(found(invoice, first, second, onlySecond)).contains("BASIS-INVOICED-01 GS-1 bases[0].basis");
        Invoice onlyFirst = startingFrom(rest, basis -> before(basis, List.of(group("60.00", "12.00")), List.of()));
        assertThat(found(invoice, first, second, onlyFirst)).doesNotContain("BASIS-INVOICED-01 GS-1 bases[0].basis");
    }

    @Test
    void within_a_series_the_order_is_that_of_day_and_number() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice later = ofSeries("AV", "AV-1", sixty(invoice), JANUARY.plusDays(3));
        Invoice earlier = ofSeries("AV", "AV-2", rest(invoice, later), JANUARY.plusDays(2));
        assertThat(found(invoice, later, earlier))
                .containsExactly("BASIS-INVOICED-01 AV-2 bases[0].basis", "BASIS-INVOICED-01 AV-1 bases[0].basis");
    }

    private static Invoice ofSeries(String series, String number, InvoiceDraft draft, LocalDate on) {
        return Samples.issuer(number).issue(draft, Issuance.of(series, on)).orThrow();
    }

    private static InvoiceDraft ten(Invoice invoice, Invoice note) {
        return Corrections.of(invoice, List.of(note))
                .ofLines("retour", Map.of(1, Money.parse("EUR 10.00")))
                .orThrow();
    }

    @Test
    void what_is_issued_next_starts_from_all_that_is_there() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        Invoice later = note("N-1", sixty(invoice), JANUARY.plusDays(3));
        Invoice next = note("N-2", rest(invoice, later), JANUARY.plusDays(2));
        assertThat(Chain.of(List.of(invoice, later)).against(next.proForma())).isEmpty();
        assertThat(places(Chain.of(List.of(invoice, later))
                        .against(
                                note("N-2", sixty(invoice), JANUARY.plusDays(4)).proForma())))
                .contains("BASIS-INVOICED-01 bases[0].basis");
    }

    @Test
    void no_more_tax_is_credited_than_was_billed() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", JANUARY);
        InvoiceDraft lied =
                startingOtherwise(sixty(invoice), basis -> before(basis, List.of(group("0.00", "-10.00")), List.of()));
        Invoice first = note("N-1", lied, JANUARY.plusDays(1));
        assertThat(first.totals().tax()).isEqualTo(eur("22.00"));
        assertThat(Chain.of(List.of(invoice, first)).findings().stream().map(Finding::message))
                .anyMatch(message -> message.startsWith("EUR 22.00 is credited of EUR 20.00"));
    }

    private static TaxSubtotal group(String net, String tax) {
        return TaxSubtotal.of(TWENTY, eur(net), eur(tax));
    }

    private static InvoiceDraft sixty(Invoice invoice) {
        return Corrections.of(invoice, List.of())
                .ofLines("retour", Map.of(1, Money.parse("EUR 60.00")))
                .orThrow();
    }

    private static InvoiceDraft rest(Invoice invoice, Invoice note) {
        return Corrections.of(invoice, List.of(note)).inFull("reste").orThrow();
    }
}
