package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.facturier.examples.quickstart.lives.DocumentEvent;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;

/**
 * A life that was thrown.
 *
 * @param events  in the order in which they are told
 * @param days  on which figures are compared
 */
public record RandomLife(List<Event> events, List<LocalDate> days) {

    public RandomLife {
        events = List.copyOf(events);
        days = List.copyOf(days);
    }

    /** {@return this life without what hangs on the order: nothing is matched, reported, or told once more} */
    public RandomLife withoutOrder() {
        return new RandomLife(
                events.stream()
                        .filter(event -> event instanceof MoneyEvent || event instanceof DocumentEvent)
                        .map(event -> event instanceof Paid paid ? paid.withoutText() : event)
                        .toList(),
                days);
    }

    /** {@return this life, looked at on its last days} */
    RandomLife atTheEnd() {
        return new RandomLife(events, days.subList(days.size() - 2, days.size()));
    }

    /** {@return this life, at whose end the books are carried forward} */
    public RandomLife carriedForward() {
        List<Event> longer = new ArrayList<>(events);
        LocalDate last = days.get(days.size() - 2);
        longer.add(new Event.Forward(last));
        return new RandomLife(longer, days).atTheEnd();
    }

    /** {@return this life, its facts about money told in another order, among documents that keep theirs} */
    public RandomLife shuffled(Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        List<Event> facts = new ArrayList<>(
                events.stream().filter(MoneyEvent.class::isInstance).toList());
        Collections.shuffle(facts, random);
        shuffled.removeAll(facts);
        facts.forEach(fact -> shuffled.add(random.nextInt(shuffled.size() + 1), fact));
        return new RandomLife(shuffled, days);
    }

    /** {@return each event on a line of its own} */
    @Override
    public String toString() {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        events.forEach(event -> lines.add(event.toString()));
        return lines.toString();
    }
}
