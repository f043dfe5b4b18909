package org.facturier.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.rendering.contracts.SampleParties;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private static final byte[] PAGE =
            PdfInvoiceRenderer.standard().render(invoice()).orThrow();
    private static final List<TextPosition> SEEN = PdfReading.positions(PAGE, 1);

    private static Invoice invoice() {
        Party buyer = Party.business("שלום תעשיות (1998) בע״מ")
                .address(Address.of("רחוב הרצל 12", "6578901", "תל אביב-יפו", "IL"))
                .build();
        DocumentHeader header = DocumentHeader.builder()
                .seller(SampleParties.ATELIER.toBuilder()
                        .legalInformation("חברה בע״מ")
                        .build())
                .buyer(buyer)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(
                        InvoiceDraft.builder()
                                .header(header)
                                .line(line("ייעוץ ארגוני"))
                                .line(line("Conseil pour שלום, phase 2"))
                                .build(),
                        Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
    }

    private static LineItem line(String description) {
        return LineItem.builder()
                .description(description)
                .unitPrice(BigMoney.parse("EUR 95.50"))
                .treatment(TaxTreatment.standard("20"))
                .build();
    }

    /** {@return what stands on the line of a page that has a letter, from left to right} */
    private static String line(char letter) {
        float y = SEEN.stream()
                .filter(each -> each.getUnicode().indexOf(letter) >= 0)
                .findFirst()
                .orElseThrow()
                .getYDirAdj();
        return SEEN.stream()
                .filter(each -> Math.abs(each.getYDirAdj() - y) < 0.1f)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    @Test
    void a_name_is_seen_from_right_to_left_with_its_digits_from_left_to_right() {
        assertThat(line('ש')).isEqualTo("מ״עב (1998) תוישעת םולש");
    }

    @Test
    void an_address_too() {
        assertThat(line('צ')).isEqualTo("12 לצרה בוחר");
    }

    @Test
    void a_cell_keeps_its_side_and_its_neighbours() {
        assertThat(line('ץ')).startsWith("1ינוגרא ץועיי").endsWith("95,50");
        assertThat(start('י')).isEqualTo(start('C'));
    }

    private static float start(char first) {
        return SEEN.stream()
                .filter(each -> each.getYDirAdj() > 300 && each.getYDirAdj() < 400)
                .filter(each -> each.getUnicode().indexOf(first) >= 0
                        || first == 'י' && each.getUnicode().equals("י"))
                .map(TextPosition::getXDirAdj)
                .min(Float::compare)
                .orElseThrow();
    }

    @Test
    void a_name_within_a_sentence_stays_in_its_place() {
        assertThat(line('C')).contains("Conseil pour םולש, phase 2");
    }

    @Test
    void the_line_at_the_foot_runs_as_the_language_of_its_labels() {
        assertThat(PdfReading.text(PAGE)).contains("Atelier Lumen SARL – חברה בע״מ – ");
    }

    @Test
    void what_is_searched_and_copied_is_in_the_order_in_which_it_is_read() {
        assertThat(PdfReading.text(PAGE))
                .contains("שלום תעשיות (1998) בע״מ", "רחוב הרצל 12", "ייעוץ ארגוני", "Conseil pour שלום, phase 2");
    }
}
