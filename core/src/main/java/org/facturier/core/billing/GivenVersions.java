package org.facturier.core.billing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;

/**
 * Which versions of an agreement are handed over. A later one that is missing was withdrawn: its days are due as the others
 * say. An earlier one was not: nobody can say what was due before the others, so that what it billed stays as it is.
 */
final class GivenVersions {

    private final String agreement;
    private final TreeSet<Integer> given = new TreeSet<>();

    GivenVersions(AgreementHistory history) {
        this.agreement = history.id();
        history.versions().stream().map(PartnerAgreement::version).forEach(given::add);
    }

    boolean isBefore(int version) {
        return version < given.first();
    }

    List<Finding> findings(List<Billed> billed) {
        Set<String> missing = new TreeSet<>();
        billed.stream()
                .map(Billed::origin)
                .filter(origin -> !given.contains(origin.version()))
                .forEach(origin -> missing.add("version " + origin.version() + " " + origin.rule()
                        + " billed something and is not among those given"
                        + (isBefore(origin.version()) ? ": what it billed stays" : ": its days are due as these say")));
        return missing.stream()
                .map(message -> BillingRunRule.VERSION_GIVEN.at(agreement, message))
                .toList();
    }
}
