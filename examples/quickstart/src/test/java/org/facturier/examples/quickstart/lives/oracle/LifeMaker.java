package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.examples.quickstart.lives.Event;

/** Makes a life of throws: each becomes an event that is likely where the oracle stands. */
public final class LifeMaker {

    static final String BUYER = "buyer";
    static final String OTHER = "other";
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final int LATER = 60;

    private final OracleBook book = new OracleBook(Variant.RIGHT);
    private final List<Event> events = new ArrayList<>();
    private LocalDate today = START;
    private LocalDate earliest = LocalDate.MIN;
    private LocalDate lastIssue = LocalDate.MIN;
    private String lastIssuer = "";
    private int count;

    private LifeMaker() {}

    /** {@return a life of documents by hand and of money} */
    public static RandomLife byHand(List<Dice> throwsOfDice) {
        LifeMaker maker = new LifeMaker();
        return maker.play(throwsOfDice, byHand(maker));
    }

    private static List<Function<Dice, Optional<? extends Event>>> byHand(LifeMaker maker) {
        List<Function<Dice, Optional<? extends Event>>> kinds = new ArrayList<>(new PaperDice(maker).kinds());
        kinds.addAll(new MoneyDice(maker).kinds());
        kinds.addAll(new ReliefDice(maker).kinds());
        return kinds;
    }

    /** {@return a life with an agreement, its runs, and what hands and money do to them} */
    public static RandomLife withRuns(List<Dice> throwsOfDice) {
        LifeMaker maker = new LifeMaker();
        AgreementDice agreement = new AgreementDice(maker);
        List<Function<Dice, Optional<? extends Event>>> kinds = new ArrayList<>(agreement.kinds());
        kinds.addAll(new PaperDice(maker).credits());
        kinds.addAll(new PaperDice(maker).credits());
        kinds.addAll(new MoneyDice(maker).commonest());
        kinds.addAll(new ReliefDice(maker).commonest());
        maker.tell(agreement.agreed(throwsOfDice.get(0)));
        return maker.play(throwsOfDice, kinds);
    }

    /** {@return a life by hand in whose middle the books are carried forward; what happens later is about what goes on} */
    public static RandomLife goingOn(List<Dice> throwsOfDice) {
        LifeMaker maker = new LifeMaker();
        int half = throwsOfDice.size() / 2;
        maker.play(throwsOfDice.subList(0, half), byHand(maker));
        maker.tell(new Event.Forward(maker.today));
        maker.today = maker.today.plusDays(1);
        maker.earliest = maker.today;
        List<Function<Dice, Optional<? extends Event>>> later = new ArrayList<>(new PaperDice(maker).later());
        later.addAll(new MoneyDice(maker).later());
        later.addAll(new ReliefDice(maker).later());
        return maker.play(throwsOfDice.subList(half, throwsOfDice.size()), later)
                .atTheEnd();
    }

    private RandomLife play(List<Dice> throwsOfDice, List<Function<Dice, Optional<? extends Event>>> kinds) {
        for (Dice dice : throwsOfDice) {
            today = today.plusDays(dice.days());
            kinds.get(dice.what() % kinds.size()).apply(dice).ifPresent(this::tell);
        }
        LocalDate middle = START.plusDays(ChronoUnit.DAYS.between(START, today) / 2);
        return new RandomLife(events, List.of(middle, today, today.plusDays(LATER)));
    }

    private void tell(Event event) {
        events.add(event);
        book.tell(event);
    }

    LocalDate today() {
        return today;
    }

    /** {@return today, or tomorrow where others issued today: numbers of two series do not tell which came first} */
    LocalDate issueDay(String by) {
        if (today.equals(lastIssue) && !by.equals(lastIssuer)) {
            today = today.plusDays(1);
        }
        lastIssue = today;
        lastIssuer = by;
        return today;
    }

    /** {@return today or, of some throws, a few days before: told late} */
    LocalDate day(Dice dice) {
        LocalDate day = dice.oneIn(7) ? today.minusDays(dice.which() % 20) : today;
        return day.isBefore(earliest) ? earliest : day;
    }

    /** {@return the first day of which something may still be told} */
    LocalDate earliest() {
        return earliest;
    }

    /** {@return a name that nothing has} */
    String next(String kind) {
        return kind + ++count;
    }

    int told() {
        return events.size();
    }

    Event told(int place) {
        return events.get(place);
    }

    Papers papers() {
        return book.papers();
    }

    Facts facts() {
        return book.facts();
    }

    Contracts contracts() {
        return book.contracts();
    }

    Fold now() {
        return Fold.to(today, facts());
    }

    /** {@return open debits, or credits, as they stand today} */
    List<Item> open(boolean debits) {
        Fold now = now();
        return now.items().stream()
                .filter(item -> item.isDebit() == debits && now.open(item) != 0)
                .toList();
    }

    static BigDecimal amount(long cents) {
        return Cents.amount(cents);
    }
}
