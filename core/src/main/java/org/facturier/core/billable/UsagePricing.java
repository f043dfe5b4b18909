package org.facturier.core.billable;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule.Measured;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.usage.UsageRule;

/**
 * By which agreements usage is priced, and what is wrong with usage that is priced by none, or by two. Looked up rather than
 * searched, for records come by the million.
 */
final class UsagePricing {

    /**
     * By partner (or site) and metric, then by the identifier of each agreement, the terms of its rules that count that metric.
     * A partner is there, without metrics, as soon as it has an agreement.
     */
    private final Map<String, Map<String, Map<String, List<RuleTerm>>>> byPartner = new HashMap<>();

    /** The sites of each partner whose agreements are by sites. */
    private final Map<String, Set<String>> sites = new HashMap<>();

    static UsagePricing of(Collection<AgreementHistory> agreements) {
        UsagePricing pricing = new UsagePricing();
        agreements.forEach(pricing::index);
        return pricing;
    }

    /** Every version of an agreement has the same parties and site, so that the first one says under whom usage is recorded. */
    private void index(AgreementHistory agreement) {
        Map<String, Map<String, List<RuleTerm>>> metrics =
                byPartner.computeIfAbsent(agreement.versions().get(0).measuredAs(), partner -> new HashMap<>(2));
        PartnerAgreement first = agreement.versions().get(0);
        first.site()
                .ifPresent(site -> sites.computeIfAbsent(first.partner().id(), partner -> new TreeSet<>())
                        .add(site.id()));
        for (RuleTerm term : agreement.terms()) {
            term.rule()
                    .asMeasured()
                    .map(Measured::metric)
                    .ifPresent(metric -> metrics.computeIfAbsent(metric, unknown -> new HashMap<>(2))
                            .computeIfAbsent(agreement.id(), unknown -> new ArrayList<>(1))
                            .add(term));
        }
    }

    /**
     * {@return what is wrong with usage on some days, of each day the first of these that holds; nothing where one agreement
     * prices it}
     * <ul>
     *   <li>the partner has no agreement ({@link UsageRule#PARTNER_KNOWN}), with a hint where it has some for sites only;
     *   <li>none of its agreements counts the metric ({@link UsageRule#METRIC_KNOWN});
     *   <li>none that does is in force on the day ({@link UsageRule#WITHIN_VALIDITY});
     *   <li>two or more are, and all of them bill it ({@link UsageRule#PRICED_ONCE}).
     * </ul>
     *
     * @param partner  under whom it was recorded
     * @param metric  what was used
     * @param days  the days on which it was
     * @param path  names the usage of a day
     */
    List<Finding> check(String partner, String metric, List<LocalDate> days, Function<LocalDate, String> path) {
        Map<String, Map<String, List<RuleTerm>>> metrics = byPartner.get(partner);
        if (metrics == null) {
            return unknown(partner, days, path);
        }
        Map<String, List<RuleTerm>> agreements = metrics.get(metric);
        return agreements == null
                ? each(
                        days,
                        path,
                        UsageRule.METRIC_KNOWN,
                        say("no agreement with {partner} prices {metric}")
                                .with("partner", partner)
                                .with("metric", metric))
                : covered(agreements.values(), partner, metric, days, path);
    }

    /** Usage of a partner whose every agreement is for a site was mostly meant for one of them, so these are named. */
    private List<Finding> unknown(String partner, List<LocalDate> days, Function<LocalDate, String> path) {
        Set<String> own = sites.get(partner);
        if (own == null) {
            return each(
                    days,
                    path,
                    UsageRule.PARTNER_KNOWN,
                    say("there is no agreement with {partner}").with("partner", partner));
        }
        return days.stream()
                .map(day -> UsageRule.PARTNER_KNOWN
                        .at(
                                path.apply(day),
                                say("site", "every agreement with {partner} is for a site")
                                        .with("partner", partner))
                        .withHint(say("site", "record it under one of the sites {sites}")
                                .with("sites", own)))
                .toList();
    }

    private static List<Finding> each(
            List<LocalDate> days, Function<LocalDate, String> path, UsageRule rule, Message message) {
        return days.stream().map(day -> rule.at(path.apply(day), message)).toList();
    }

    private static List<Finding> covered(
            Collection<List<RuleTerm>> agreements,
            String partner,
            String metric,
            List<LocalDate> days,
            Function<LocalDate, String> path) {
        List<Finding> found = new ArrayList<>(0);
        for (LocalDate day : days) {
            int covering = covering(agreements, day);
            if (covering == 0) {
                found.add(UsageRule.WITHIN_VALIDITY.at(
                        path.apply(day),
                        say("{day} lies outside every agreement that prices {metric}")
                                .with("day", day)
                                .with("metric", metric)));
            } else if (covering > 1) {
                found.add(UsageRule.PRICED_ONCE.at(
                        path.apply(day),
                        say("{count} agreements with {partner} price {metric}")
                                .with("count", covering)
                                .with("partner", partner)
                                .with("metric", metric)));
            }
        }
        return found;
    }

    /** {@return how many agreements price a metric on a day; two rules of one agreement count once} */
    private static int covering(Collection<List<RuleTerm>> agreements, LocalDate day) {
        int covering = 0;
        for (List<RuleTerm> terms : agreements) {
            covering += covers(terms, day) ? 1 : 0;
        }
        return covering;
    }

    private static boolean covers(List<RuleTerm> terms, LocalDate day) {
        for (RuleTerm term : terms) {
            if (term.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
