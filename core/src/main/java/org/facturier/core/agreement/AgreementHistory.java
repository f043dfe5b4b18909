package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An agreement through time: its versions, each in force from its first day to the day before the next one's. An amendment
 * is one more version; what an earlier version said stays, so that every line can be priced again as it was.
 *
 * <p>A version whose end is its own first day was withdrawn before it took effect: it is kept among {@link #versions}, and
 * counts nowhere else. Where a version has an end of its own before the next one begins, nothing is agreed on the days between.
 *
 * <p>For example, version 1 is in force from 1 January, version 2 from 1 April without an end. Version 1 rules up to 31 March.
 * A fee of 50.00 a month that both have alike is one {@link RuleTerm} of version 1, from 1 January and open; one that version 2
 * raises to 60.00 is two, of version 1 until 1 April, exclusive, and of version 2 from then on.
 */
public final class AgreementHistory {

    /** Of two on one day, which is an error unless one is withdrawn, the one with the lower number comes first. */
    private static final Comparator<PartnerAgreement> BY_DAY =
            Comparator.comparing(PartnerAgreement::validFrom).thenComparing(PartnerAgreement::version);

    private final List<PartnerAgreement> versions;
    private final List<PartnerAgreement> standing;

    /** @param versions  sound, by day, one at least */
    private AgreementHistory(List<PartnerAgreement> versions) {
        this.versions = versions;
        this.standing =
                versions.stream().filter(version -> !version.isWithdrawn()).toList();
    }

    /**
     * {@return the agreement through time, or why its versions contradict each other or are of several agreements; one that
     * takes effect before it was agreed is a warning}
     *
     * <p>A version corrected without a new number is another version on the same day, and refused: what was billed by the first
     * could not be told from what the second would bill.
     *
     * @param versions  every version of one agreement, in any order; the same version given twice counts once
     * @throws IllegalArgumentException if there is no version: of nothing there is no agreement that a finding could name
     */
    public static Outcome<AgreementHistory> of(List<PartnerAgreement> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one version");
        }
        List<PartnerAgreement> byDay =
                versions.stream().distinct().sorted(BY_DAY).toList();
        return Outcome.of(new AgreementHistory(byDay), VersionChecks.of(byDay));
    }

    /** {@return the identifier of the agreement} */
    public String id() {
        return versions.get(0).id();
    }

    /** {@return every version, by day} */
    public List<PartnerAgreement> versions() {
        return versions;
    }

    /** {@return the day after the last one; the first day where every version was withdrawn; empty while the latest is open} */
    public Optional<LocalDate> validUntil() {
        return latest().validUntil();
    }

    /**
     * {@return every version of this agreement if it ends before a day: the one in force ends then, and those that would come
     * later are withdrawn} Pure, as all here: the host stores what is given. Versions that ended earlier, or were withdrawn,
     * are given as they are.
     *
     * @param end  the day after the last one
     */
    public List<PartnerAgreement> endingBefore(LocalDate end) {
        PartnerAgreement last = ruling(end.minusDays(1));
        return versions.stream()
                .map(version -> version.equals(last) || !version.validFrom().isBefore(end)
                        ? endingBefore(version, end)
                        : version)
                .toList();
    }

    /** {@return a version that ends no later than a day, or on its own first day where it begins later} */
    private static PartnerAgreement endingBefore(PartnerAgreement version, LocalDate end) {
        LocalDate last = version.validFrom().isBefore(end) ? end : version.validFrom();
        return version.validUntil().filter(own -> !own.isAfter(last)).isPresent()
                ? version
                : version.toBuilder().validUntil(last).build();
    }

    /**
     * {@return whether a version is in force on a day} Days between the end of a version and the start of the next are not
     * covered.
     */
    public boolean covers(LocalDate day) {
        return ruling(day).covers(day);
    }

    /** {@return the version in force on a day; before the first the first, after an end the one that ended} */
    public PartnerAgreement ruling(LocalDate day) {
        PartnerAgreement ruling = standing.isEmpty() ? versions.get(0) : standing.get(0);
        for (PartnerAgreement version : standing) {
            ruling = version.validFrom().isAfter(day) ? ruling : version;
        }
        return ruling;
    }

    /**
     * {@return every rule with the days on which it is in force, by day of the version that set it, and within a version in its
     * order} A rule is known by its key. One that a version leaves out ends with the version before; where a later version
     * takes it up again, that is a term of its own.
     */
    public List<RuleTerm> terms() {
        Map<String, RuleTerm> open = new HashMap<>();
        List<RuleTerm> terms = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            Optional<LocalDate> until = endOf(i);
            for (BillingRule rule : standing.get(i).rules()) {
                RuleTerm term = enter(open.get(rule.key()), standing.get(i), rule, until, terms);
                open.put(rule.key(), term);
            }
        }
        return List.copyOf(terms);
    }

    /**
     * {@return the term of a rule in a version: the open one made longer where the version leaves the rule as it was, else a
     * new one}
     *
     * @param before  the last term of a rule of that key, null where there is none
     * @param version  the version entered
     * @param rule  the rule as that version has it
     * @param until  the day after the last one of the version, exclusive; empty while open
     * @param terms  those so far; changed
     */
    private static RuleTerm enter(
            @Nullable RuleTerm before,
            PartnerAgreement version,
            BillingRule rule,
            Optional<LocalDate> until,
            List<RuleTerm> terms) {
        if (before != null && before.goesOn(rule, version.validFrom())) {
            RuleTerm longer = before.until(until);
            terms.set(terms.indexOf(before), longer);
            return longer;
        }
        RuleTerm term = new RuleTerm(version.version(), rule, version.validFrom(), until);
        terms.add(term);
        return term;
    }

    /** {@return the version that set a rule} */
    PartnerAgreement version(RuleTerm term) {
        return versions.stream()
                .filter(version -> version.version() == term.version())
                .findFirst()
                .orElseThrow();
    }

    /** {@return the place of a rule, such as {@code A1 version 2.rules[0]}} */
    String path(RuleTerm term) {
        PartnerAgreement version = version(term);
        return VersionChecks.path(version) + ".rules[" + version.rules().indexOf(term.rule()) + "]";
    }

    /** {@return the end of a version that stands: its own or the first day of the next, whichever comes first, exclusive} */
    private Optional<LocalDate> endOf(int i) {
        Optional<LocalDate> own = standing.get(i).validUntil();
        if (i + 1 == standing.size()) {
            return own;
        }
        LocalDate next = standing.get(i + 1).validFrom();
        return Optional.of(own.filter(end -> end.isBefore(next)).orElse(next));
    }

    /** {@return the last version that was not withdrawn, the first one where all were} */
    PartnerAgreement latest() {
        return standing.isEmpty() ? versions.get(0) : standing.get(standing.size() - 1);
    }
}
