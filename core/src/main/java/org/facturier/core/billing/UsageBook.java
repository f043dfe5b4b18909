package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** Usage records, each once, held against the agreements that price them. */
final class UsageBook {

    private record Account(String partner, String metric) {}

    private final Map<Account, NavigableMap<LocalDate, BigDecimal>> byDay = new HashMap<>();
    private final Map<Account, List<PartnerAgreement>> pricing = new HashMap<>();
    private final Set<String> partners = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    static UsageBook of(List<Usage> usage, List<PartnerAgreement> agreements) {
        UsageBook book = new UsageBook();
        agreements.forEach(book::index);
        book.enter(usage);
        return book;
    }

    Findings findings() {
        return new Findings(found);
    }

    /** {@return the quantity of a metric in a period} */
    BigDecimal sum(String partner, String metric, ServicePeriod period) {
        NavigableMap<LocalDate, BigDecimal> days = byDay.get(new Account(partner, metric));
        return days == null
                ? BigDecimal.ZERO
                : days.subMap(period.from(), true, period.until(), false).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void index(PartnerAgreement agreement) {
        String partner = agreement.partner().id();
        partners.add(partner);
        agreement.rules().stream()
                .flatMap(rule -> metric(rule).stream())
                .distinct()
                .forEach(metric -> pricing.computeIfAbsent(new Account(partner, metric), key -> new ArrayList<>())
                        .add(agreement));
    }

    private void enter(List<Usage> usage) {
        Map<String, Usage> byId = new HashMap<>();
        for (Usage record : usage) {
            Usage first = byId.putIfAbsent(record.id(), record);
            if (first == null) {
                byDay.computeIfAbsent(new Account(record.partner(), record.metric()), key -> new TreeMap<>())
                        .merge(record.on(), record.quantity(), BigDecimal::add);
                check(record);
            } else if (first.equals(record)) {
                found.add(UsageRule.NOT_REPEATED.at(path(record), "the same record came before; it counts once"));
            } else {
                found.add(UsageRule.ID_UNAMBIGUOUS.at(path(record), "another record has this identifier: " + first));
            }
        }
        found.sort(Comparator.comparing(Finding::path));
    }

    private void check(Usage record) {
        List<PartnerAgreement> own = pricing.getOrDefault(new Account(record.partner(), record.metric()), List.of());
        long covering =
                own.stream().filter(agreement -> agreement.covers(record.on())).count();
        if (!partners.contains(record.partner())) {
            found.add(UsageRule.PARTNER_KNOWN.at(path(record), "there is no agreement with " + record.partner()));
        } else if (own.isEmpty()) {
            found.add(UsageRule.METRIC_KNOWN.at(
                    path(record), "no agreement with " + record.partner() + " prices " + record.metric()));
        } else if (covering == 0) {
            found.add(UsageRule.WITHIN_VALIDITY.at(
                    path(record), record.on() + " lies outside every agreement that prices " + record.metric()));
        } else if (covering > 1) {
            found.add(UsageRule.PRICED_ONCE.at(
                    path(record), covering + " agreements with " + record.partner() + " price " + record.metric()));
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
