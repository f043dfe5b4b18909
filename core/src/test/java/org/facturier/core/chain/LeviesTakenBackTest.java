package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.about;
import static org.facturier.core.chain.Documents.eur;
import static org.facturier.core.chain.Documents.key;
import static org.facturier.core.chain.Documents.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Levies and rounding of what is credited: by lines that ride on an invoice, and by notes over several. */
class LeviesTakenBackTest {

    /** RD 439/2007 (ES), art. 95. */
    private static final Levy IRPF = Levy.withheld("ES_IRPF", "Retención IRPF", "15");

    /** Ley 37/1992 (ES), art. 161. */
    private static final Levy SURCHARGE = Levy.added("ES_RE", "Recargo de equivalencia", "5.2", TaxRate.standard("21"));

    private final List<Invoice> issued = new ArrayList<>();

    private Chain chain() {
        return Chain.of(issued);
    }

    private Invoice issue(String number, InvoiceDraft draft) {
        Invoice document = Samples.issue(number, draft, JANUARY.plusDays(issued.size()));
        issued.add(document);
        return document;
    }

    private static LineItem.Builder line(String price, String rate) {
        return Samples.line(price).treatment(TaxTreatment.standard(rate));
    }

    private Invoice invoice(String number, DocumentHeader.Builder header, LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header.build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return issue(number, draft.build());
    }

    private Invoice inFull(String number, Invoice invoice) {
        return issue(
                number,
                Correction.of(chain(), key(invoice)).orThrow().inFull("annulé").orThrow());
    }

    /** {@return a note over all of a line of each of some invoices} */
    private Invoice joint(String number, List<Invoice> invoices) {
        DocumentHeader first = invoices.get(0).header();
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(first.toBuilder()
                        .type(DocumentType.CREDIT_NOTE)
                        .policy(VatCalculators.cumulativeCredit().policy())
                        .terms(first.terms().atOnce())
                        .preceding(invoices.stream().map(Invoice::reference).toList())
                        .build());
        for (Invoice invoice : invoices) {
            draft.basis(new DocumentBasis(invoice.reference(), chain().basis(key(invoice))))
                    .line(Samples.line(invoice.lines().get(0).net().toString())
                            .treatment(invoice.lines().get(0).treatment())
                            .corrects(new LineReference(invoice.number(), 1))
                            .build());
        }
        return issue(number, draft.build());
    }

    private Money open(Invoice invoice) {
        return issued.stream()
                .map(note -> chain().settles(key(note)).get(key(invoice)))
                .filter(settled -> settled != null)
                .reduce(invoice.totals().payable(), Money::minus);
    }

    private static List<LevyAmount> irpf(String base, String amount) {
        return List.of(new LevyAmount(IRPF, eur(base), eur(amount)));
    }

    private void assertSound() {
        assertThat(chain().findings().all()).isEmpty();
        assertThat(InvoiceCheck.standard().check(issued).all()).isEmpty();
    }

    /** 100.00 with 21 % and 15 % withheld; then 200.00 of which 40.00 of the first are credited. */
    private Invoice riding() {
        Invoice first = invoice("F-1", Samples.header().levy(IRPF), line("EUR 100.00", "21"));
        return invoice(
                "R-2",
                Samples.header().levy(IRPF).preceding(first.reference()),
                line("EUR 200.00", "21"),
                of(first, 1, "-40.00").treatment(TaxTreatment.standard("21")));
    }

    @Test
    void a_line_that_rides_takes_its_share_of_the_levy() {
        Invoice later = riding();
        Invoice first = issued.get(0);
        assertThat(later.totals().levies()).isEqualTo(irpf("160.00", "24.00"));
        assertThat(chain().basis(key(first)).leviesCredited()).isEqualTo(irpf("40.00", "6.00"));
        assertThat(chain().basis(key(later)).levies()).isEqualTo(irpf("200.00", "30.00"));
        Invoice rest = inFull("N-3", first);
        // 60.00 + 12.60 - 9.00; 106.00 were payable
        assertThat(rest.totals().levies()).isEqualTo(irpf("60.00", "9.00"));
        assertThat(rest.totals().payable()).isEqualTo(eur("63.60"));
        assertThat(open(first)).isEqualTo(eur("42.40"));
        assertSound();
    }

    @Test
    void undoing_what_rode_gives_the_levy_back() {
        Invoice later = riding();
        Invoice first = issued.get(0);
        Invoice undone = inFull("N-3", later);
        assertThat(undone.totals().levies()).isEqualTo(irpf("160.00", "24.00"));
        assertThat(inFull("N-4", first).totals().levies()).isEqualTo(irpf("100.00", "15.00"));
        assertThat(open(first)).isEqualTo(eur("0.00"));
        assertThat(open(later)).isEqualTo(eur("0.00"));
        assertSound();
    }

    @Test
    void undoing_it_after_the_rest_was_credited_leaves_it_to_be_taken_again() {
        Invoice later = riding();
        Invoice first = issued.get(0);
        inFull("N-3", first);
        inFull("N-4", later);
        assertThat(inFull("N-5", first).totals().levies()).isEqualTo(irpf("40.00", "6.00"));
        assertThat(open(first)).isEqualTo(eur("0.00"));
        assertThat(open(later)).isEqualTo(eur("0.00"));
        assertSound();
    }

    @Test
    void lines_that_ride_without_the_levy_leave_it() {
        Invoice first = invoice("F-1", Samples.header().levy(IRPF), line("EUR 100.00", "20"));
        Invoice later = invoice(
                "R-2",
                Samples.header().preceding(first.reference()),
                Samples.line("EUR 200.00"),
                of(first, 1, "-40.00"));
        assertThat(chain().basis(key(first)).leviesCredited()).isEmpty();
        assertThat(chain().basis(key(later)).levies()).isEmpty();
        assertThat(inFull("N-3", later).totals().levies()).isEmpty();
        assertThat(inFull("N-4", first).totals().levies()).isEqualTo(irpf("100.00", "15.00"));
        assertThat(open(first)).isEqualTo(eur("0.00"));
        assertThat(open(later)).isEqualTo(eur("0.00"));
        assertSound();
    }

    @Test
    void what_a_note_by_hand_lacks_of_a_levy_is_told_of_the_one_that_bears_it() {
        Invoice first = invoice("F-1", Samples.header().levy(IRPF), Samples.line("EUR 100.00"));
        issued.add(Documents.note("N-1", JANUARY.plusDays(1), first, of(first, 1, "40.00")));
        Invoice rest = inFull("N-2", first);
        assertThat(rest.totals().levies()).isEqualTo(irpf("100.00", "15.00"));
        assertThat(InvoiceCheck.standard().check(rest).all())
                .extracting(found -> found.code() + " " + found.severity() + " " + found.path())
                .containsExactly("SUM-LEVY-03 WARNING calculated.totals.levies[0].base");
    }

    @Test
    void a_levy_that_rides_on_an_invoice_without_it_is_all_of_the_own_lines() {
        Invoice first = invoice("F-1", Samples.header(), line("EUR 100.00", "20"));
        Invoice later = invoice(
                "R-2",
                Samples.header().levy(IRPF).preceding(first.reference()),
                Samples.line("EUR 200.00"),
                of(first, 1, "-40.00"));
        assertThat(chain().basis(key(first)).leviesCredited()).isEmpty();
        assertThat(chain().basis(key(later)).levies()).isEqualTo(irpf("160.00", "24.00"));
        Invoice undone = inFull("N-3", later);
        assertThat(undone.totals().payable()).isEqualTo(later.totals().payable());
        assertThat(open(later)).isEqualTo(eur("0.00"));
        assertSound();
    }

    @Test
    void a_note_over_several_invoices_takes_a_levy_from_what_bears_it() {
        Invoice first = invoice("F-1", Samples.header().levy(SURCHARGE), line("EUR 100.00", "21"));
        Invoice second =
                invoice("F-2", Samples.header().levy(SURCHARGE), line("EUR 100.00", "10"), line("EUR 50.00", "21"));
        joint("N-1", List.of(first, second));
        assertThat(chain().basis(key(first)).leviesCredited())
                .containsExactly(new LevyAmount(SURCHARGE, eur("100.00"), eur("5.20")));
        assertThat(chain().basis(key(second)).leviesCredited()).isEmpty();
        // 100.00 + 21.00 + 5.20 and 100.00 + 10.00
        assertThat(chain().settles(key(issued.get(2))))
                .containsExactly(Map.entry(key(first), eur("126.20")), Map.entry(key(second), eur("110.00")));
        Invoice rest = inFull("N-2", second);
        assertThat(rest.totals().levies()).containsExactly(new LevyAmount(SURCHARGE, eur("50.00"), eur("2.60")));
        assertThat(rest.totals().payable()).isEqualTo(eur("63.10"));
        assertThat(open(first)).isEqualTo(eur("0.00"));
        assertThat(open(second)).isEqualTo(eur("0.00"));
        assertSound();
    }

    @Test
    void a_note_settles_each_invoice_with_its_levies() {
        // 1000.00 + 200.00 - 150.00 and half of it
        Invoice first = invoice("F-1", Samples.header().levy(IRPF), line("EUR 1000.00", "20"));
        Invoice second = invoice("F-2", Samples.header().levy(IRPF), line("EUR 500.00", "20"));
        Invoice note = joint("N-1", List.of(first, second));
        assertThat(note.totals().payable()).isEqualTo(eur("1575.00"));
        assertThat(chain().settles(key(note)))
                .containsExactly(Map.entry(key(first), eur("1050.00")), Map.entry(key(second), eur("525.00")));
        assertSound();
    }

    @Test
    void a_note_settles_each_invoice_with_what_it_was_rounded_by() {
        // 83.35 + 16.67 = 100.02 is 100.00; 41.69 + 8.34 = 50.03 is 50.05
        Invoice first = invoice("F-1", francs(), line("CHF 83.35", "20"));
        Invoice second = invoice("F-2", francs(), line("CHF 41.69", "20"));
        Invoice note = joint("N-1", List.of(first, second));
        assertThat(note.totals().rounding()).isEqualTo(Money.parse("CHF 0.00"));
        assertThat(chain().settles(key(note)))
                .containsExactly(
                        Map.entry(key(first), Money.parse("CHF 100.00")),
                        Map.entry(key(second), Money.parse("CHF 50.05")));
    }

    private static DocumentHeader.Builder francs() {
        return Samples.header()
                .currency(CurrencyUnit.of("CHF"))
                .terms(PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse("CHF 0.05")));
    }

    @Test
    void a_levy_that_no_invoice_bore_is_of_each_by_what_the_note_credits() {
        Invoice first = invoice("F-1", Samples.header(), Samples.line("EUR 100.00"));
        Invoice second = invoice("F-2", Samples.header(), Samples.line("EUR 100.00"));
        Invoice note = about(
                "N-1",
                JANUARY.plusDays(2),
                DocumentType.CREDIT_NOTE,
                List.of(first, second),
                header -> header.levy(IRPF),
                of(first, 1, "10.00"),
                of(second, 1, "30.00"));
        issued.add(note);
        // 12.00 - 1.50 and 36.00 - 4.50
        assertThat(chain().settles(key(note)))
                .containsExactly(Map.entry(key(first), eur("10.50")), Map.entry(key(second), eur("31.50")));
    }

    @Test
    void what_a_note_states_beyond_the_shares_is_of_its_last_invoice() {
        // 15 % of 0.10 is 0.02 by itself, of 0.20 together 0.03
        Invoice first = invoice("F-1", Samples.header().levy(IRPF), Samples.line("EUR 100.00"));
        Invoice second = invoice("F-2", Samples.header().levy(IRPF), Samples.line("EUR 100.00"));
        issued.add(about(
                "N-1",
                JANUARY.plusDays(2),
                DocumentType.CREDIT_NOTE,
                List.of(first, second),
                header -> header.levy(IRPF),
                of(first, 1, "0.10"),
                of(second, 1, "0.10")));
        assertThat(chain().basis(key(first)).leviesCredited()).isEqualTo(irpf("0.10", "0.02"));
        assertThat(chain().basis(key(second)).leviesCredited()).isEqualTo(irpf("0.10", "0.01"));
    }

    @Test
    void of_a_note_over_an_unknown_invoice_the_known_one_bears_its_own_levy() {
        Invoice first = invoice("F-1", Samples.header().levy(IRPF), Samples.line("EUR 100.00"));
        Invoice unknown = Samples.issue("F-9", Samples.draft(Samples.line("EUR 100.00")), JANUARY);
        Invoice note = about(
                "N-1",
                JANUARY.plusDays(2),
                DocumentType.CREDIT_NOTE,
                List.of(first, unknown),
                header -> header.levy(IRPF),
                of(first, 1, "10.00"),
                of(unknown, 1, "30.00"));
        issued.add(note);
        // 12.00 - 1.50
        assertThat(chain().settles(key(note))).containsExactly(Map.entry(key(first), eur("10.50")));
        assertThat(chain().basis(key(first)).leviesCredited()).isEqualTo(irpf("10.00", "1.50"));
    }

    @Test
    void what_one_note_takes_directly_and_undoes_counts_as_in_two() {
        Invoice later = riding();
        Invoice first = issued.get(0);
        TaxTreatment rate = TaxTreatment.standard("21");
        Invoice note = about(
                "N-3",
                JANUARY.plusDays(3),
                DocumentType.CREDIT_NOTE,
                List.of(first, later),
                header -> header.levy(IRPF),
                of(first, 1, "60.00").treatment(rate),
                of(later, 1, "200.00").treatment(rate),
                of(later, 2, "-40.00").treatment(rate));
        issued.add(note);
        // 60.00 + 12.60 - 9.00; 160.00 + 33.60 - 24.00
        assertThat(chain().settles(key(note)))
                .containsExactly(Map.entry(key(first), eur("63.60")), Map.entry(key(later), eur("169.60")));
        assertThat(chain().basis(key(first)).leviesCredited()).isEqualTo(irpf("60.00", "9.00"));
    }
}
