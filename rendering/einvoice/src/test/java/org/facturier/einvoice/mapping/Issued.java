package org.facturier.einvoice.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Documents as the library issues them, of a workshop in Lyon and a café in Paris. */
public final class Issued {

    static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    static final Party SELLER = Party.business("Ateliers du Rhône SAS")
            .id("seller")
            .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
            .vatId("FR11123456782")
            .registration(LegalId.siren("123456782"))
            .account(BankAccount.of("FR7630006000011234567890189"))
            .build();

    static final Party BUYER = Party.business("Café de la Gare")
            .id("buyer")
            .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
            .build();

    private Issued() {}

    /** {@return a header in euro, in 30 days} */
    static DocumentHeader.Builder header() {
        return DocumentHeader.builder()
                .seller(SELLER)
                .buyer(BUYER)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.days(30));
    }

    /** {@return a line at 20 %} */
    static LineItem line(long quantity, String price) {
        return line(price).quantity(quantity).build();
    }

    /** {@return a line at 20 % of a price such as {@code EUR 10.00}} */
    static LineItem.Builder line(String price) {
        return LineItem.builder()
                .description("Lampe")
                .unitPrice(BigMoney.parse(price))
                .treatment(TaxTreatment.standard("20"));
    }

    static InvoiceDraft draft(DocumentHeader.Builder header, LineItem... lines) {
        return InvoiceDraft.builder()
                .header(header.build())
                .lines(List.of(lines))
                .build();
    }

    /** {@return three lines of 10.01 at 20 %, under an arithmetic} */
    public static Invoice threeLines(CalculationPolicy policy) {
        LineItem line = line(1, "EUR 10.01");
        return issue("F-3", draft(header().policy(policy), line, line, line));
    }

    /** {@return a document of a number} */
    static Invoice issue(String number, InvoiceDraft draft) {
        return issue(number, draft, DAY);
    }

    static Invoice issue(String number, InvoiceDraft draft, LocalDate day) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of("F", day).receivedOn(day).acceptedOn(day))
                .orThrow();
    }

    /** {@return an invoice of one line, with a time sheet} */
    public static Invoice withPaper(LineItem line, byte[] file) {
        Attachment paper =
                Attachment.of("releve-1", "Relevé").with(AttachedFile.of("releve.pdf", "application/pdf", file));
        return issue("F-9", draft(header().attachment(paper), line));
    }
}
