package org.facturier.core.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.finding.Completeness;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Decimals;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFacts;

/** The one kind of line there is. Numbers are kept without needless zeros, so that lines which say the same are equal. */
record LineItemData(
        @NotBlank @Size(max = 500) String description,
        Optional<@Size(max = 4000) String> details,
        @Valid ItemIdentity identity,
        BigDecimal quantity,
        Unit unit,
        PriceTerms price,
        List<@Valid AllowanceCharge> allowancesAndCharges,
        Optional<ServicePeriod> period,
        Optional<TaxTreatment> treatment,
        Optional<TaxPoint> taxPoint,
        Optional<SupplyNature> nature,
        TaxFacts taxFacts,
        Optional<LineOrigin> origin,
        @Valid LineReferences references)
        implements LineItem {

    /** @throws IllegalArgumentException if description or price are missing */
    LineItemData {
        Completeness.of("a line")
                .needs("description", description)
                .needs("price", price)
                .verify();
        quantity = quantity == null ? BigDecimal.ONE : Decimals.canonical(quantity);
        identity = identity == null ? ItemIdentity.none() : identity;
        unit = unit == null ? Unit.ONE : unit;
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
        taxFacts = taxFacts == null ? TaxFacts.none() : taxFacts;
        references = references == null ? LineReferences.none() : references;
    }
}
