package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.about;
import static org.facturier.core.chain.Documents.eur;
import static org.facturier.core.chain.Documents.invoice;
import static org.facturier.core.chain.Documents.key;
import static org.facturier.core.chain.Documents.note;
import static org.facturier.core.chain.Documents.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.Effect.Kind;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");

    private final Invoice january = invoice("F-1", JANUARY, "100.00");
    private final Invoice february = invoice("F-2", JANUARY.plusMonths(1), "100.00");
    private final Invoice both = about(
            "N-1",
            JANUARY.plusMonths(2),
            DocumentType.CREDIT_NOTE,
            List.of(january, february),
            of(january, 1, "51.61"),
            of(february, 1, "100.00"));

    private static TaxSubtotal twenty(String net, String tax) {
        return TaxSubtotal.of(TWENTY, eur(net), eur(tax));
    }

    @Test
    void a_note_over_two_invoices_goes_to_each_for_what_it_credits_of_it() {
        Chain chain = Chain.of(List.of(both, january, february));
        // 51.61 and 10.32; 100.00 and 20.00
        assertThat(chain.settles(key(both)))
                .containsExactly(Map.entry(key(january), eur("61.93")), Map.entry(key(february), eur("120.00")));
        assertThat(chain.remaining(key(january)).taxes()).containsExactly(twenty("48.39", "9.68"));
        assertThat(chain.remaining(key(february)).isNothing()).isTrue();
        assertThat(chain.on(new LineKey(key(january), 1)))
                .containsExactly(new Effect(
                        new LineKey(key(both), 1),
                        new LineKey(key(january), 1),
                        Kind.CREDIT,
                        CreditIntent.GIVEN_BACK,
                        eur("51.61"),
                        eur("10.32")));
        assertThat(chain.findings().isEmpty()).isTrue();
    }

    @Test
    void of_a_note_nothing_is_left_and_nothing_starts_from_it() {
        Chain chain = Chain.of(List.of(both, january, february));
        assertThat(chain.remaining(key(both)).net()).isEqualTo(eur("0.00"));
        assertThat(chain.remaining(key(both)).tax()).isEqualTo(eur("0.00"));
        assertThat(chain.remaining(key(both)).isNothing()).isTrue();
        assertThat(chain.remaining(key(both)).lines()).isEmpty();
        assertThat(chain.basis(key(both)).invoiced()).isEmpty();
    }

    @Test
    void the_order_in_which_documents_come_changes_nothing() {
        List<Invoice> all = new ArrayList<>(List.of(january, february, both));
        Chain expected = Chain.of(all);
        Collections.reverse(all);
        Chain told = Chain.none();
        for (Invoice document : all) {
            told = told.with(document);
        }
        assertThat(told).isEqualTo(expected);
        assertThat(told.settles(key(both))).isEqualTo(expected.settles(key(both)));
        assertThat(told.remaining(key(january))).isEqualTo(expected.remaining(key(january)));
        assertThat(told.documents()).containsExactly(january, february, both);
    }

    @Test
    void a_document_handed_over_twice_counts_once_and_another_under_its_number_is_named() {
        Chain chain = Chain.of(List.of(january, january, february)).with(january);
        assertThat(chain.documents()).hasSize(2);
        assertThat(chain.findings().isEmpty()).isTrue();
        Chain clash = chain.with(invoice("F-1", JANUARY, "90.00"));
        assertThat(clash.remaining(key(january)).net()).isEqualTo(eur("100.00"));
        assertThat(clash.findings().all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.NUMBER_UNAMBIGUOUS.code());
    }

    @Test
    void a_line_counts_for_what_it_came_to_and_all_lines_come_to_the_document() {
        // 3 x 100.00 less 50.00: 83.33, 166.67 and 250.00 in all
        Invoice discounted = Samples.issue(
                "F-3",
                Documents.draft("100.00", "100.00", "100.00").toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(
                                Measure.amount(eur("50.00")), "remise", java.util.Optional.empty())))
                        .build(),
                JANUARY);
        assertThat(Chain.of(List.of(discounted)).remaining(key(discounted)).lines())
                .containsExactly(Map.entry(1, eur("83.33")), Map.entry(2, eur("83.34")), Map.entry(3, eur("83.33")));
    }

    @Test
    void odd_cents_go_by_the_allowance_and_not_by_what_it_leaves() {
        // 10 % of 377.75, 710.00 and 1032.50 in all: 37.775, so 37.78, then 71.00 and 103.25
        Invoice discounted = Samples.issue(
                "F-3",
                Documents.draft("377.75", "332.25", "322.50").toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "remise")))
                        .build(),
                JANUARY);
        assertThat(Chain.of(List.of(discounted)).amounts(key(discounted)))
                .containsExactly(Map.entry(1, eur("339.97")), Map.entry(2, eur("299.03")), Map.entry(3, eur("290.25")));
    }

    @Test
    void what_rides_on_an_invoice_lowers_the_old_line_and_is_not_its_own() {
        Invoice riding = about(
                "F-3",
                JANUARY.plusMonths(2),
                DocumentType.INVOICE,
                List.of(),
                Samples.line("EUR 100.00"),
                of(january, 1, "-40.00"));
        Chain chain = Chain.of(List.of(january, riding));
        assertThat(chain.remaining(key(riding)).taxes()).containsExactly(twenty("100.00", "20.00"));
        assertThat(chain.remaining(key(riding)).lines()).containsOnlyKeys(1);
        assertThat(chain.remaining(key(january)).taxes()).containsExactly(twenty("60.00", "12.00"));
    }

    @Test
    void crediting_what_rode_undoes_it() {
        Invoice riding = about(
                "F-3",
                JANUARY.plusMonths(2),
                DocumentType.INVOICE,
                List.of(),
                Samples.line("EUR 100.00"),
                of(january, 1, "-40.00"));
        Invoice note = note("N-2", JANUARY.plusMonths(3), riding, of(riding, 1, "100.00"), of(riding, 2, "-40.00"));
        Chain chain = Chain.of(List.of(note, riding, january));
        assertThat(chain.remaining(key(january)).taxes()).containsExactly(twenty("100.00", "20.00"));
        assertThat(chain.remaining(key(riding)).isNothing()).isTrue();
        assertThat(chain.settles(key(note))).containsExactly(Map.entry(key(riding), eur("72.00")));
    }

    @Test
    void the_own_lines_of_an_invoice_bear_what_its_credits_took_beside_its_tax() {
        // 80.02 at 20 % is 16.00; half of it back 8.00; 100.03 - 40.01 = 60.02: 12.00; own lines 12.00 + 8.00, not
        // 20.01
        Invoice year = invoice("F-1", JANUARY, "80.02");
        Invoice riding = about(
                "F-2",
                JANUARY.plusMonths(1),
                DocumentType.INVOICE,
                List.of(),
                Samples.line("EUR 100.03"),
                of(year, 1, "-40.01"));
        Chain chain = Chain.of(List.of(year, riding));
        assertThat(chain.remaining(key(riding)).taxes()).containsExactly(twenty("100.03", "20.00"));
        assertThat(chain.remaining(key(year)).taxes()).containsExactly(twenty("40.01", "8.00"));
    }

    @Test
    void a_corrective_invoice_stands_in_place_of_what_it_names_and_nothing_else_does() {
        Invoice corrective = about(
                "F-3",
                JANUARY.plusMonths(1),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(january),
                Samples.line("EUR 80.00"));
        Invoice anew =
                about("F-4", JANUARY.plusMonths(2), DocumentType.INVOICE, List.of(february), Samples.line("EUR 80.00"));
        Chain chain = Chain.of(List.of(anew, corrective, february, january));
        assertThat(chain.effective()).containsExactly(february, corrective, anew);
        assertThat(chain.replacedBy(key(january))).contains(key(corrective));
        assertThat(chain.replacedBy(key(february))).isEmpty();
        assertThat(chain.naming(key(february))).containsExactly(anew);
        assertThat(chain.of(key(corrective)))
                .singleElement()
                .satisfies(effect -> assertThat(effect.kind()).isEqualTo(Kind.REPLACE));
    }

    @Test
    void a_note_that_names_no_line_counts_by_rate_on_the_oldest_invoice_first() {
        Invoice unnamed = about(
                "N-1",
                JANUARY.plusMonths(2),
                DocumentType.CREDIT_NOTE,
                List.of(february, january),
                Samples.line("EUR 150.00"));
        Chain chain = Chain.of(List.of(unnamed, january, february));
        assertThat(chain.remaining(key(january)).net()).isEqualTo(eur("0.00"));
        assertThat(chain.remaining(key(february)).net()).isEqualTo(eur("50.00"));
        assertThat(chain.settles(key(unnamed)))
                .containsOnly(Map.entry(key(january), eur("120.00")), Map.entry(key(february), eur("60.00")));
        assertThat(chain.findings().all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.CREDIT_NAMES_LINES.code());
    }

    @Test
    void a_note_on_a_note_counts_at_the_invoice_and_is_found() {
        Invoice first = note("N-1", JANUARY.plusDays(1), january, of(january, 1, "30.00"));
        Invoice second = note("N-2", JANUARY.plusDays(2), first, of(first, 1, "10.00"));
        Chain chain = Chain.of(List.of(second, first, january));
        assertThat(chain.remaining(key(january)).net()).isEqualTo(eur("60.00"));
        assertThat(chain.settles(key(second))).containsExactly(Map.entry(key(january), eur("12.00")));
        assertThat(chain.findings().all()).extracting(Finding::code).containsExactly(CreditRule.CREDITS_INVOICE.code());
    }

    @Test
    void a_note_on_a_note_that_names_no_line_is_found_before_it_is_issued() {
        Invoice first = note("N-1", JANUARY.plusDays(1), january, of(january, 1, "50.00"));
        Invoice second = note("N-2", JANUARY.plusDays(2), first, Samples.line("EUR 300.00"));
        assertThat(Chain.of(List.of(january, first, second)).findings().all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.CREDITS_INVOICE.code());
        assertThat(Chain.of(List.of(january, first)).against(second.proForma()).all())
                .extracting(Finding::message)
                .containsExactly("N-1 is a credit note");
    }

    @Test
    void a_note_that_names_its_invoice_and_an_earlier_note_credits_the_invoice() {
        Invoice first = note("N-1", JANUARY.plusDays(1), january, of(january, 1, "50.00"));
        Invoice second = Documents.about(
                "N-2",
                JANUARY.plusDays(2),
                DocumentType.CREDIT_NOTE,
                List.of(first, january),
                Samples.line("EUR 10.00"));
        assertThat(Chain.of(List.of(january, first, second)).findings()).isEmpty();
    }

    @Test
    void a_note_in_another_currency_that_names_no_line_is_found() {
        Invoice francs = Documents.about(
                "N-1",
                JANUARY.plusDays(1),
                DocumentType.CREDIT_NOTE,
                List.of(january),
                header -> header.currency(CurrencyUnit.of("CHF")),
                Samples.line("CHF 10.00"));
        assertThat(Chain.of(List.of(january, francs)).findings().all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.CREDITED_CURRENCY.code());
    }

    @Test
    void a_corrective_invoice_in_place_of_a_note_replaces_nothing() {
        Invoice first = note("N-1", JANUARY.plusDays(1), january, of(january, 1, "50.00"));
        Invoice corrective = Documents.about(
                "F-9", JANUARY.plusDays(2), DocumentType.CORRECTIVE_INVOICE, List.of(first), Samples.line("EUR 10.00"));
        assertThat(Chain.of(List.of(january, first, corrective)).findings().all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.CREDITED_KNOWN.code());
    }

    @Test
    void more_than_there_is_credited_is_found_and_counted() {
        Invoice far = note("N-1", JANUARY.plusDays(1), january, of(january, 1, "500.00"));
        Chain chain = Chain.of(List.of(january, far));
        assertThat(chain.remaining(key(january)).taxes()).containsExactly(twenty("-400.00", "-80.00"));
        assertThat(chain.findings().all())
                .extracting(Finding::code)
                .containsOnly(CreditRule.CREDIT_WITHIN_INVOICE.code());
    }

    @Test
    void a_rate_that_the_invoice_has_not_is_found() {
        Invoice foreign = note(
                "N-1", JANUARY.plusDays(1), january, of(january, 1, "10.00").treatment(TaxTreatment.standard("10")));
        assertThat(Chain.of(List.of(january, foreign)).findings().all())
                .extracting(Finding::message)
                .containsExactly("EUR 10.00 is credited of EUR 0.00, EUR 10.00 too much");
    }

    @Test
    void what_would_be_credited_next_is_judged_before_it_is_issued() {
        Chain chain = Chain.of(List.of(january, note("N-1", JANUARY.plusDays(1), january, of(january, 1, "60.00"))));
        Invoice next = note("N-2", JANUARY.plusDays(2), january, of(january, 1, "40.01"));
        Invoice within = note("N-2", JANUARY.plusDays(2), january, of(january, 1, "40.00"));
        assertThat(chain.against(next.proForma()).all())
                .extracting(Finding::code)
                .containsOnly(CreditRule.CREDIT_WITHIN_INVOICE.code());
        assertThat(chain.against(within.proForma()).isEmpty()).isTrue();
    }

    @Test
    void what_would_be_issued_next_in_several_currencies_is_found_and_nothing_else_of_it() {
        Chain chain = Chain.of(List.of(january));
        Invoice next = Documents.startingFrom(
                Samples.issue(
                        "N-1",
                        Corrections.of(january, List.of()).inFull("retour").orThrow(),
                        JANUARY.plusDays(1)),
                right -> new CorrectionBasis(right.invoiced(), right.credited(), Money.parse("USD 0.01")));
        assertThat(chain.against(next.proForma()).all())
                .extracting(Finding::code, Finding::path, Finding::message)
                .containsExactly(tuple(
                        CalculationRule.ONE_CURRENCY.code(),
                        "lines",
                        "the document is in EUR, one of its amounts is USD 0.01"));
    }

    @Test
    void what_is_wrong_with_what_would_be_issued_next_has_its_place_there() {
        Chain chain = Chain.of(List.of(january));
        Invoice next = note(
                "N-1",
                JANUARY.plusDays(1),
                january,
                of(january, 1, "10.00"),
                of(february, 1, "10.00"),
                of(january, 2, "1.00"));
        assertThat(chain.against(next.proForma()).all())
                .extracting(Finding::code, Finding::path, Finding::message)
                .contains(
                        tuple(CreditRule.CREDITED_KNOWN.code(), "lines[1]", "F-2 is not known"),
                        tuple(CreditRule.CREDIT_LINE_EXISTS.code(), "lines[2]", "F-1 has no line 2"));
    }

    @Test
    void the_same_number_of_another_seller_or_series_is_another_document() {
        Invoice other = Samples.issue(
                "F-1",
                Documents.draft("70.00").toBuilder()
                        .header(Samples.header()
                                .seller(january.header().buyer())
                                .buyer(january.header().seller())
                                .build())
                        .build(),
                JANUARY);
        Chain chain = Chain.of(List.of(other, january, note("N-1", JANUARY, january, of(january, 1, "10.00"))));
        assertThat(chain.remaining(key(other)).net()).isEqualTo(eur("70.00"));
        assertThat(chain.remaining(key(january)).net()).isEqualTo(eur("90.00"));
    }

    @Test
    void ten_comes_after_nine() {
        Invoice nine = invoice("F-9", JANUARY, "100.00");
        Invoice ten = about(
                "F-10", JANUARY, DocumentType.INVOICE, List.of(), Samples.line("EUR 50.00"), of(nine, 1, "-20.00"));
        assertThat(Chain.of(List.of(ten, nine)).documents()).containsExactly(nine, ten);
        assertThat(Chain.of(List.of(ten, nine)).remaining(key(nine)).net()).isEqualTo(eur("80.00"));
    }

    @Test
    void nothing_is_left_of_what_is_not_known() {
        DocumentKey unknown = new DocumentKey("S", "F", InvoiceNumber.of("F-99"));
        assertThatThrownBy(() -> Chain.none().remaining(unknown)).hasMessage("F-99 is not among these documents");
        assertThat(Chain.none().find(unknown)).isEmpty();
        assertThat(Chain.none().settles(unknown)).isEmpty();
        assertThat(Chain.none().on(new LineKey(unknown, 1))).isEmpty();
    }

    @Test
    void a_further_invoice_adds_and_leaves_the_first_as_it_is() {
        Invoice more =
                about("F-3", JANUARY.plusDays(3), DocumentType.INVOICE, List.of(january), of(january, 1, "5.00"));
        Chain chain = Chain.of(List.of(january, more));
        assertThat(chain.on(new LineKey(key(january), 1)))
                .singleElement()
                .satisfies(effect -> assertThat(effect.kind()).isEqualTo(Kind.SUPPLEMENT));
        assertThat(chain.remaining(key(january)).net()).isEqualTo(eur("100.00"));
        assertThat(chain.remaining(key(more)).net()).isEqualTo(eur("5.00"));
    }
}
