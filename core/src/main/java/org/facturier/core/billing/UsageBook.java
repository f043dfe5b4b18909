package org.facturier.core.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** Usage records, each once, held against the agreements that price them. */
final class UsageBook {

    private record Account(String partner, String metric) {}

    private final Map<Account, List<Usage>> byAccount = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    static UsageBook of(List<Usage> usage, List<PartnerAgreement> agreements) {
        UsageBook book = new UsageBook();
        book.enter(usage);
        book.check(agreements);
        return book;
    }

    Findings findings() {
        return new Findings(found);
    }

    /** {@return the quantity of a metric in a period} */
    BigDecimal sum(String partner, String metric, ServicePeriod period) {
        return byAccount.getOrDefault(new Account(partner, metric), List.of()).stream()
                .filter(usage -> period.contains(usage.on()))
                .map(Usage::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void enter(List<Usage> usage) {
        Map<String, Usage> byId = new HashMap<>();
        for (Usage record : usage) {
            Usage first = byId.putIfAbsent(record.id(), record);
            if (first == null) {
                byAccount
                        .computeIfAbsent(new Account(record.partner(), record.metric()), account -> new ArrayList<>())
                        .add(record);
            } else if (first.equals(record)) {
                found.add(UsageRule.NOT_REPEATED.at(path(record), "the same record came before; it counts once"));
            } else {
                found.add(UsageRule.ID_UNAMBIGUOUS.at(path(record), "another record has this identifier: " + first));
            }
        }
    }

    private void check(List<PartnerAgreement> agreements) {
        byAccount.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Account::partner).thenComparing(Account::metric)))
                .forEach(account -> check(account.getKey(), account.getValue(), agreements));
    }

    private void check(Account account, List<Usage> usage, List<PartnerAgreement> agreements) {
        List<PartnerAgreement> own = agreements.stream()
                .filter(agreement -> agreement.partner().id().equals(account.partner()))
                .toList();
        List<PartnerAgreement> pricing = own.stream()
                .filter(agreement -> agreement.rules().stream()
                        .anyMatch(rule ->
                                metric(rule).filter(account.metric()::equals).isPresent()))
                .toList();
        for (Usage record : usage) {
            if (own.isEmpty()) {
                found.add(UsageRule.PARTNER_KNOWN.at(path(record), "there is no agreement with " + record.partner()));
            } else if (pricing.isEmpty()) {
                found.add(UsageRule.METRIC_KNOWN.at(
                        path(record), "no agreement with " + record.partner() + " prices " + record.metric()));
            } else if (pricing.stream().noneMatch(agreement -> agreement.covers(record.on()))) {
                found.add(UsageRule.WITHIN_VALIDITY.at(
                        path(record), record.on() + " lies outside every agreement that prices " + record.metric()));
            }
        }
    }

    static Optional<String> metric(BillingRule rule) {
        if (rule instanceof BillingRule.UsageFee usage) {
            return Optional.of(usage.metric());
        }
        return rule instanceof BillingRule.Commission commission ? Optional.of(commission.metric()) : Optional.empty();
    }

    private static String path(Usage record) {
        return "usage " + record.id();
    }
}
