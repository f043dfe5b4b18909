package org.facturier.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the README of the project shows. */
class FirstInvoiceTest {

    @Test
    void the_lines_issue_an_invoice_and_write_its_pdf(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("invoice.pdf");
        // region first
        Party seller = Party.business("Ateliers du Rhône Formation")
                .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                .build();
        Party buyer = Party.business("Café de la Gare")
                .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
                .build();
        LineItem line = LineItem.builder()
                .description("Formation à la facturation, journée")
                .unitPrice(Money.parse("EUR 950.00"))
                .treatment(TaxTreatment.standard("20"))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .seller(seller)
                .buyer(buyer)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.days(30))
                .line(line)
                .build();
        NumberingStrategy numbering = NumberingStrategy.given(InvoiceNumber.of("F-2026-0001"));
        Issuer issuer = Issuer.builder().numbering(numbering).build();
        Outcome<Invoice> outcome = issuer.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)));
        Files.write(file, outcome.flatMap(PdfInvoiceRenderer.standard()::render).orThrow());
        // endregion
        assertThat(outcome.orThrow().totals().payable()).isEqualTo(Money.parse("EUR 1140.00"));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void these_lines_are_no_more_than_25() throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/org/facturier/rendering/FirstInvoiceTest.java"));
        assertThat(source.stream()
                        .map(String::strip)
                        .dropWhile(line -> !line.equals("// region first"))
                        .skip(1)
                        .takeWhile(line -> !line.equals("// endregion")))
                .hasSizeBetween(15, 25)
                .noneMatch(String::isEmpty);
    }
}
