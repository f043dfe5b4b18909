package org.facturier.examples.benchmarks.pdf;

import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentMeans.CreditTransfer;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Ours, whole: an issued invoice with as many lines as the table of the others has rows, and on top of them letterhead,
 * address, references, VAT breakdown, payment box and footer.
 */
final class IssuedInvoice implements InvoicePrinter {

    private final InvoiceRenderer renderer = PdfInvoiceRenderer.standard();
    private final Invoice invoice;

    private IssuedInvoice(Invoice invoice) {
        this.invoice = invoice;
    }

    static IssuedInvoice of(int lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header());
        for (int number = 1; number <= lines; number++) {
            draft.line(line(number));
        }
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0042")))
                .build();
        return new IssuedInvoice(issuer.issue(draft.build(), Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow());
    }

    private static DocumentHeader header() {
        return DocumentHeader.builder()
                .seller(Party.business("Boulangerie Müller & Fils")
                        .address(Address.of("12, rue de l’Église", "75010", "Paris", "FR"))
                        .build())
                .buyer(Party.business("Café de la Gare")
                        .address(Address.of("1 place de la Gare", "69002", "Lyon", "FR"))
                        .build())
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .meansOfPayment(new CreditTransfer(BankAccount.of("FR7630006000011234567890189", "AGRIFRPP")))
                .build();
    }

    private static LineItem line(int number) {
        return LineItem.builder()
                .description("Prestation n° " + number + " – conseil à façon")
                .quantity(number % 9 + 1)
                .unit(Unit.HOUR)
                .unitPrice(Money.of(CurrencyUnit.EUR, 40L + number))
                .treatment(TaxTreatment.standard("20"))
                .build();
    }

    /** The texts of the others are not ours: we print the invoice. */
    @Override
    public byte[] print(PrintedInvoice texts) {
        return renderer.render(invoice).orThrow();
    }
}
