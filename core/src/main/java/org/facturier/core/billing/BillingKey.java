package org.facturier.core.billing;

import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Completeness;

/**
 * What is billed once only.
 *
 * @param agreement  the identifier of the agreement
 * @param rule  the key of the billing rule
 * @param period  the period
 */
public record BillingKey(String agreement, String rule, ServicePeriod period) {

    public BillingKey {
        Completeness.of("a billing key")
                .needs("agreement", agreement)
                .needs("rule", rule)
                .needs("period", period)
                .verify();
    }

    /** {@return the key of the line that came from there} */
    public static BillingKey of(LineOrigin origin) {
        return new BillingKey(origin.agreement(), origin.rule(), origin.period());
    }

    /** {@return the keys of everything that an invoice bills} */
    public static Set<BillingKey> of(Invoice invoice) {
        return invoice.lines().stream()
                .flatMap(line -> line.item().origin().stream())
                .map(BillingKey::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
