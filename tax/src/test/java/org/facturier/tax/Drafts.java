package org.facturier.tax;

import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Drafts of one line. */
public final class Drafts {

    private Drafts() {}

    public static DocumentHeader.Builder header(Party seller, Party buyer) {
        return DocumentHeader.builder()
                .seller(seller)
                .buyer(buyer)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)));
    }

    public static InvoiceDraft of(DocumentHeader.Builder header, TaxTreatment treatment) {
        return InvoiceDraft.builder()
                .header(header.build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .treatment(treatment)
                        .build())
                .build();
    }

    public static InvoiceDraft of(DocumentHeader.Builder header) {
        return of(header, TaxTreatment.standard("20"));
    }

    public static InvoiceDraft between(Party seller, Party buyer) {
        return of(header(seller, buyer));
    }
}
