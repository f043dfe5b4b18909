package org.facturier.core.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/**
 * Holds agreements to reason before they are used: versions to each other, rules to their agreement and to each other, prices
 * to themselves, terms to the laws it is given. What is odd but can be billed is a warning. It finds what an agreement is
 * unlikely to mean, such as a maximum that the fees alone exceed, before an invoice shows it.
 *
 * <p>A host asks it when an agreement is entered or amended, with all agreements of the partner where usage is billed: that two
 * of them bill one metric is seen only together. The billing run does not ask it again; it leaves out what contradicts itself
 * and bills the rest. Findings are not thrown, and the check changes nothing.
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

    /**
     * {@return this check, asking one more law} Laws are asked in the order in which they were added, of each version by
     * itself; one that throws or answers with null is a finding of {@link AgreementRule#LAW_ANSWERS} under that version.
     */
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

    /**
     * {@return what is found of one sound agreement: first its rules over all versions, then each law on each version, by day}
     * Dates beyond what a calendar counts end the first in one finding, and the laws are asked all the same.
     */
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

    /** The law names places within the version; they are put under it, as {@code A1 version 2.terms}. */
    private static Findings asked(AgreementLaw law, PartnerAgreement version, String path) {
        return AgreementRule.LAW_ANSWERS
                .ask(path, () -> law.check(version))
                .map(found -> found.under(path))
                .orElse(Findings::of);
    }
}
