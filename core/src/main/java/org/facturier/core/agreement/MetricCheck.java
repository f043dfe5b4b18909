package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.agreement.BillingRule.Measured;
import org.facturier.core.finding.Finding;

/** Finds usage that would be billed twice, within an agreement or by two with one partner. */
final class MetricCheck {

    /** What is billed to the partner and what the partner is owed of the same usage are two things. */
    private record Metered(String partner, String metric, boolean owed) {}

    private record Place(AgreementHistory history, RuleTerm term, Measured rule) {

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

    static List<Finding> of(Collection<AgreementHistory> histories) {
        Map<Metered, List<Place>> places = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (AgreementHistory history : histories) {
            String partner = history.versions().get(0).measuredAs();
            for (RuleTerm term : history.terms()) {
                if (term.rule() instanceof Measured rule) {
                    Metered metered = new Metered(partner, rule.metric(), rule.isSelfBilled());
                    enter(
                            places.computeIfAbsent(metered, key -> new ArrayList<>()),
                            new Place(history, term, rule),
                            found);
                }
            }
        }
        return found;
    }

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
