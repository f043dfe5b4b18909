package org.facturier.core.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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
        Optional<@Size(max = 200) String> purchaseOrder,
        Optional<@Size(max = 200) String> buyerReference,
        Optional<CalculationPolicy> policy,
        Optional<@Size(max = 100) String> segment)
        implements PartnerAgreement {

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
        if (validUntil.filter(end -> !end.isAfter(validFrom)).isPresent()) {
            throw new IllegalArgumentException(
                    "agreement " + id + " begins on " + validFrom + " and cannot end before " + validUntil.get());
        }
        if (version < 1 || rules.isEmpty()) {
            throw new IllegalArgumentException("agreement " + id + " has a version from 1 and a rule at least, not "
                    + version + " and " + rules.size());
        }
        Set<String> keys = new HashSet<>();
        for (BillingRule rule : rules) {
            if (!keys.add(rule.key())) {
                throw new IllegalArgumentException("agreement " + id + " has two rules with the key " + rule.key());
            }
            if (rule instanceof BillingRule.Commitment commitment) {
                requireCharges(id, commitment, rules);
            }
            Optional<CurrencyUnit> priced = currencyOf(rule);
            if (priced.isPresent() && !priced.get().equals(currency)) {
                throw new IllegalArgumentException(
                        "agreement " + id + " is in " + currency + ", rule " + rule.key() + " in " + priced.get());
            }
        }
    }

    private static Optional<CurrencyUnit> currencyOf(BillingRule rule) {
        if (rule instanceof BillingRule.RecurringFee recurring) {
            return Optional.of(recurring.fee().getCurrencyUnit());
        }
        if (rule instanceof BillingRule.OneOff single) {
            return Optional.of(single.amount().getCurrencyUnit());
        }
        if (rule instanceof BillingRule.Commitment commitment) {
            return commitment.minimum().or(commitment::maximum).map(Money::getCurrencyUnit);
        }
        return rule instanceof BillingRule.UsageFee usage ? usage.pricing().pricedIn() : Optional.empty();
    }

    private static void requireCharges(String id, BillingRule.Commitment commitment, List<BillingRule> rules) {
        Set<String> known = new HashSet<>();
        rules.stream()
                .filter(rule -> !rule.isOwedToPartner() && !(rule instanceof BillingRule.Commitment))
                .forEach(rule -> known.add(rule.key()));
        if (!known.containsAll(commitment.charges())) {
            throw new IllegalArgumentException("agreement " + id + ", rule " + commitment.key() + ": what counts are "
                    + commitment.charges() + ", expected some of " + new TreeSet<>(known));
        }
    }
}
