package org.facturier.core.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** Usage records, each once, held against the agreements that price them. */
final class UsageBook {

    private record Account(String partner, String metric) {}

    private final Map<Account, NavigableMap<LocalDate, BigDecimal>> byDay = new HashMap<>();
    private final Map<Account, Map<String, List<RuleTerm>>> pricing = new HashMap<>();
    private final Set<String> partners = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    static UsageBook of(List<Usage> usage, Collection<AgreementHistory> agreements) {
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

    private void index(AgreementHistory agreement) {
        String partner = agreement.versions().get(0).measuredAs();
        partners.add(partner);
        for (RuleTerm term : agreement.terms()) {
            metric(term.rule())
                    .ifPresent(metric -> pricing.computeIfAbsent(new Account(partner, metric), key -> new HashMap<>())
                            .computeIfAbsent(agreement.id(), key -> new ArrayList<>())
                            .add(term));
        }
    }

    private void enter(List<Usage> usage) {
        UsageById byId = UsageById.of(usage);
        found.addAll(byId.findings());
        byId.records().forEach(this::take);
        found.sort(Comparator.comparing(Finding::path).thenComparing(Finding::message));
    }

    private void take(Usage record) {
        byDay.computeIfAbsent(new Account(record.partner(), record.metric()), key -> new TreeMap<>())
                .merge(record.on(), record.quantity(), BigDecimal::add);
        check(record);
    }

    private void check(Usage record) {
        Map<String, List<RuleTerm>> own =
                pricing.getOrDefault(new Account(record.partner(), record.metric()), Map.of());
        long covering = own.values().stream()
                .filter(terms -> terms.stream().anyMatch(term -> term.covers(record.on())))
                .count();
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

    static String path(Usage record) {
        return "usage " + record.id();
    }
}
