package org.facturier.examples.quickstart.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.facturier.examples.quickstart.lives.Life.Checkpoint;
import org.facturier.examples.quickstart.lives.Life.Step;

/** Plays a life on a book and tells the first figures that are wrong, naming the life, the day and the figure. */
public final class Performance {

    private final Function<List<Event>, ? extends Book> book;
    private final Aspects aspects;

    public Performance(Function<List<Event>, ? extends Book> book, Aspects aspects) {
        this.book = book;
        this.aspects = aspects;
    }

    /** {@return what differs, empty if nothing does} */
    public List<String> differences(Life life) {
        for (Checkpoint checkpoint : life.checkpoints()) {
            Book own = book.apply(events(life));
            List<String> differences = played(life, checkpoint, own);
            if (!differences.isEmpty()) {
                return differences;
            }
        }
        Book own = book.apply(events(life));
        life.events().forEach(step -> own.tell(step.event()));
        return aspects.compareFindings() ? findings(life, own.findings()) : List.of();
    }

    private static List<Event> events(Life life) {
        return life.events().stream().map(Step::event).toList();
    }

    private List<String> played(Life life, Checkpoint checkpoint, Book own) {
        for (int i = 0; i < checkpoint.after(); i++) {
            Step step = life.events().get(i);
            List<String> wrong = own.tell(step.event()).differences(step.expected(), aspects);
            if (!wrong.isEmpty()) {
                return named(life.id() + ", event " + i + " " + step.event(), wrong);
            }
        }
        List<String> wrong =
                own.on(checkpoint.asOf()).differences(checkpoint.expected(), aspects.without(checkpoint.silent()));
        return named(life.id() + " on " + checkpoint.asOf() + " after " + checkpoint.after(), wrong);
    }

    private static List<String> findings(Life life, Set<String> found) {
        Set<String> missing = new TreeSet<>(life.findings());
        missing.removeAll(found);
        List<String> wrong = new ArrayList<>();
        missing.forEach(code -> wrong.add(code + " was not found"));
        life.mustNotFind().stream().filter(found::contains).forEach(code -> wrong.add(code + " was found"));
        return named(life.id() + " at the end", wrong);
    }

    private static List<String> named(String place, List<String> wrong) {
        return wrong.stream().map(each -> place + ": " + each).toList();
    }
}
