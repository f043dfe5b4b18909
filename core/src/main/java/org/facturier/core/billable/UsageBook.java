package org.facturier.core.billable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;

/**
 * Usage, each record once, held against the agreements that price it. It is made once for a run and asked by every rule that
 * measures; what is wrong with usage is known as soon as it is made, in an order that does not depend on that of the records.
 *
 * <p>Usage that nobody prices is a finding and bills nothing. Usage of a partner whose agreements are for its sites is recorded
 * under the site.
 */
public final class UsageBook {

    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::path).thenComparing(Finding::message);

    private final DailyUsage sums;
    private final Findings findings;

    /** Sorts the findings by place, then by message, so that the same usage in any order gives the same list. */
    private UsageBook(DailyUsage sums, List<Finding> found) {
        this.sums = sums;
        this.findings = new Findings(found.stream().sorted(IN_ORDER).toList());
    }

    /**
     * {@return a book of records, each of which is named where it is found wrong}
     *
     * @param usage  every record known, in any order; the same one twice counts once, with a warning
     * @param agreements  every agreement, whether or not it measures anything
     */
    public static UsageBook of(List<Usage> usage, Collection<AgreementHistory> agreements) {
        UsageById byId = UsageById.of(usage);
        DailyUsage sums = new DailyUsage();
        List<Finding> found = new ArrayList<>(byId.findings());
        UsagePricing pricing = UsagePricing.of(agreements);
        for (Usage record : byId.records()) {
            sums.accept(record);
            Function<LocalDate, String> path = day -> path(record);
            found.addAll(pricing.check(record.partner(), record.metric(), List.of(record.on()), path));
        }
        return new UsageBook(sums, found);
    }

    /**
     * {@return a book of sums, of which the day is named where one is found wrong, such as {@code usage P1/hours/2026-02-03}}
     *
     * @param sums  each record taken once; not changed here
     * @param agreements  every agreement, whether or not it measures anything
     */
    public static UsageBook of(DailyUsage sums, Collection<AgreementHistory> agreements) {
        List<Finding> found = new ArrayList<>();
        UsagePricing pricing = UsagePricing.of(agreements);
        sums.forEach((partner, metric, days) -> found.addAll(
                pricing.check(partner, metric, days, day -> "usage " + partner + "/" + metric + "/" + day)));
        return new UsageBook(sums, found);
    }

    public Findings findings() {
        return findings;
    }

    /**
     * {@return the quantity of a metric in a period, zero where nothing was used}
     *
     * @param partner  under whom it was recorded: the site of an agreement, else its partner
     * @param metric  which usage counts
     * @param period  the days, the end exclusive
     */
    BigDecimal sum(String partner, String metric, ServicePeriod period) {
        return sums.sum(partner, metric, period);
    }

    static String path(Usage record) {
        return "usage " + record.id();
    }
}
