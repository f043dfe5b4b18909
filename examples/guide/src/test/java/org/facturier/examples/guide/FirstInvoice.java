package org.facturier.examples.guide;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

// region header
/** Issues one invoice and writes it as PDF. */
public final class FirstInvoice {

    static DocumentHeader header() {
        return DocumentHeader.builder()
                .seller(Party.business("Atelier Lumen")
                        .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                        .build())
                .buyer(Party.business("Café de la Gare")
                        .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
                        .build())
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.days(30))
                .build();
    }
    // endregion

    // region draft
    static InvoiceDraft draft() {
        return InvoiceDraft.builder()
                .header(header())
                .line(LineItem.builder()
                        .description("Lampe de bureau")
                        .quantity(3)
                        .unitPrice(Money.parse("EUR 149.00"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .line(LineItem.builder()
                        .description("Réparation d’un lustre")
                        .quantity(new BigDecimal("2.5"))
                        .unit(Unit.HOUR)
                        .unitPrice(Money.parse("EUR 48.50"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }
    // endregion

    // region main
    static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    public static void main(String[] args) throws IOException {
        Outcome<Invoice> outcome = ISSUER.issue(draft(), Issuance.of("F", LocalDate.of(2026, 1, 15)));
        Invoice invoice = outcome.orThrow();
        byte[] pdf = PdfInvoiceRenderer.standard().render(invoice).orThrow();
        Files.write(Path.of(args[0], invoice.number() + ".pdf"), pdf);
        System.out.println(invoice.number() + ": " + invoice.totals().payable() + ", tax "
                + invoice.totals().tax());
    }
}
// endregion
