package org.facturier.core.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Agents;
import org.facturier.core.party.Party;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxCurrency;
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
        @Valid Agents agents,
        CurrencyUnit currency,
        Locale language,
        @Valid References references,
        Optional<@Valid Delivery> delivery,
        List<@Valid Note> notes,
        PaymentTerms terms,
        List<PaymentMeans> meansOfPayment,
        Optional<CalculationPolicy> policy,
        TaxCurrency taxCurrency,
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
        agents = agents == null ? Agents.none() : agents;
        taxCurrency = taxCurrency == null ? TaxCurrency.none() : taxCurrency;
        references = references == null ? References.none() : references;
        notes = List.copyOf(notes);
        meansOfPayment = List.copyOf(meansOfPayment);
        levies = List.copyOf(levies);
        taxFacts = taxFacts == null ? TaxFacts.none() : taxFacts;
    }
}
