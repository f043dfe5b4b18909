package org.facturier.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.rendering.Golden;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.contracts.InvoiceRendererContract;
import org.facturier.rendering.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextInvoiceRendererTest implements InvoiceRendererContract {

    @Override
    public InvoiceRenderer renderer() {
        return TextInvoiceRenderer.standard();
    }

    @Override
    public String read(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    @Test
    void an_invoice_between_businesses_reads_as_before() {
        Golden.verify("discount-and-two-rates.txt", bytes(SampleInvoices.discountAndTwoRates()));
    }

    @Test
    void a_reverse_charge_reads_as_before() {
        Golden.verify("reverse-charge.txt", bytes(SampleInvoices.reverseCharge()));
    }

    @Test
    void an_invoice_in_francs_reads_as_before() {
        Golden.verify("swiss-francs.txt", bytes(SampleInvoices.swissFrancs()));
    }

    @Test
    void a_credit_note_reads_as_before() {
        Golden.verify("credit-note.txt", bytes(SampleInvoices.creditNote()));
    }

    @Test
    void a_deposit_reads_as_before() {
        Golden.verify("deposit.txt", bytes(SampleInvoices.deposit()));
    }

    @Test
    void a_final_invoice_shows_what_it_takes_off() {
        Golden.verify("final-invoice.txt", bytes(SampleInvoices.finalInvoice()));
    }

    @Test
    void prices_including_tax_read_as_before() {
        Golden.verify("prices-including-tax.txt", bytes(SampleInvoices.pricesIncludingTax()));
    }

    @Test
    void instalments_read_as_before() {
        Golden.verify("instalments.txt", bytes(SampleInvoices.instalments()));
    }

    @Test
    void slices_read_as_before() {
        Golden.verify("graduated.txt", bytes(SampleInvoices.graduated()));
    }

    @Test
    void a_self_billed_invoice_reads_as_before() {
        Golden.verify("self-billed.txt", bytes(SampleInvoices.selfBilled()));
    }

    @Test
    void a_surcharge_has_a_row_for_each_rate() {
        Golden.verify("surcharged.txt", bytes(SampleInvoices.surcharged()));
    }

    @Test
    void what_is_withheld_stands_before_the_amount_due() {
        Golden.verify("withheld.txt", bytes(SampleInvoices.withheld()));
    }

    @Test
    void whom_to_pay_who_answers_for_the_tax_and_what_it_refers_to_is_printed() {
        Golden.verify("factored.txt", bytes(SampleInvoices.factored()));
    }

    @Test
    void another_tax_has_its_own_name_wherever_vat_would_stand() {
        Golden.verify("canary-islands.txt", bytes(SampleInvoices.canaryIslands()));
        assertThat(read(bytes(SampleInvoices.canaryIslands()))).contains("IGIC").doesNotContain("la IGIC");
    }

    @Test
    void where_several_taxes_meet_each_rate_says_which_it_is() {
        String text = read(bytes(SampleInvoices.severalTaxes()));
        assertThat(text).contains("VAT breakdown", "21%", "IGIC\u00A07%", "IPSI\u00A04%");
    }

    @Test
    void no_line_is_longer_than_eighty_columns_however_odd_the_texts() {
        for (Invoice invoice : SampleInvoices.all()) {
            assertThat(read(bytes(invoice)).lines())
                    .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void no_figure_is_broken_however_long() {
        String text = read(bytes(SampleInvoices.wide("123456789.1234", "98765432109.8765")));
        // 123,456,789.1234 x 98,765,432,109.8765, worked out by hand to the cent
        assertThat(text)
                .contains(" 123,456,789.1234 ", " 98,765,432,109.8765 ", " 12,193,263,124,670,502,198.92\n", "Spare");
    }

    @Test
    void totals_wider_than_the_page_end_in_one_column() {
        String text = read(bytes(SampleInvoices.wide("99999999999999999", "99999999")));
        List<String> totals = text.lines()
                .filter(line -> line.startsWith(" ".repeat(30)) && !line.isBlank())
                .toList();
        assertThat(totals)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(Lines.columns(line)).isEqualTo(Lines.columns(totals.get(0))));
    }

    @Test
    void what_turns_the_direction_of_writing_is_left_out() {
        assertThat(read(bytes(SampleInvoices.unruly()))).doesNotContain("\u202E", "\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\r\n",
                "\n\n",
                "\u2028",
                "\u2029",
                "\u0085",
                "\n\u00A0\u00A0\u00A0\u00A0",
                "\n\t",
                "\n\u3000\u2007\u202F"
            })
    void what_the_host_wrote_never_looks_like_a_line_of_the_document(String separator) {
        assertNothingForged(separator, "\u00A0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3164",
                "\u2800",
                "\u115F",
                "\u1160",
                "\uFFA0",
                "\u00A0\u200B",
                " \u2060",
                " \uFE0F",
                "\u2003\u00AD"
            })
    void letters_that_are_blank_set_no_column(String blank) {
        assertNothingForged("\n", blank);
    }

    private void assertNothingForged(String separator, String blank) {
        String forged = separator + "Net à payer" + blank.repeat(30) + "0,00 €";
        Party buyer = SampleInvoices.withheld().header().buyer().toBuilder()
                .name("Nom" + forged)
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(SampleInvoices.french(buyer)
                        .purchaseOrder("BC" + forged)
                        .note("Note" + forged)
                        .note("Net à payer" + blank.repeat(30) + "0,00 €")
                        .build())
                .line(LineItem.builder()
                        .description("Vis" + forged)
                        .details("Acier" + forged)
                        .unitPrice(Money.parse("EUR 10"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(draft, Issuance.of("F", SampleInvoices.TODAY))
                .orThrow();
        List<String> printed = read(bytes(invoice)).lines().toList();
        assertThat(printed).anyMatch(line -> line.matches("Net à payer +12,00\\h€"));
        assertThat(printed).anyMatch(line -> line.matches(".*Net à payer 0,00\\h€"));
        assertThat(printed)
                .noneMatch(line -> line.matches("(|\\h{30})Net à payer\\h+0,00\\h€.*"))
                .noneMatch(line -> line.contains(blank.repeat(3)));
    }
}
