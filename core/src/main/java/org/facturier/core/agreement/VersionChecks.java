package org.facturier.core.agreement;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;

/** Holds each version of an agreement to the one before it. */
final class VersionChecks {

    private final List<Finding> found = new ArrayList<>();

    private VersionChecks() {}

    static Findings of(List<PartnerAgreement> byDay) {
        VersionChecks checks = new VersionChecks();
        byDay.forEach(checks::agreedInTime);
        for (int i = 1; i < byDay.size(); i++) {
            checks.parties(byDay.get(i - 1), byDay.get(i));
        }
        List<PartnerAgreement> standing =
                byDay.stream().filter(version -> !version.isWithdrawn()).toList();
        for (int i = 1; i < standing.size(); i++) {
            checks.days(standing.get(i - 1), standing.get(i));
        }
        return new Findings(checks.found);
    }

    private void agreedInTime(PartnerAgreement version) {
        version.agreedOn()
                .filter(day -> day.isAfter(version.validFrom()))
                .ifPresent(day -> found.add(AgreementRule.NOT_RETROACTIVE.at(
                        path(version), "it was agreed on " + day + " and takes effect on " + version.validFrom())));
    }

    private void days(PartnerAgreement before, PartnerAgreement next) {
        if (before.validFrom().equals(next.validFrom())) {
            found.add(AgreementRule.ONE_A_DAY.at(
                    path(next), "version " + before.version() + " takes effect on " + next.validFrom() + ", too"));
        } else if (before.version() >= next.version()) {
            found.add(AgreementRule.VERSIONS_RISE.at(
                    path(next), "version " + before.version() + " took effect before, on " + before.validFrom()));
        }
        before.validUntil()
                .filter(end -> end.isBefore(next.validFrom()))
                .ifPresent(end -> found.add(AgreementRule.NO_GAP.at(
                        path(next), "nothing is agreed from " + end + " until " + next.validFrom())));
    }

    private void parties(PartnerAgreement before, PartnerAgreement next) {
        if (!before.supplier().id().equals(next.supplier().id())
                || !before.partner().id().equals(next.partner().id())
                || !before.measuredAs().equals(next.measuredAs())) {
            found.add(AgreementRule.SAME_PARTIES.at(
                    path(next),
                    "it is between " + parties(next) + ", version " + before.version() + " between "
                            + parties(before)));
        }
        if (!before.currency().equals(next.currency())) {
            found.add(AgreementRule.SAME_CURRENCY.at(
                    path(next),
                    "it is in " + next.currency() + ", version " + before.version() + " in " + before.currency()));
        }
    }

    private static String parties(PartnerAgreement agreement) {
        return agreement.supplier().id() + " and " + agreement.partner().id()
                + agreement.site().map(site -> " for " + site.id()).orElse("");
    }

    static String path(PartnerAgreement version) {
        return version.id() + " version " + version.version();
    }
}
