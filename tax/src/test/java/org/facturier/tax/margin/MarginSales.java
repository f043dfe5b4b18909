package org.facturier.tax.margin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.fact.Issued;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.tax.Book;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.joda.money.Money;

/** Invoices of a French dealer in second-hand goods, and what came back. */
final class MarginSales {

    static final TaxTreatment SECOND_HAND =
            TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-F", "Régime particulier"));

    private MarginSales() {}

    static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    static LineItem piece(Money price) {
        return LineItem.builder()
                .description("Montre")
                .unitPrice(price)
                .treatment(SECOND_HAND)
                .build();
    }

    static Invoice invoice(String number, LocalDate on, List<LineItem> lines) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Drafts.header(Parties.frenchSeller(), Parties.consumer("FR"))
                        .terms(PaymentTerms.of(DueDateRule.days(0)))
                        .delivery(Delivery.on(on))
                        .build())
                .lines(lines)
                .build();
        return issue(number, on, draft);
    }

    static Invoice issue(String number, LocalDate on, InvoiceDraft draft) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of("F", on))
                .orThrow();
    }

    static Book sold(String number, String on, String... prices) {
        return Book.of(invoice(
                number,
                LocalDate.parse(on),
                List.of(prices).stream().map(price -> piece(euro(price))).toList()));
    }

    /** {@return the sale after a part of the price of its first piece was given back} */
    static Book givenBack(Book sale, LocalDate on, Money back) {
        Invoice invoice = document(sale);
        return sale.issued(issue(
                "A-" + invoice.number(),
                on,
                Corrections.of(invoice, List.of())
                        .ofLines("retour", Map.of(1, back))
                        .orThrow()));
    }

    /** {@return the invoice of a sale} */
    static Invoice document(Book sale) {
        return ((Issued) sale.facts().get(0)).document();
    }

    static LineReference line(String number, int line) {
        return new LineReference(InvoiceNumber.of(number), line);
    }

    static PurchasePrices cost(Money each) {
        return line -> Optional.of(each);
    }
}
