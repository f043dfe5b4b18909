package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Party;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;

/**
 * The one kind of agreement there is. Constraints beside the components are for a host's validation, and hold lengths that
 * documents can bear; what would make the agreement contradict itself is refused here.
 */
record PartnerAgreementData(
        @NotBlank @Size(max = 100) String id,
        @Positive int version,
        @Valid Party supplier,
        @Valid Party partner,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> agreedOn,
        CurrencyUnit currency,
        Locale language,
        PaymentTerms terms,
        List<PaymentMeans> meansOfPayment,
        Optional<PaymentTerms> payoutTerms,
        @NotEmpty List<@Valid BillingRule> rules,
        List<@Valid DocumentAllowanceCharge> allowancesAndCharges,
        List<@Valid Discount> discounts,
        Optional<@Size(max = 200) String> purchaseOrder,
        Optional<@Size(max = 200) String> buyerReference,
        Optional<CalculationPolicy> policy,
        Optional<@Size(max = 100) String> segment,
        Optional<@Valid Site> site,
        Optional<@Valid DeliveryPreference> delivery)
        implements PartnerAgreement {

    /**
     * @throws RefusedException if a part is missing, it ends before it begins, its version is below 1, it has no rule, or its
     *     parts do not fit each other
     */
    PartnerAgreementData {
        Completeness.of("an agreement")
                .needs("id", id)
                .needs("supplier", supplier)
                .needs("partner", partner)
                .needs("validFrom", validFrom)
                .needs("currency", currency)
                .needs("language", language)
                .needs("terms", terms)
                .verify();
        meansOfPayment = List.copyOf(meansOfPayment);
        rules = List.copyOf(rules);
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
        discounts = List.copyOf(discounts);
        if (validUntil.filter(end -> end.isBefore(validFrom)).isPresent()) {
            throw new RefusedException(
                    say("agreementEnds", "agreement {agreement} begins on {from} and cannot end before {until}")
                            .with("agreement", id)
                            .with("from", validFrom)
                            .with("until", validUntil.get()));
        }
        if (version < 1 || rules.isEmpty()) {
            throw new RefusedException(say(
                            "agreementBare",
                            "agreement {agreement} has a version from 1 and a rule at least, not {version} and {rules}")
                    .with("agreement", id)
                    .with("version", version)
                    .with("rules", rules.size()));
        }
        new AgreementParts(id, currency, rules).require(discounts);
    }
}
