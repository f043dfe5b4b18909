package org.facturier.reminders.policy;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.joda.money.Money;

/**
 * One reason why a partner is not reminded, or not of all that is late.
 *
 * @param kind  which reason
 * @param amount  the amount that is not asked for, above zero; empty where the reason is about no amount
 * @param until  the last day on which the reason holds if nothing else happens; empty where only an event ends it
 * @param why  the reason in words, with the document or item that it is about
 */
public record DunningPause(Kind kind, Optional<Money> amount, Optional<LocalDate> until, Finding why) {

    /** Why something is not reminded of. */
    public enum Kind {
        /** Payment of all that is open is still in time. */
        NOTHING_LATE,
        /** A promise to pay the document runs. */
        PROMISED,
        /** An amount of the document is disputed. */
        DISPUTED,
        /** The partner is owed as much. */
        COVERED,
        /** All that may be asked for together is less than is worth a letter. */
        BELOW_MINIMUM,
        /** The grace days of the last reminder run. */
        GRACE_DAYS,
        /** The next level of the item has not come yet. */
        LEVEL_LATER,
        /** The item was sent all levels. */
        LEVELS_SENT,
        /** No business is done on the day. */
        CLOSED_DAY,
        /** A collector has the account. */
        HANDED_OVER,
        /** A policy that names no reason of its own gives none. */
        NONE_GIVEN;

        /** {@return whether it takes an amount off what is asked for, and lets the rest be reminded of} */
        public boolean isLeftOut() {
            return this == PROMISED || this == DISPUTED || this == COVERED;
        }
    }

    public DunningPause {
        Completeness.of("a pause")
                .needs("kind", kind)
                .needs("amount", amount)
                .needs("until", until)
                .needs("why", why)
                .verify();
    }

    private static DunningPause of(Kind kind, Optional<LocalDate> until, String path, Message why) {
        return new DunningPause(kind, Optional.empty(), until, DunningRule.PAUSE_SAID.at(path, why));
    }

    private DunningPause of(Money left) {
        return new DunningPause(kind, Optional.of(left), until, why);
    }

    /** {@return why a part of what is late is left out} */
    static DunningPause leftOut(Deduction deduction, Position position) {
        String path = deduction.of().document().map(Object::toString).orElse("account " + position.account());
        return switch (deduction.kind()) {
            case PROMISED -> promised(deduction.amount(), promisedUntil(deduction, position), path);
            case DISPUTED ->
                of(
                                Kind.DISPUTED,
                                Optional.empty(),
                                path,
                                say("disputed", "{amount} of it is disputed").with("amount", deduction.amount()))
                        .of(deduction.amount());
            case CREDITED ->
                of(
                                Kind.COVERED,
                                Optional.empty(),
                                path,
                                say("covered", "the partner is owed {amount}").with("amount", deduction.amount()))
                        .of(deduction.amount());
        };
    }

    private static LocalDate promisedUntil(Deduction promised, Position position) {
        return promised.of()
                .document()
                .flatMap(position::hold)
                .flatMap(Hold::promisedUntil)
                .orElseThrow();
    }

    private static DunningPause promised(Money amount, LocalDate until, String path) {
        Message why = say("promised", "{amount} of it is promised until {until}")
                .with("amount", amount)
                .with("until", until);
        return of(Kind.PROMISED, Optional.of(until), path, why).of(amount);
    }

    static DunningPause nothingLate(Position position, Optional<LocalDate> until) {
        return of(
                Kind.NOTHING_LATE,
                until,
                "account " + position.account(),
                say("nothingLate", "nothing is late on {day}").with("day", position.asOf()));
    }

    static DunningPause belowMinimum(Position position, Money asked, Money minimum) {
        return of(
                        Kind.BELOW_MINIMUM,
                        Optional.empty(),
                        "account " + position.account(),
                        say("belowMinimum", "{asked} may be asked for, and {minimum} at least is reminded of")
                                .with("asked", asked)
                                .with("minimum", minimum))
                .of(asked);
    }

    static DunningPause graceDays(Position position, LocalDate deadline) {
        return of(
                Kind.GRACE_DAYS,
                Optional.of(deadline),
                "account " + position.account(),
                say("graceDays", "the last reminder grants time until {deadline}")
                        .with("deadline", deadline));
    }

    static DunningPause levelLater(ClaimedItem item, DunningLevel level, LocalDate from) {
        return of(
                Kind.LEVEL_LATER,
                Optional.of(from.minusDays(1)),
                item.name(),
                say("levelLater", "its next level {level} comes on {from}")
                        .with("level", level.key())
                        .with("from", from));
    }

    static DunningPause levelsSent(ClaimedItem item) {
        return of(
                Kind.LEVELS_SENT,
                Optional.empty(),
                item.name(),
                say("levelsSent", "all levels were sent; {amount} of it is still asked for")
                        .with("amount", item.claimed()));
    }

    static DunningPause noneGiven(Position position) {
        return of(
                Kind.NONE_GIVEN,
                Optional.empty(),
                "account " + position.account(),
                say("noneGiven", "the policy gives no reminder on {day}").with("day", position.asOf()));
    }

    static DunningPause handedOver(Position position, LocalDate on) {
        return of(
                Kind.HANDED_OVER,
                Optional.empty(),
                "account " + position.account(),
                say("handedOver", "it was handed over to collection on {on}").with("on", on));
    }

    static DunningPause closedDay(Position position, LocalDate open) {
        return of(
                Kind.CLOSED_DAY,
                Optional.of(open.minusDays(1)),
                "account " + position.account(),
                say("closedDay", "no business is done on {day}, the next reminder may go on {open}")
                        .with("day", position.asOf())
                        .with("open", open));
    }
}
