package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.about;
import static org.facturier.core.chain.Documents.eur;
import static org.facturier.core.chain.Documents.invoice;
import static org.facturier.core.chain.Documents.key;
import static org.facturier.core.chain.Documents.note;
import static org.facturier.core.chain.Documents.of;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.Effect.Kind;
import org.facturier.core.reference.LineKey;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Which document is meant where one names another. */
class ChainReferencesTest {

    private final Invoice first = invoice("F-1", JANUARY, "100.00");
    private final Invoice second = inSeries("G", JANUARY.plusMonths(1));

    private static Invoice inSeries(String series, LocalDate on) {
        return Samples.issuer("F-1")
                .issue(Documents.draft("100.00"), Issuance.of(series, on))
                .orThrow();
    }

    private static Invoice ride(LocalDate on) {
        return about(
                "F-2",
                on,
                DocumentType.INVOICE,
                List.of(),
                Samples.line("EUR 50.00"),
                of(invoice("F-1", JANUARY, "100.00"), 1, "-10.00"));
    }

    /** {@return the same document of another day, as somebody else may have made it} */
    private static Invoice on(LocalDate day, Invoice document) {
        ProForma right = document.proForma();
        return Invoice.of(
                document.number(),
                document.series(),
                new ProForma(
                        day, right.header(), right.calculated(), right.schedule(), right.notices(), right.bases()));
    }

    @Test
    void of_two_series_with_one_number_the_document_of_the_day_named_is_meant() {
        Invoice onSecond = note("N-1", JANUARY.plusMonths(2), second, of(second, 1, "10.00"));
        Invoice onFirst = note("N-2", JANUARY.plusMonths(2), first, of(first, 1, "30.00"));
        Chain chain = Chain.of(List.of(onSecond, onFirst, second, first));
        assertThat(chain.remaining(key(second)).net()).isEqualTo(eur("90.00"));
        assertThat(chain.remaining(key(first)).net()).isEqualTo(eur("70.00"));
        assertThat(chain.named(key(onSecond))).containsExactly(key(second));
    }

    @Test
    void where_no_day_is_named_the_last_before_is_meant() {
        Invoice late = ride(JANUARY.plusMonths(2));
        Invoice early = ride(JANUARY.plusDays(3));
        assertThat(Chain.of(List.of(first, second, late)).remaining(key(second)).net())
                .isEqualTo(eur("90.00"));
        assertThat(Chain.of(List.of(first, second, early)).remaining(key(first)).net())
                .isEqualTo(eur("90.00"));
    }

    @Test
    void where_all_that_have_the_number_are_later_the_first_of_them_is_meant_in_whatever_order_they_come() {
        Invoice early = ride(JANUARY.minusDays(3));
        for (List<Invoice> told : List.of(List.of(first, second, early), List.of(second, first, early))) {
            Chain chain = Chain.of(told);
            assertThat(chain.remaining(key(first)).net()).isEqualTo(eur("90.00"));
            assertThat(chain.remaining(key(second)).net()).isEqualTo(eur("100.00"));
        }
    }

    @Test
    void a_document_that_names_others_itself_is_found_by_its_day_before_it_acts() {
        // a corrective invoice of another series, later than what names it
        Invoice other = invoice("F-0", JANUARY, "100.00");
        Invoice corrective = Invoice.of(
                InvoiceNumber.of("F-1"),
                "G",
                about(
                                "F-1",
                                JANUARY.plusDays(9),
                                DocumentType.CORRECTIVE_INVOICE,
                                List.of(other),
                                Samples.line("EUR 80.00"))
                        .proForma());
        Invoice note =
                on(JANUARY.plusDays(5), note("N-1", JANUARY.plusDays(20), corrective, of(corrective, 1, "10.00")));
        for (List<Invoice> told :
                List.of(List.of(first, other, corrective, note), List.of(note, corrective, other, first))) {
            Chain chain = Chain.of(told);
            assertThat(chain.named(key(note))).containsExactly(key(corrective));
            assertThat(chain.remaining(key(corrective)).net()).isEqualTo(eur("70.00"));
        }
    }

    @Test
    void two_notes_that_name_each_other_and_no_line_are_found() {
        Invoice one = about(
                "N-1",
                JANUARY,
                DocumentType.CREDIT_NOTE,
                List.of(first),
                header -> header.preceding(List.of(new DocumentReference(InvoiceNumber.of("N-2"), JANUARY))),
                Samples.line("EUR 5.00"));
        Invoice other = about("N-2", JANUARY, DocumentType.CREDIT_NOTE, List.of(one), Samples.line("EUR 5.00"));
        assertThat(Chain.of(List.of(one, other)).findings().all())
                .extracting(Finding::message)
                .contains("N-2 is a credit note");
    }

    @Test
    void what_comes_later_is_waited_for() {
        Invoice note = note("N-1", JANUARY.plusDays(1), first, of(first, 1, "10.00"));
        Chain before = Chain.of(List.of(note));
        assertThat(before.settles(key(note))).isEmpty();
        assertThat(before.named(key(note))).isEmpty();
        assertThat(before.findings().all())
                .extracting(Finding::code)
                .containsExactly(CreditRule.CREDITED_KNOWN.code(), CreditRule.CREDITED_KNOWN.code());
        Chain after = before.with(first);
        assertThat(after.settles(key(note))).containsEntry(key(first), eur("12.00"));
        assertThat(after.findings().isEmpty()).isTrue();
    }

    @Test
    void a_note_that_names_nothing_is_found() {
        Invoice nowhere = about(
                "N-1",
                JANUARY,
                DocumentType.CREDIT_NOTE,
                List.of(first),
                header -> header.preceding(List.of(new DocumentReference(InvoiceNumber.of("X"), JANUARY))),
                Samples.line("EUR 5.00"));
        assertThat(Chain.of(List.of(first, nowhere)).findings().all())
                .extracting(Finding::message)
                .containsExactly("it names no invoice that is known");
    }

    @Test
    void an_invoice_is_not_taken_for_its_own_successor() {
        Invoice self =
                about("F-1", JANUARY, DocumentType.CORRECTIVE_INVOICE, List.of(first), Samples.line("EUR 80.00"));
        Chain chain = Chain.of(List.of(self));
        assertThat(chain.effective()).containsExactly(self);
        assertThat(chain.named(key(self))).isEmpty();
        assertThat(chain.findings().all())
                .extracting(Finding::message)
                .containsExactly("it replaces no invoice that is known");
    }

    @Test
    void a_corrective_invoice_in_another_currency_is_found() {
        Invoice dollars = about(
                "F-2",
                JANUARY.plusDays(2),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(first),
                header -> header.currency(CurrencyUnit.USD),
                Samples.line("USD 80.00"));
        assertThat(Chain.of(List.of(first, dollars)).findings().all())
                .extracting(Finding::message)
                .containsExactly("F-1 is in EUR, this document in USD");
    }

    @Test
    void a_corrective_invoice_replaces_no_note_and_a_second_one_is_found() {
        Invoice note = note("N-1", JANUARY.plusDays(1), first, of(first, 1, "10.00"));
        Invoice corrective = about(
                "F-2", JANUARY.plusDays(2), DocumentType.CORRECTIVE_INVOICE, List.of(note), Samples.line("EUR 80.00"));
        assertThat(Chain.of(List.of(first, note, corrective)).effective()).containsExactly(first, note, corrective);
        Invoice one = about(
                "F-3", JANUARY.plusDays(2), DocumentType.CORRECTIVE_INVOICE, List.of(first), Samples.line("EUR 80.00"));
        Invoice two = about(
                "F-4", JANUARY.plusDays(3), DocumentType.CORRECTIVE_INVOICE, List.of(first), Samples.line("EUR 70.00"));
        Chain twice = Chain.of(List.of(two, one, first));
        assertThat(twice.replacedBy(key(first))).contains(key(one));
        assertThat(twice.findings().all()).extracting(Finding::message).containsExactly("it is replaced by F-3, F-4");
    }

    @Test
    void a_line_of_a_final_invoice_takes_off_what_it_names_and_credits_nothing() {
        DocumentReference order = new DocumentReference(InvoiceNumber.of("D-1"), JANUARY);
        Invoice deposit = about(
                "F-5",
                JANUARY,
                DocumentType.PREPAYMENT_INVOICE,
                List.of(),
                header -> header.order(order),
                Samples.line("EUR 30.00"));
        Invoice last = about(
                "F-6",
                JANUARY.plusDays(9),
                DocumentType.INVOICE,
                List.of(deposit),
                header -> header.order(order),
                Samples.line("EUR 100.00"),
                of(deposit, 1, "-30.00"));
        Chain chain = Chain.of(List.of(last, deposit));
        assertThat(chain.remaining(key(deposit)).net()).isEqualTo(eur("30.00"));
        assertThat(chain.remaining(key(last)).lines()).containsKeys(1, 2);
        assertThat(chain.on(new LineKey(key(deposit), 1))).singleElement().satisfies(effect -> {
            assertThat(effect.kind()).isEqualTo(Kind.DEDUCT);
            assertThat(effect.net()).isEqualTo(eur("30.00"));
            assertThat(effect.tax()).isEqualTo(eur("6.00"));
        });
        assertThat(chain.of(key(last))).isEqualTo(chain.on(new LineKey(key(deposit), 1)));
    }

    @Test
    void a_line_below_zero_is_credited_by_one_above() {
        Invoice withReturn = Samples.issue(
                "F-3",
                Samples.draft(
                        Samples.line("EUR 100.00"), Samples.line("EUR 20.00").quantity(-1)),
                JANUARY);
        Invoice riding = about(
                "F-4",
                JANUARY.plusDays(1),
                DocumentType.INVOICE,
                List.of(),
                Samples.line("EUR 50.00"),
                of(withReturn, 2, "5.00"));
        Chain chain = Chain.of(List.of(withReturn, riding));
        assertThat(chain.remaining(key(withReturn)).lines().get(2)).isEqualTo(eur("-15.00"));
        assertThat(chain.remaining(key(withReturn)).net()).isEqualTo(eur("85.00"));
        assertThat(chain.remaining(key(riding)).net()).isEqualTo(eur("50.00"));
    }

    @Test
    void a_line_that_the_invoice_has_not_counts_by_rate() {
        Invoice wrong = note("N-1", JANUARY.plusDays(1), first, of(first, 99, "10.00"));
        Chain chain = Chain.of(List.of(first, wrong));
        assertThat(chain.remaining(key(first)).net()).isEqualTo(eur("90.00"));
        assertThat(chain.remaining(key(first)).lines().get(1)).isEqualTo(eur("100.00"));
        assertThat(chain.settles(key(wrong))).containsEntry(key(first), eur("12.00"));
    }

    @Test
    void another_currency_is_found_and_takes_nothing() {
        Invoice francs = about(
                "N-1",
                JANUARY.plusDays(1),
                DocumentType.CREDIT_NOTE,
                List.of(first),
                header -> header.currency(CurrencyUnit.of("CHF")),
                of(first, 1, "10.00").unitPrice(BigMoney.parse("CHF 10.00")),
                Samples.line("CHF 5.00"));
        Chain chain = Chain.of(List.of(first, francs));
        assertThat(chain.remaining(key(first)).net()).isEqualTo(eur("100.00"));
        assertThat(chain.settles(key(francs))).isEmpty();
        assertThat(chain.findings().all())
                .extracting(Finding::message)
                .containsExactly("F-1 is in EUR, this document in CHF");
    }

    @Test
    void keys_say_what_they_are_keys_of() {
        assertThat(key(first)).hasToString("F-1");
        assertThat(new LineKey(key(first), 2)).hasToString("F-1 line 2");
        assertThatThrownBy(() -> new LineKey(key(first), -1)).hasMessageContaining("0 is no line, not -1");
        assertThatThrownBy(() -> new LineKey(null, 1)).hasMessageContaining("document");
        assertThatThrownBy(() -> new DocumentKey(null, "F", InvoiceNumber.of("F-1")))
                .hasMessageContaining("seller");
        assertThatThrownBy(() -> new Effect(null, null, null, null, null, null)).hasMessageContaining("by, on, kind");
    }

    @Test
    void equal_documents_make_equal_chains() {
        Chain chain = Chain.of(List.of(first, second));
        assertThat(chain)
                .isEqualTo(Chain.of(List.of(second, first)))
                .hasSameHashCodeAs(Chain.of(List.of(second, first)))
                .isNotEqualTo(Chain.of(List.of(first)))
                .isNotEqualTo(Chain.of(List.of(first, ride(JANUARY))))
                .isNotEqualTo("a chain")
                .hasToString("a chain of 2 documents");
        assertThat(chain.hashCode()).isNotEqualTo(Chain.of(List.of(first)).hashCode());
        assertThat(chain.find(key(first))).contains(first);
    }
}
