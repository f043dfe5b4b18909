package org.facturier.rendering.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.Note;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.paymentcode.PaymentCodeRule;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.Instalment;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.RenderingRule;
import org.joda.money.Money;

/** The promises of {@link InvoiceRenderer}. Implement it in a test class and supply renderer and reader. */
public interface InvoiceRendererContract {

    /** What a credit note need not show, for nobody pays it: UNTDID 4451. */
    Set<String> ON_PAYMENT = Set.of("AAB", "PMD", "PMT");

    /** What may be found of a document, be it that there is none or that it has no code to pay with. */
    List<RuleCode> RENDERING_RULES = Stream.<Rule>concat(
                    Stream.of(RenderingRule.values()), Stream.of(PaymentCodeRule.values()))
            .map(Rule::code)
            .toList();

    /** {@return the renderer under test} */
    InvoiceRenderer renderer();

    /** {@return the text that a reader finds in a document, in reading order} */
    String read(byte[] document);

    /** {@return invoices of every kind} */
    @Provide
    default Arbitrary<Invoice> samples() {
        return Arbitraries.of(SampleInvoices.all());
    }

    /** {@return invoices with arbitrary words and figures} */
    @Provide
    default Arbitrary<Invoice> invoices() {
        return ArbitraryInvoices.any();
    }

    @Example
    default void r1_equal_invoices_give_equal_bytes() {
        List<Invoice> invoices = SampleInvoices.all();
        List<Invoice> again = SampleInvoices.all();
        for (int i = 0; i < invoices.size(); i++) {
            assertThat(again.get(i)).isEqualTo(invoices.get(i));
            assertThat(bytes(again.get(i))).as(invoices.get(i).number().text()).isEqualTo(bytes(invoices.get(i)));
        }
    }

    @Example
    default void r1_many_threads_give_equal_bytes() {
        Invoice invoice = SampleInvoices.discountAndTwoRates();
        byte[] expected = bytes(invoice);
        List<byte[]> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(thread -> bytes(invoice))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one).isEqualTo(expected));
    }

    @Property(tries = 20)
    default void r3_words_and_dates_are_there(@ForAll("samples") Invoice invoice) {
        Reading reading = new Reading(read(bytes(invoice)));
        reading.finds(invoice.number().text());
        reading.finds(invoice.issuedOn());
        reading.finds(invoice.header().seller().name());
        reading.finds(invoice.header().buyer().name());
        if (isToBePaid(invoice)) {
            reading.finds(invoice.paymentReference());
        }
        invoice.header().notes().stream().map(Note::text).forEach(reading::finds);
        invoice.notices().stream()
                .filter(notice -> !invoice.type().isCredit() || !ON_PAYMENT.contains(notice.subject()))
                .map(LegalNotice::text)
                .forEach(reading::finds);
        invoice.header().references().preceding().forEach(earlier -> reading.finds(earlier.issuedOn()));
        if (isToBePaid(invoice) || invoice.type().isCredit()) {
            invoice.schedule().instalments().stream().map(Instalment::dueOn).forEach(reading::finds);
        }
        for (InvoiceLine line : invoice.lines()) {
            reading.finds(line.item().description());
            line.item().details().ifPresent(reading::finds);
        }
        for (TaxSubtotal group : invoice.totals().taxes()) {
            group.treatment().reason().ifPresent(reason -> reading.finds(reason.text()));
        }
    }

    @Property(tries = 20)
    default void r3_every_stated_amount_is_there(@ForAll("samples") Invoice invoice) {
        Reading reading = new Reading(read(bytes(invoice)));
        for (InvoiceLine line : invoice.lines()) {
            reading.finds(line.net());
            line.gross().ifPresent(reading::finds);
            line.allowancesAndCharges().forEach(reading::finds);
            reading.finds(line.item().quantity());
        }
        invoice.calculated().allowancesAndCharges().stream()
                .map(StatedAllowanceCharge::amount)
                .forEach(reading::finds);
        InvoiceTotals totals = invoice.totals();
        List.of(totals.net(), totals.tax(), totals.gross(), totals.payable()).forEach(reading::finds);
        List.of(totals.lines(), totals.allowances(), totals.charges(), totals.prepaid(), totals.rounding()).stream()
                .filter(amount -> !amount.isZero())
                .forEach(reading::finds);
        totals.taxInAccountingCurrency().ifPresent(reading::finds);
        for (TaxSubtotal group : totals.taxes()) {
            List.<Money>of(group.net(), group.tax()).forEach(reading::finds);
            group.taxInAccountingCurrency().ifPresent(reading::finds);
        }
        if (isToBePaid(invoice)) {
            invoice.schedule().instalments().stream().map(Instalment::amount).forEach(reading::finds);
        }
    }

    @Property(tries = 60)
    default void r4_whatever_an_issuer_accepts_is_rendered_or_refused_for_what_cannot_be_shown(
            @ForAll("invoices") Invoice invoice) {
        Outcome<byte[]> outcome = renderer().render(invoice);
        outcome.value().ifPresent(document -> assertThat(document).isNotEmpty());
        assertThat(outcome.findings().stream().map(Finding::code)).allMatch(RENDERING_RULES::contains);
        assertThat(outcome.value().isEmpty()).isEqualTo(outcome.findings().hasErrors());
    }

    @Example
    default void the_media_type_is_one() {
        assertThat(renderer().mediaType()).matches("[a-z]+/[a-z.+-]+(;.*)?");
    }

    /** {@return the document} */
    default byte[] bytes(Invoice invoice) {
        return renderer().render(invoice).orThrow();
    }

    private static boolean isToBePaid(Invoice invoice) {
        return !invoice.type().isCredit() && invoice.totals().payable().isPositive();
    }
}
