package org.facturier.core.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * Holds agreements to reason before they are used: versions to each other, rules to their agreement and to each other,
 * prices to themselves, terms to the laws it is given. What is odd but can be billed is a warning.
 */
public final class AgreementCheck {

    private final List<AgreementLaw> laws;

    private AgreementCheck(List<AgreementLaw> laws) {
        this.laws = List.copyOf(laws);
    }

    /** {@return a check that knows no law} */
    public static AgreementCheck standard() {
        return new AgreementCheck(List.of());
    }

    /** {@return this check, asking one more law} */
    public AgreementCheck with(AgreementLaw law) {
        List<AgreementLaw> all = new ArrayList<>(laws);
        all.add(law);
        return new AgreementCheck(all);
    }

    /**
     * {@return what is wrong or odd, by agreement and version; a rule that later versions leave alone is judged once}
     *
     * @param versions  every version of every agreement, in any order
     */
    public Findings check(Collection<PartnerAgreement> versions) {
        AgreementHistories histories = AgreementHistories.of(versions);
        List<Finding> found = new ArrayList<>(histories.findings().all());
        histories.byId().values().forEach(history -> found.addAll(whole(history)));
        found.addAll(MetricCheck.of(histories.byId().values()));
        return new Findings(found);
    }

    /** {@return what is wrong or odd with one agreement, given all its versions} */
    public Findings check(PartnerAgreement... versions) {
        return check(List.of(versions));
    }

    private List<Finding> whole(AgreementHistory history) {
        List<Finding> found = new ArrayList<>(AgreementRule.COUNTABLE
                .ask(history.id(), () -> new RuleChecks(history).findings())
                .orElse(List::of));
        for (PartnerAgreement version : history.versions()) {
            laws.forEach(law -> found.addAll(
                    asked(law, version, VersionChecks.path(version)).all()));
        }
        return found;
    }

    private static Findings asked(AgreementLaw law, PartnerAgreement version, String path) {
        return AgreementRule.LAW_ANSWERS
                .ask(path, () -> law.check(version))
                .map(found -> found.under(path))
                .orElse(Findings::of);
    }
}
