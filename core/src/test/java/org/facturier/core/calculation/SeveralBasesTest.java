package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.finding.Finding;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A note over several invoices: the tax that it credits starts from each of them. */
class SeveralBasesTest {

    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");
    private static final Levy IRPF = Levy.withheld("ES_IRPF", "Retención IRPF", "15");

    @Test
    void half_of_january_and_all_of_february_are_credited_with_the_tax_of_each() {
        // 51.61 x 20 % = 10.322; 100.00 x 20 % = 20.00
        InvoiceTotals totals = totals(note(basis("F-1", "100.00", "20.00"), basis("F-2", "100.00", "20.00"))
                .line(line("51.61", "F-1", 1))
                .line(line("100.00", "F-2", 1)));
        assertThat(totals.net()).isEqualTo(euro("151.61"));
        assertThat(totals.tax()).isEqualTo(euro("30.32"));
        assertThat(totals.payable()).isEqualTo(euro("181.93"));
    }

    @Test
    void two_invoices_credited_whole_give_back_their_tax() {
        InvoiceTotals totals = totals(note(basis("R-2", "13.50", "2.70"), basis("R-1", "22.50", "4.50"))
                .line(line("13.50", "R-2", 1))
                .line(line("22.50", "R-1", 1)));
        assertThat(totals.net()).isEqualTo(euro("36.00"));
        assertThat(totals.tax()).isEqualTo(euro("7.20"));
    }

    @Test
    void the_tax_of_each_invoice_is_rounded_by_itself() {
        // 0.02 x 20 % = 0.004 of each is nothing; 0.04 x 20 % = 0.008 would be a cent that neither of them bore
        InvoiceTotals totals = totals(note(basis("F-1", "0.02", "0.00"), basis("F-2", "0.02", "0.00"))
                .line(line("0.02", "F-1", 1))
                .line(line("0.02", "F-2", 1)));
        assertThat(totals.taxes()).containsExactly(TaxSubtotal.of(TWENTY, euro("0.04"), euro("0.00")));
    }

    @Test
    void what_a_line_that_rode_had_credited_is_given_back_to_its_invoice() {
        // of R-2 all 100.00 / 20.00 of its own; of F-1 the 40.00 / 8.00 that rode: 60.00 / 12.00
        LineReference rode = new LineReference(InvoiceNumber.of("R-2"), 2);
        InvoiceTotals totals = totals(note(
                        basis("R-2", "100.00", "20.00"),
                        new DocumentBasis(
                                reference("F-1"), credited("100.00", "20.00", "40.00", "8.00"), List.of(rode)))
                .line(line("100.00", "R-2", 1))
                .line(line("-40.00", "R-2", 2)));
        assertThat(totals.net()).isEqualTo(euro("60.00"));
        assertThat(totals.tax()).isEqualTo(euro("12.00"));
    }

    @Test
    void what_is_undone_gives_back_the_tax_that_was_credited_and_not_that_of_its_amount() {
        // of F-1 0.02 / 0.01 was credited: undone, nothing is; by itself 0.02 x 20 % would be 0.00
        LineReference rode = new LineReference(InvoiceNumber.of("R-2"), 2);
        InvoiceTotals totals = totals(note(
                        basis("R-2", "0.02", "0.00"),
                        new DocumentBasis(reference("F-1"), credited("0.05", "0.01", "0.02", "0.01"), List.of(rode)))
                .line(line("0.02", "R-2", 1))
                .line(line("-0.02", "R-2", 2)));
        assertThat(totals.tax()).isEqualTo(euro("-0.01"));
    }

    @Test
    void a_line_that_credits_nothing_starts_from_the_first_invoice() {
        // F-1 bore no tax on its 0.04; by itself 0.03 would bear 0.01, and so it would as more of F-2
        InvoiceTotals totals = totals(note(basis("F-1", "0.04", "0.00"), basis("F-2", "100.00", "20.00"))
                .line(line("0.01", "F-1", 1))
                .line(Samples.line("EUR 0.03").treatment(TWENTY).build())
                .line(line("100.00", "F-2", 1)));
        assertThat(totals.tax()).isEqualTo(euro("20.00"));
    }

    @Test
    void with_one_basis_whatever_a_line_credits_starts_from_it() {
        InvoiceTotals totals = totals(note(basis("D-1", "0.04", "0.00")).line(line("0.04", "F-9", 1)));
        assertThat(totals.tax()).isEqualTo(euro("0.00"));
    }

    @Test
    void the_tax_in_another_currency_is_the_sum_of_that_of_each_invoice() {
        // EUR 20.00 of F-1 are CHF 19.00, of F-2 CHF 18.50: half of one and all of the other are 9.50 + 18.50
        InvoiceTotals totals = totals(note(converted("F-1", "CHF 19.00"), converted("F-2", "CHF 18.50"))
                .line(line("50.00", "F-1", 1))
                .line(line("100.00", "F-2", 1)));
        assertThat(totals.taxInAccountingCurrency()).contains(Money.parse("CHF 28.00"));
    }

    @Test
    void the_rounding_amount_of_an_invoice_goes_with_the_note_that_takes_its_last() {
        assertThat(rounding("50.00", "100.00")).isEqualTo(euro("0.02"));
        assertThat(rounding("100.00", "100.00")).isEqualTo(euro("0.03"));
        assertThat(rounding("50.00", "50.00")).isEqualTo(euro("0.00"));
    }

    /** Of F-1 with a rounding amount of 0.01 and F-2 with 0.02. */
    private static Money rounding(String ofF1, String ofF2) {
        return totals(note(rounded("F-1", "0.01"), rounded("F-2", "0.02"))
                        .line(line(ofF1, "F-1", 1))
                        .line(line(ofF2, "F-2", 1)))
                .rounding();
    }

    @Test
    void undoing_what_rode_comes_to_what_that_came_to_and_rounds_nothing_anew() {
        // R-2 came to 50.00 and 10.00: it credited F-1 without what was rounded on it, which F-1 still bears
        LineReference rode = new LineReference(InvoiceNumber.of("R-2"), 2);
        CorrectionBasis spent =
                new CorrectionBasis(List.of(group("100.00", "20.00")), List.of(group("100.00", "20.00")), euro("0.01"));
        InvoiceTotals totals =
                totals(note(basis("R-2", "150.00", "30.00"), new DocumentBasis(reference("F-1"), spent, List.of(rode)))
                        .line(line("150.00", "R-2", 1))
                        .line(line("-100.00", "R-2", 2)));
        assertThat(totals.rounding()).isEqualTo(euro("0.00"));
        assertThat(totals.payable()).isEqualTo(euro("60.00"));
    }

    @Test
    void a_levy_is_credited_of_each_invoice_that_bore_it() {
        // F-1 bore 15.00 on 100.00, of which half; F-2 bore none
        InvoiceTotals totals = totals(note(levied("F-1"), basis("F-2", "100.00", "20.00"))
                .line(line("50.00", "F-1", 1))
                .line(line("100.00", "F-2", 1)));
        assertThat(totals.levies()).containsExactly(new LevyAmount(IRPF, euro("50.00"), euro("7.50")));
    }

    @Test
    void a_line_of_an_invoice_without_basis_is_refused_where_there_are_several() {
        InvoiceDraft draft = note(basis("F-1", "100.00", "20.00"), basis("F-2", "100.00", "20.00"))
                .line(line("50.00", "F-3", 1))
                .build();
        assertThat(InvoiceCalculator.standard().calculate(draft, Samples.DAY).findings().stream()
                        .filter(finding -> finding.code().equals(CalculationRule.BASIS_OF_LINE.code()))
                        .map(Finding::path))
                .containsExactly("lines[0].references.corrects");
    }

    @Test
    void invoices_accounted_for_in_two_currencies_are_not_added() {
        InvoiceDraft draft = note(converted("F-1", "CHF 19.00"), converted("F-2", "USD 22.00"))
                .line(line("50.00", "F-1", 1))
                .build();
        assertThat(InvoiceCalculator.standard().calculate(draft, Samples.DAY).findings().stream()
                        .map(Finding::path))
                .containsExactly("bases[1].basis.invoiced[0].taxInAccountingCurrency");
    }

    @Test
    void with_tax_in_the_prices_too_a_figure_of_a_part_stands_by_the_basis_that_it_starts_from() {
        // nothing is credited of the second; of 12.00 each, net 10.00, tax 2.00
        DocumentBasis[] bases = {
            basis("F-1", "10.00", "2.00"), basis("F-2", "10.00", "2.00"), basis("F-3", "10.00", "2.00")
        };
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .policy(VatCalculators.cumulativeCreditInclusive().policy())
                        .preceding(List.of(reference("F-1"), reference("F-2"), reference("F-3")))
                        .build())
                .basis(bases[0])
                .basis(bases[1])
                .basis(bases[2])
                .line(line("12.00", "F-1", 1))
                .line(line("12.00", "F-3", 1))
                .build();
        Derived tax = InvoiceCalculator.standard()
                .explain(Samples.issue("N-1", draft, Samples.DAY))
                .orThrow()
                .of("calculated.totals.taxes[0].tax")
                .orElseThrow();
        assertThat(tax.operands())
                .extracting(part -> part.place().toString())
                .containsExactly("calculated.totals.taxes[0].bases[0].tax", "calculated.totals.taxes[0].bases[2].tax");
    }

    private static InvoiceDraft.Builder note(DocumentBasis... bases) {
        InvoiceDraft.Builder note = InvoiceDraft.builder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .levies(bases[0].basis().levies().stream()
                                .map(LevyAmount::levy)
                                .toList())
                        .policy(VatCalculators.cumulativeCredit().policy())
                        .build());
        List.of(bases).forEach(note::basis);
        return note;
    }

    private static LineItem line(String net, String invoice, int number) {
        BigDecimal amount = new BigDecimal(net);
        return Samples.line("EUR " + amount.abs())
                .quantity(amount.signum())
                .treatment(TWENTY)
                .corrects(new LineReference(InvoiceNumber.of(invoice), number))
                .build();
    }

    private static DocumentBasis basis(String number, String net, String tax) {
        return new DocumentBasis(reference(number), basis(group(net, tax), "0.00"));
    }

    private static DocumentBasis rounded(String number, String rounding) {
        return new DocumentBasis(reference(number), basis(group("100.00", "20.00"), rounding));
    }

    private static DocumentBasis converted(String number, String tax) {
        TaxSubtotal group = new TaxSubtotal(TWENTY, euro("100.00"), euro("20.00"), Optional.of(Money.parse(tax)));
        return new DocumentBasis(reference(number), basis(group, "0.00"));
    }

    private static DocumentBasis levied(String number) {
        return new DocumentBasis(
                reference(number),
                new CorrectionBasis(
                        List.of(group("100.00", "20.00")),
                        List.of(),
                        euro("0.00"),
                        List.of(LevyAmount.of(IRPF, euro("100.00"))),
                        List.of()));
    }

    private static CorrectionBasis basis(TaxSubtotal invoiced, String rounding) {
        return new CorrectionBasis(List.of(invoiced), List.of(), euro(rounding));
    }

    private static CorrectionBasis credited(String net, String tax, String creditedNet, String creditedTax) {
        return new CorrectionBasis(
                List.of(group(net, tax)), List.of(group(creditedNet, creditedTax)), Money.zero(CurrencyUnit.EUR));
    }

    private static TaxSubtotal group(String net, String tax) {
        return TaxSubtotal.of(TWENTY, euro(net), euro(tax));
    }

    private static DocumentReference reference(String number) {
        return new DocumentReference(InvoiceNumber.of(number), Samples.DAY);
    }

    private static InvoiceTotals totals(InvoiceDraft.Builder draft) {
        return InvoiceCalculator.standard()
                .calculate(draft.build(), Samples.DAY)
                .orThrow()
                .calculated()
                .totals();
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
