package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Put;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Reversed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Share;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;
import org.facturier.examples.quickstart.lives.oracle.Item.Kind;

/** Money that comes in, goes out, is put to something, or turns out not to have been there. */
final class MoneyDice {

    private final LifeMaker maker;
    private final Choices choices;

    MoneyDice(LifeMaker maker) {
        this.maker = maker;
        this.choices = new Choices(maker);
    }

    List<Function<Dice, Optional<? extends Event>>> kinds() {
        return List.of(
                this::paid,
                this::paid,
                this::paid,
                this::paid,
                this::paidWithText,
                this::put,
                this::put,
                this::paidOut,
                this::transferred,
                this::entered,
                this::reversed,
                this::reversed,
                this::reported,
                this::again);
    }

    /** {@return what happens most, in a life that is about something else} */
    List<Function<Dice, Optional<? extends Event>>> commonest() {
        return List.of(this::paid, this::paid, this::put, this::paidOut, this::reversed);
    }

    /** {@return what may happen after the books were carried forward: nothing about what was settled before} */
    List<Function<Dice, Optional<? extends Event>>> later() {
        return List.of(
                this::paidForOpen,
                this::paidForOpen,
                this::paidForOpen,
                this::put,
                this::put,
                this::paidOut,
                this::transferred,
                this::entered,
                this::reversed,
                this::reversed);
    }

    private Optional<Event> paid(Dice dice) {
        if (dice.oneIn(11)) {
            return Optional.of(paid(dice, LifeMaker.BUYER, 1000L + dice.size(), List.of()));
        }
        if (dice.oneIn(13)) {
            return paidBefore(dice);
        }
        return paidForOpen(dice);
    }

    private Optional<Event> paidForOpen(Dice dice) {
        return choices.debit(dice).map(item -> {
            long amount = choices.amount(dice, item);
            List<Share> to = List.of(new Share(item.source, LifeMaker.amount(amount), false));
            return paid(dice, Choices.partner(item), amount, to);
        });
    }

    private Optional<Event> paidBefore(Dice dice) {
        return Choices.one(
                        dice,
                        maker.papers().all().stream()
                                .filter(paper -> paper.head().paidBefore() > 0)
                                .toList())
                .map(paper -> paid(
                        dice,
                        paper.head().partner(),
                        paper.head().paidBefore(),
                        List.of(new Share(
                                paper.number(), LifeMaker.amount(paper.head().paidBefore()), true))));
    }

    private Paid paid(Dice dice, String partner, long amount, List<Share> to) {
        return new Paid(
                maker.next("p"),
                partner,
                maker.day(dice),
                LifeMaker.amount(amount),
                "EUR",
                Optional.empty(),
                to,
                Optional.empty());
    }

    private Optional<Event> paidWithText(Dice dice) {
        return Choices.one(dice, maker.papers().all())
                .map(paper -> new Paid(
                        maker.next("p"),
                        paper.head().partner(),
                        maker.day(dice),
                        LifeMaker.amount(dice.part(Math.abs(paper.payable()) + 1)),
                        "EUR",
                        Optional.empty(),
                        List.of(),
                        Optional.of(text(dice, paper.number()))));
    }

    private static String text(Dice dice, String number) {
        List<String> texts = List.of(
                number,
                "invoice " + number + ", with thanks",
                number.replace("-", " ").toLowerCase(java.util.Locale.ROOT),
                "thank you",
                "",
                number.substring(2));
        return texts.get(dice.size() % texts.size());
    }

    /** A credit put to a debit; of one in nine of another account. */
    private Optional<Event> put(Dice dice) {
        List<Item> credits = maker.open(false);
        return Choices.one(dice, credits)
                .flatMap(credit -> Choices.one(
                                dice,
                                maker.open(true).stream()
                                        .filter(item -> item.kind != Kind.PAID_BEFORE)
                                        .filter(item -> dice.oneIn(9) || item.account.equals(credit.account))
                                        .toList())
                        .map(debit -> new Put(
                                maker.next("a"),
                                maker.day(dice),
                                credit.source,
                                debit.source,
                                LifeMaker.amount(dice.part(Math.min(-maker.now().open(credit), choices.whole(debit))
                                        + dice.size() % 2)))));
    }

    private Optional<Event> paidOut(Dice dice) {
        Optional<Item> credit = Choices.one(dice, maker.open(false));
        if (credit.isEmpty() || dice.oneIn(10)) {
            return Optional.of(new PaidOut(
                    maker.next("o"), maker.day(dice), LifeMaker.amount(500), LifeMaker.BUYER, Optional.empty()));
        }
        return credit.map(item -> new PaidOut(
                maker.next("o"),
                maker.day(dice),
                LifeMaker.amount(dice.part(-maker.now().open(item))),
                Choices.partner(item),
                Optional.of(item.source)));
    }

    private Optional<Event> transferred(Dice dice) {
        return Choices.one(
                        dice,
                        maker.open(false).stream()
                                .filter(item -> item.kind == Kind.MONEY)
                                .toList())
                .map(item -> new Transferred(
                        maker.next("t"),
                        maker.day(dice),
                        item.source,
                        Choices.partner(item).equals(LifeMaker.BUYER) ? LifeMaker.OTHER : LifeMaker.BUYER,
                        LifeMaker.amount(dice.part(-maker.now().open(item)))));
    }

    private Optional<Event> entered(Dice dice) {
        LocalDate on = maker.day(dice);
        return Optional.of(new Entered(
                maker.next("i"),
                on,
                LifeMaker.amount(1 + dice.size()),
                on.plusDays(dice.which() % 20),
                LifeMaker.BUYER,
                "REMINDER_FEE"));
    }

    /** Of anything that can end; of one in six on its own day. */
    private Optional<Event> reversed(Dice dice) {
        List<MoneyEvent> ending = new ArrayList<>(maker.facts().all(Paid.class));
        ending.addAll(maker.facts().all(Paid.class));
        ending.addAll(maker.facts().all(Put.class));
        ending.addAll(maker.facts().all(Relieved.class));
        ending.addAll(maker.facts().all(Entered.class));
        ending.addAll(maker.facts().all(PaidOut.class));
        ending.addAll(maker.facts().all(Transferred.class));
        ending.addAll(maker.facts().all(Rescheduled.class));
        ending.removeIf(fact -> day(fact).isBefore(maker.earliest()));
        return Choices.one(dice, ending).map(fact -> {
            String id = fact.match(new Telling(maker.facts()));
            LocalDate own = day(fact);
            LocalDate on = dice.oneIn(6) || own.isAfter(maker.today()) ? own : maker.today();
            return new Reversed(maker.next("x"), on, id, "returned");
        });
    }

    private LocalDate day(MoneyEvent fact) {
        return maker.facts().day(fact.match(new Telling(maker.facts()))).orElse(maker.today());
    }

    /** Returns to the end of the month before. */
    private Optional<Event> reported(Dice dice) {
        return Optional.of(new Event.Reported(YearMonth.from(maker.today()).minusMonths(1), maker.today()));
    }

    private Optional<Event> again(Dice dice) {
        return maker.told() == 0
                ? Optional.empty()
                : Optional.of(dice.which() % maker.told())
                        .filter(place -> maker.told(place) instanceof MoneyEvent)
                        .map(Event.Again::new);
    }
}
