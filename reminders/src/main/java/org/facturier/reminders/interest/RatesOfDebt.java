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

/** The rates of the days of one debt, and what there is to say of them. Asked in the order of days. */
final class RatesOfDebt {

    private final LateInterestTerms terms;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable LocalDate first;

    RatesOfDebt(LateInterestTerms terms, String path) {
        this.terms = terms;
        this.path = path;
    }

    List<Finding> findings() {
        return findings;
    }

    /** {@return the last of some days on which the rate of the first of them still holds} */
    LocalDate lastDayOfRate(LocalDate day, LocalDate last) {
        boolean changes = terms.agreedPercent().isEmpty() && fixing().bySemester();
        return changes ? LateDebt.earlier(Semester.of(day).lastDay(), last) : last;
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

    private LocalDate begun(LocalDate day) {
        if (first == null) {
            first = day;
            terms.regime().ifPresent(regime -> check(regime, day));
        }
        return first;
    }

    private LocalDate rated(LocalDate day, LocalDate begun) {
        return fixing().bySemester() ? day : begun;
    }

    private RateFixing fixing() {
        return terms.regime().orElseThrow().fixing();
    }

    private void check(LateInterestRegime regime, LocalDate begun) {
        if (terms.agreedPercent().isEmpty() && begun.isBefore(regime.since())) {
            findings.add(LateInterestRule.REGIME_IN_FORCE.at(
                    path + ".dueOn",
                    say("{regime} is known from {since}, and interest begins on {day}")
                            .with("regime", regime)
                            .with("since", regime.since())
                            .with("day", begun)));
        }
        terms.agreedPercent().ifPresent(agreed -> regime.floor().ifPresent(floor -> check(agreed, floor, begun)));
    }

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

    private Finding unknown(LocalDate day) {
        String reference = fixing().reference();
        Message message = terms.rates()
                .lastKnown(reference)
                .map(last ->
                        say("{reference} on {fixed}, which sets the rate of {day}, is not known: the table ends on {last}")
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
                        "add the published rate to the ReferenceRates, or work interest out up to an earlier day"));
    }
}
