package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.agreement.BillingRule.Measured;
import org.facturier.core.finding.Finding;

/**
 * Finds usage that would be billed twice, within an agreement or by two with one partner. It warns and refuses nothing, for who
 * bills calls once by the minute and once by the call may mean it.
 */
final class MetricCheck {

    /**
     * What is billed to the partner and what the partner is owed of the same usage are two things.
     *
     * @param partner  under which usage is recorded: the site, else the partner
     * @param metric  which usage
     * @param owed  whether the partner is owed for it
     */
    private record Metered(String partner, String metric, boolean owed) {}

    /**
     * A rule that bills a metric, and where it stands.
     *
     * @param history  its agreement
     * @param term  its days
     * @param rule  the rule
     */
    private record Place(AgreementHistory history, RuleTerm term, Measured rule) {

        /** {@return whether both are in force on some day} */
        boolean meets(Place other) {
            return term.until().filter(end -> !end.isAfter(other.term.from())).isEmpty()
                    && other.term
                            .until()
                            .filter(end -> !end.isAfter(term.from()))
                            .isEmpty();
        }

        String path() {
            return history.path(term);
        }
    }

    private MetricCheck() {}

    /**
     * {@return rules by which usage would be billed twice, at the rule that comes second}
     *
     * @param histories  all agreements that are seen together
     */
    static List<Finding> of(Collection<AgreementHistory> histories) {
        Map<Metered, List<Place>> places = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (AgreementHistory history : histories) {
            String partner = history.versions().get(0).measuredAs();
            for (RuleTerm term : history.terms()) {
                term.rule().asMeasured().ifPresent(rule -> {
                    Metered metered = new Metered(partner, rule.metric(), rule.isSelfBilled());
                    enter(
                            places.computeIfAbsent(metered, key -> new ArrayList<>()),
                            new Place(history, term, rule),
                            found);
                });
            }
        }
        return found;
    }

    /**
     * Holds a rule against those before it and adds it. The first that it meets is named, so that three rules of one metric
     * give two findings and not three.
     */
    private static void enter(List<Place> places, Place place, List<Finding> found) {
        places.stream()
                .filter(place::meets)
                .findFirst()
                .ifPresent(other -> found.add(AgreementRule.METRIC_ONCE.at(
                        place.path(),
                        say("{rule} bills {metric}, too")
                                .with("rule", other.path())
                                .with("metric", place.rule().metric()))));
        places.add(place);
    }
}
