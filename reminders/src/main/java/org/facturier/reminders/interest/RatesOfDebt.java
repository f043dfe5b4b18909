package org.facturier.reminders.interest;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.jspecify.annotations.Nullable;

/**
 * The rates of the days of one debt, and what there is to say of them. Asked in the order of days, for under some
 * laws the rate of the first day stays.
 * <p>On the first day it also looks whether the law was in force and whether an agreed rate is high enough. A rate
 * that is too low stays as it was agreed: the finding warns, and the parties or a court decide.
 */
final class RatesOfDebt {

    private final LateInterestTermsData terms;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();
    /** The first day of interest, once a rate was asked for. */
    private @Nullable LocalDate first;

    RatesOfDebt(LateInterestTermsData terms, String path) {
        this.terms = terms;
        this.path = path;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the last of some days on which the rate of the first of them still holds: the end of its semester at
     * most, all of them where the rate never changes}
     */
    LocalDate lastDayOfRate(LocalDate day, LocalDate last) {
        boolean changes = terms.agreedPercent().isEmpty() && fixing().bySemester();
        return changes ? LateDebtData.earlier(Semester.of(day).lastDay(), last) : last;
    }

    /** {@return the rate on a day, empty where it is not known, which is found} */
    Optional<BigDecimal> on(LocalDate day) {
        LocalDate begun = begun(day);
        Optional<BigDecimal> percent =
                terms.agreedPercent().or(() -> fixing().percentOn(rated(day, begun), terms.rates()));
        if (percent.isEmpty()) {
            findings.add(unknown(rated(day, begun)));
        }
        return percent;
    }

    /** {@return the first day of interest; on it, law and agreed rate are looked at} */
    private LocalDate begun(LocalDate day) {
        if (first == null) {
            first = day;
            terms.regime().ifPresent(regime -> check(regime, day));
        }
        return first;
    }

    /** {@return the day whose rate counts on a day: itself, or the first day of interest} */
    private LocalDate rated(LocalDate day, LocalDate begun) {
        return fixing().bySemester() ? day : begun;
    }

    private RateFixing fixing() {
        return terms.fixing();
    }

    /** An agreed rate needs no law to be in force; that of the law does. */
    private void check(LateInterestRegime regime, LocalDate begun) {
        if (terms.agreedPercent().isEmpty() && begun.isBefore(regime.since())) {
            findings.add(LateInterestRule.REGIME_IN_FORCE.at(
                    path + ".dueOn",
                    say("{regime} is known from {since}, and interest begins on {day}")
                            .with("regime", regime)
                            .with("since", regime.since())
                            .with("day", begun)));
        }
        terms.agreedPercent().ifPresent(agreed -> terms.floor().ifPresent(floor -> check(agreed, floor, begun)));
    }

    /** That the floor itself is not known is information and no warning: nothing speaks against the rate. */
    private void check(BigDecimal agreed, RateFloor floor, LocalDate begun) {
        Optional<BigDecimal> least = floor.percentOn(begun, terms.rates());
        if (least.isEmpty()) {
            findings.add(LateInterestRule.FLOOR_KNOWN.at(
                    path,
                    say("{reference} is not known on {day}: the agreed rate was not checked")
                            .with("reference", floor.reference())
                            .with("day", begun)));
        } else if (agreed.compareTo(least.get()) < 0) {
            findings.add(LateInterestRule.FLOOR_KEPT.at(
                    path,
                    say("{agreed} was agreed, at least {least} is required on {day}")
                            .with("agreed", Argument.percent(agreed))
                            .with("least", Argument.percent(least.get()))
                            .with("day", begun)));
        }
    }

    /**
     * {@return that no rate is known, naming the day that fixes it and how far the table goes, so that it can be
     * looked up and added}
     */
    private Finding unknown(LocalDate day) {
        String reference = fixing().reference();
        Message message = terms.rates()
                .lastKnown(reference)
                .map(last ->
                        say("{reference} on {fixed}, which sets the rate of {day}, is not known: the last day that is known is {last}")
                                .with("last", last))
                .orElse(say(
                        "none",
                        "{reference} on {fixed}, which sets the rate of {day}, is not known: there is no such table"));
        return LateInterestRule.RATE_KNOWN
                .at(
                        path + ".upTo",
                        message.with("reference", reference)
                                .with("fixed", fixing().fixedOn(day))
                                .with("day", day))
                .withHint(say(
                        "publish",
                        "have the published rate added, or work interest out up to an earlier day [ReferenceRates]"));
    }
}
