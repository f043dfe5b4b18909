package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.Tariff;

/**
 * What a new tariff makes of an agreement. Prices of an agreement are those of the day on which it was agreed; a list that
 * changes later changes them by an amendment only, so that what was billed can be priced again. The host asks it for each
 * agreement when a new list is out, has the partner agree, and stores the version it gives.
 *
 * @param tariff  the price lists as they now are
 */
public record PriceRenewal(Tariff tariff) {

    /**
     * {@return the next version, with the prices that the lists now have for the products of its listed prices; empty where
     * nothing changes}
     *
     * @param agreement  the version in force
     * @param agreedOn  the day on which the new prices are agreed
     * @param effectiveFrom  their first day
     */
    public Optional<PartnerAgreement> of(PartnerAgreement agreement, LocalDate agreedOn, LocalDate effectiveFrom) {
        List<BillingRule> rules =
                agreement.rules().stream().map(rule -> renewed(agreement, rule)).toList();
        return rules.equals(agreement.rules())
                ? Optional.empty()
                : Optional.of(
                        agreement.amended(agreedOn, effectiveFrom).rules(rules).build());
    }

    /** A product that no list has any longer keeps its price. */
    private BillingRule renewed(PartnerAgreement agreement, BillingRule rule) {
        return rule.asUsageFee()
                .filter(usage -> usage.pricing() instanceof ListedPrice)
                .flatMap(usage -> usage.productCode()
                        .flatMap(tariff.book(agreement.id(), agreement.segment())::price)
                        .<BillingRule>map(usage::at))
                .orElse(rule);
    }
}
