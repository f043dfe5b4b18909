package org.facturier.examples.guide;

import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The company of all chapters, Atelier Lumen of Lyon, which makes and repairs lamps, and the café that it sells to. */
final class Lumen {

    static final Party SELLER = Party.business("Atelier Lumen")
            .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
            .build();

    static final Party BUYER = Party.business("Café de la Gare")
            .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
            .build();

    private Lumen() {}

    /** {@return a header for the café, in 30 days} */
    static DocumentHeader header() {
        return DocumentHeader.builder()
                .seller(SELLER)
                .buyer(BUYER)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
    }

    /** {@return a draft over one line at 20 %} */
    static InvoiceDraft draft(String description, String price) {
        return InvoiceDraft.builder()
                .header(header())
                .line(LineItem.builder()
                        .description(description)
                        .unitPrice(Money.parse(price))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }
}
