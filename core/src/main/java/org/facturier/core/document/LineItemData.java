package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Decimals;
import org.facturier.core.pricing.TierLine;
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
        List<TierLine> tierLines,
        Optional<LineOrigin> origin,
        Optional<LineReference> corrects,
        Optional<CreditIntent> intent,
        Optional<LineReference> bills)
        implements LineItem {

    /**
     * @throws RefusedException if description or price are missing, or an intent is said and no line credited
     */
    LineItemData {
        Completeness.of("a line")
                .needs("description", description)
                .needs("price", price)
                .verify();
        quantity = quantity == null ? BigDecimal.ONE : Decimals.canonical(quantity);
        identity = identity == null ? ItemIdentity.none() : identity;
        unit = unit == null ? Unit.ONE : unit;
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
        tierLines = List.copyOf(tierLines);
        taxFacts = taxFacts == null ? TaxFacts.none() : taxFacts;
        if (intent.isPresent() && corrects.isEmpty()) {
            throw new RefusedException(
                    say("intentAlone", "an intent is said of a line that is credited: name it in corrects"));
        }
    }
}
