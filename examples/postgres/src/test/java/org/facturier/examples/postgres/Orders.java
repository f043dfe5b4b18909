package org.facturier.examples.postgres;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.numbering.NumberPattern;
import org.facturier.numbering.NumberingStrategies;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a host bills: orders by their number, each as an invoice that names it. */
final class Orders {

    /** The series of the invoices, unless a test says otherwise. */
    static final String SERIES = "FAC";

    /** How they are numbered: {@code FAC-000001}. */
    static final NumberPattern NUMBERING = NumberingStrategies.perSeries();

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Issuer ISSUER = Issuer.builder().numbering(NUMBERING).build();

    private Orders() {}

    /** {@return the request that bills an order} */
    static String request(int order) {
        return "order " + order;
    }

    /** {@return what is asked of a store for an order} */
    static IssuingRequest asked(int order) {
        return new IssuingRequest(request(order), draft(order));
    }

    /** {@return the draft of an order's invoice; its line is called as the request is} */
    static InvoiceDraft draft(int order) {
        return InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(party("Ateliers Dubois"))
                        .buyer(party("Imprimerie Martin"))
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description(request(order))
                        .unitPrice(Money.ofMinor(CurrencyUnit.EUR, 1000 + order))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }

    /** {@return an order's invoice, on its day or, where the series is beyond it, on the day of the last invoice} */
    static Outcome<Invoice> issue(String series, int order, Optional<SeriesPosition> last) {
        LocalDate day = NEW_YEAR.plusDays(order / 100);
        LocalDate today =
                last.map(SeriesPosition::issuedOn).filter(day::isBefore).orElse(day);
        return ISSUER.issue(draft(order), Issuance.of(series, today).after(last));
    }

    private static Party party(String name) {
        return Party.business(name)
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .build();
    }
}
