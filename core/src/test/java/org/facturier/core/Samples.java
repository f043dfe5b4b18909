package org.facturier.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Documents that several tests start from. */
public final class Samples {

    /** The day most samples are issued. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private Samples() {}

    public static DocumentHeader.Builder header() {
        return DocumentHeader.builder()
                .seller(InvoiceArbitraries.seller())
                .buyer(InvoiceArbitraries.buyer())
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)));
    }

    public static LineItem.Builder line(String price) {
        return LineItem.builder()
                .description("Formation")
                .unitPrice(Money.parse(price))
                .treatment(TaxTreatment.standard("20"));
    }

    public static InvoiceDraft draft(LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header().build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return draft.build();
    }

    public static Issuer issuer(String number) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build();
    }

    public static Invoice issue(String number, InvoiceDraft draft, LocalDate on) {
        return issuer(number).issue(draft, Issuance.of("F", on)).orThrow();
    }

    public static Invoice invoice(String number, String price, LocalDate on) {
        return issue(number, draft(line(price)), on);
    }

    public static PartnerAgreement.Builder agreement(LocalDate from, BillingRule... rules) {
        return PartnerAgreement.builder()
                .id("A1")
                .supplier(InvoiceArbitraries.seller())
                .partner(InvoiceArbitraries.buyer())
                .validFrom(from)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rules(List.of(rules));
    }
}
