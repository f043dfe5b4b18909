package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

/**
 * Holds each version of an agreement to the one before it. Where versions are of several agreements nothing else is said.
 * Withdrawn versions are held to the parties alone, for no day is theirs.
 */
final class VersionChecks {

    private final List<Finding> found = new ArrayList<>();

    private VersionChecks() {}

    /** @param byDay  all versions, by first day, then by number, one at least */
    static Findings of(List<PartnerAgreement> byDay) {
        VersionChecks checks = new VersionChecks();
        byDay.forEach(version -> checks.sameAgreement(byDay.get(0), version));
        if (!checks.found.isEmpty()) {
            return new Findings(checks.found);
        }
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

    /** Compares each version with the first by the identifier of the agreement. */
    private void sameAgreement(PartnerAgreement first, PartnerAgreement version) {
        if (!first.id().equals(version.id())) {
            found.add(AgreementRule.SAME_AGREEMENT.at(
                    path(version), say("it is no version of {agreement}").with("agreement", first.id())));
        }
    }

    /** A version that says no day of agreement is taken to be agreed in time. */
    private void agreedInTime(PartnerAgreement version) {
        version.agreedOn()
                .filter(day -> day.isAfter(version.validFrom()))
                .ifPresent(day -> found.add(AgreementRule.NOT_RETROACTIVE.at(
                        path(version),
                        say("it was agreed on {agreed} and takes effect on {start}")
                                .with("agreed", day)
                                .with("start", version.validFrom()))));
    }

    /** Of two on one day their numbers are not compared: which is later is not known. */
    private void days(PartnerAgreement before, PartnerAgreement next) {
        if (before.validFrom().equals(next.validFrom())) {
            found.add(AgreementRule.ONE_A_DAY.at(
                    path(next),
                    say("version {version} also takes effect on {start}")
                            .with("version", before.version())
                            .with("start", next.validFrom())));
        } else if (before.version() >= next.version()) {
            found.add(AgreementRule.VERSIONS_RISE.at(
                    path(next),
                    say("version {version} took effect before, on {start}")
                            .with("version", before.version())
                            .with("start", before.validFrom())));
        }
        before.validUntil()
                .filter(end -> end.isBefore(next.validFrom()))
                .ifPresent(end -> found.add(AgreementRule.NO_GAP.at(
                        path(next),
                        say("nothing is agreed from {end} until {start}")
                                .with("end", end)
                                .with("start", next.validFrom()))));
    }

    /** By identifier: whoever moves or changes a name stays the same party. */
    private void parties(PartnerAgreement before, PartnerAgreement next) {
        if (!before.supplier().id().equals(next.supplier().id())
                || !before.partner().id().equals(next.partner().id())
                || !before.measuredAs().equals(next.measuredAs())) {
            found.add(AgreementRule.SAME_PARTIES.at(
                    path(next),
                    say("it is between {parties}, version {version} between {before}")
                            .with("parties", parties(next))
                            .with("version", before.version())
                            .with("before", parties(before))));
        }
        if (!before.currency().equals(next.currency())) {
            found.add(AgreementRule.SAME_CURRENCY.at(
                    path(next),
                    say("it is in {currency}, version {version} in {before}")
                            .with("currency", next.currency())
                            .with("version", before.version())
                            .with("before", before.currency())));
        }
    }

    /** {@return who it is between, and for which site, in words of a finding} */
    private static Message parties(PartnerAgreement agreement) {
        Message parties = agreement
                .site()
                .map(site -> say("partiesOfSite", "{supplier} and {partner} for {site}")
                        .with("site", site.id()))
                .orElse(say("parties", "{supplier} and {partner}"));
        return parties.with("supplier", agreement.supplier().id())
                .with("partner", agreement.partner().id());
    }

    /** {@return how findings call a version, such as {@code A1 version 2}} */
    static String path(PartnerAgreement version) {
        return version.id() + " version " + version.version();
    }
}
