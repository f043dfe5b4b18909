package org.facturier.examples.quickstart.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.examples.quickstart.lives.oracle.RandomLife;

/** Two books that are told a life, each in an order of its own, and must tell the same. */
final class Rehearsal {

    private final Book right;
    private final Book other;
    private final Aspects aspects;

    Rehearsal(Book right, Book other, Aspects aspects) {
        this.right = right;
        this.other = other;
        this.aspects = aspects;
    }

    /** {@return what the other book tells otherwise, event by event and at the end} */
    List<String> differences(RandomLife life) {
        for (int i = 0; i < life.events().size(); i++) {
            Event event = life.events().get(i);
            List<String> wrong = other.tell(event).differences(right.tell(event), aspects);
            if (!wrong.isEmpty()) {
                return named("event " + i + " " + event, wrong);
            }
        }
        return atTheEnd(life.days());
    }

    /** {@return what the other book tells otherwise at the end} */
    List<String> differences(RandomLife life, RandomLife otherwise) {
        life.events().forEach(right::tell);
        otherwise.events().forEach(other::tell);
        return atTheEnd(life.days());
    }

    private List<String> atTheEnd(List<LocalDate> days) {
        List<String> differences = new ArrayList<>();
        for (LocalDate day : days) {
            differences.addAll(named("on " + day, other.on(day).differences(right.on(day), aspects)));
        }
        return differences;
    }

    private static List<String> named(String place, List<String> wrong) {
        return wrong.stream().map(each -> place + ": " + each).toList();
    }
}
