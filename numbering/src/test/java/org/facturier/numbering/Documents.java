package org.facturier.numbering;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Documents to be numbered. */
final class Documents {

    private Documents() {}

    static NumberingContext on(String day) {
        return in("FAC", day);
    }

    static NumberingContext in(String series, String day) {
        return to("Ateliers Dubois", series, day);
    }

    static NumberingContext to(String partner, String series, String day) {
        return new NumberingContext(
                LocalDate.parse(day),
                series,
                DocumentType.INVOICE,
                Party.business(partner).build(),
                Optional.of("AB12"));
    }

    static Optional<InvoiceNumber> after(String number) {
        return Optional.of(InvoiceNumber.of(number));
    }

    static InvoiceDraft draft() {
        Party party = Party.business("Ateliers Dubois")
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .build();
        return InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(party)
                        .buyer(party)
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }
}
