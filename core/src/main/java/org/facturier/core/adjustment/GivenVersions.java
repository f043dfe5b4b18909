package org.facturier.core.adjustment;

import static org.facturier.core.finding.Message.say;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;

/**
 * Which versions of an agreement are handed over. A later one that is missing was withdrawn: its days are due as the others
 * say. An earlier one was not: nobody can say what was due before the others, so that what it billed stays as it is.
 *
 * <p>Of versions 1, 2 and 3 a host gives 2 alone: what 3 billed is compared with what 2 says, what 1 billed is left alone.
 */
public final class GivenVersions {

    private final String agreement;
    private final TreeSet<Integer> given = new TreeSet<>();

    public GivenVersions(AgreementHistory history) {
        this.agreement = history.id();
        history.versions().stream().map(PartnerAgreement::version).forEach(given::add);
    }

    /** {@return whether a version comes before all that are given} */
    public boolean isBefore(int version) {
        return version < given.first();
    }

    /**
     * {@return a warning for each version and rule that billed something and is not given, each once, sorted by its message}
     */
    public List<Finding> findings(List<Billed> billed) {
        return billed.stream()
                .map(Billed::origin)
                .filter(origin -> !given.contains(origin.version()))
                .map(origin -> BillingRunRule.VERSION_GIVEN.at(
                        agreement,
                        missing(origin).with("version", origin.version()).with("rule", origin.rule())))
                .distinct()
                .sorted(Comparator.comparing(Finding::message))
                .toList();
    }

    private Message missing(LineOrigin origin) {
        return isBefore(origin.version())
                ? say("before", "version {version} of {rule} billed something and is not given: what it billed stays")
                : say(
                        "version {version} of {rule} billed something and is not given: its days are due as the versions given say");
    }
}
