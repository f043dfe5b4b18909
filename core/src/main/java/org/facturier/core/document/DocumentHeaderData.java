package org.facturier.core.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Party;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.Levy;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;

/**
 * The one kind of header there is. Constraints beside the components are for a host's validation; what a law or the standard
 * asks of a header is asked when the document is issued.
 */
record DocumentHeaderData(
        DocumentType type,
        @Valid Party seller,
        @Valid Party buyer,
        CurrencyUnit currency,
        Locale language,
        Optional<@Size(max = 200) String> buyerReference,
        Optional<@Size(max = 200) String> purchaseOrder,
        Optional<@Size(max = 200) String> contract,
        Optional<DocumentReference> order,
        List<DocumentReference> preceding,
        Optional<@Valid Delivery> delivery,
        List<@NotBlank @Size(max = 2000) String> notes,
        PaymentTerms terms,
        List<PaymentMeans> meansOfPayment,
        Optional<CalculationPolicy> policy,
        Optional<CurrencyUnit> accountingCurrency,
        Optional<ExchangeRate> accountingRate,
        List<@Valid Levy> levies,
        TaxFacts taxFacts)
        implements DocumentHeader {

    /** @throws IllegalArgumentException if seller, buyer, currency, language or terms are missing */
    DocumentHeaderData {
        Completeness.of("a document")
                .needs("seller", seller)
                .needs("buyer", buyer)
                .needs("currency", currency)
                .needs("language", language)
                .needs("terms", terms)
                .verify();
        type = type == null ? DocumentType.INVOICE : type;
        preceding = List.copyOf(preceding);
        notes = List.copyOf(notes);
        meansOfPayment = List.copyOf(meansOfPayment);
        levies = List.copyOf(levies);
        taxFacts = taxFacts == null ? TaxFacts.none() : taxFacts;
    }
}
