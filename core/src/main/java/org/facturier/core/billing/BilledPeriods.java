package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.ServicePeriod;

/**
 * The days billed before, by rule. A day counts once, also where the agreement came to an end within a period that was
 * billed in advance.
 */
final class BilledPeriods {

    private record Billed(String agreement, String rule) {}

    private final Map<Billed, List<ServicePeriod>> periods = new HashMap<>();

    static BilledPeriods of(Set<BillingKey> keys) {
        BilledPeriods billed = new BilledPeriods();
        for (BillingKey key : keys) {
            billed.periods
                    .computeIfAbsent(new Billed(key.agreement(), key.rule()), each -> new ArrayList<>())
                    .add(key.period());
        }
        return billed;
    }

    boolean covers(PartnerAgreement agreement, BillingRule rule, ServicePeriod period) {
        return periods.getOrDefault(new Billed(agreement.id(), rule.key()), List.of()).stream()
                .anyMatch(earlier ->
                        earlier.from().isBefore(period.until()) && period.from().isBefore(earlier.until()));
    }
}
