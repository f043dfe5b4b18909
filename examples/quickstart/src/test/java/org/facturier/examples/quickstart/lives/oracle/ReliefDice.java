package org.facturier.examples.quickstart.lives.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.MoneyEvent.Disputed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.Promised;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Settled;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** What need not be paid, not yet, or not without a quarrel. */
final class ReliefDice {

    private final LifeMaker maker;
    private final Choices choices;

    ReliefDice(LifeMaker maker) {
        this.maker = maker;
        this.choices = new Choices(maker);
    }

    List<Function<Dice, Optional<? extends Event>>> kinds() {
        return List.of(
                this::relieved, this::discounted, this::rescheduled, this::disputed, this::settled, this::promised);
    }

    /** {@return what happens most, in a life that is about something else} */
    List<Function<Dice, Optional<? extends Event>>> commonest() {
        return List.of(this::relieved, this::discounted);
    }

    /** {@return what may happen after the books were carried forward} */
    List<Function<Dice, Optional<? extends Event>>> later() {
        return List.of(this::relieved, this::rescheduled, this::disputed, this::settled, this::promised);
    }

    private Optional<Event> relieved(Dice dice) {
        return choices.debit(dice)
                .filter(item -> item.kind == Kind.PART)
                .map(item -> new Relieved(
                        maker.next("w"),
                        maker.day(dice),
                        item.source,
                        LifeMaker.amount(choices.amount(dice, item)),
                        dice.oneIn(2) ? "irrecoverable" : "tolerance",
                        dice.oneIn(4) ? Optional.of(maker.today().plusDays(dice.which() % 30)) : Optional.empty(),
                        Optional.empty()));
    }

    /** With the last payment, to what it was put to. */
    private Optional<Event> discounted(Dice dice) {
        return Choices.one(
                        dice,
                        maker.facts().all(Paid.class).stream()
                                .filter(paid -> paid.to().size() == 1
                                        && !paid.to().get(0).paidBefore())
                                .toList())
                .filter(paid -> maker.papers().find(paid.to().get(0).document()).isPresent())
                .map(paid -> new Relieved(
                        maker.next("e"),
                        paid.on(),
                        paid.to().get(0).document(),
                        LifeMaker.amount(1 + Cents.of(paid.amount()) * 2 / 98),
                        dice.oneIn(2) ? Relieved.DISCOUNT : "tolerance",
                        Optional.empty(),
                        Optional.of(paid.id())));
    }

    private Optional<Event> rescheduled(Dice dice) {
        return choices.debit(dice)
                .filter(item -> item.kind == Kind.PART)
                .map(item -> new Rescheduled(
                        maker.next("s"),
                        maker.today(),
                        item.source,
                        PaperDice.parts(maker.today(), Math.max(3, choices.whole(item)))));
    }

    private Optional<Event> disputed(Dice dice) {
        return choices.debit(dice)
                .filter(item -> item.kind == Kind.PART)
                .map(item -> new Disputed(
                        maker.next("d"), maker.day(dice), item.source, LifeMaker.amount(choices.amount(dice, item))));
    }

    private Optional<Event> settled(Dice dice) {
        return Choices.one(dice, maker.facts().all(Disputed.class))
                .filter(dispute -> maker.facts().all(Settled.class).stream()
                        .noneMatch(end -> end.dispute().equals(dispute.id())))
                .map(dispute -> new Settled(dispute.id(), maker.today(), dice.oneIn(2) ? "WITHDRAWN" : "REJECTED"));
    }

    private Optional<Event> promised(Dice dice) {
        return choices.debit(dice)
                .filter(item -> item.kind == Kind.PART)
                .map(item -> new Promised(
                        maker.next("v"),
                        maker.day(dice),
                        item.source,
                        maker.today().plusDays(dice.which() % 30)));
    }
}
