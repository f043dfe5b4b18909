package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.examples.quickstart.lives.oracle.Paper.Amounts;
import org.facturier.examples.quickstart.lives.oracle.Paper.Kind;
import org.facturier.examples.quickstart.lives.oracle.Paper.Meaning;
import org.facturier.examples.quickstart.lives.oracle.Paper.Row;
import org.facturier.examples.quickstart.lives.oracle.Paper.Take;

/** Every document so far, in the order in which they were made; what is left of each is summed anew whenever it is asked. */
final class Papers {

    private final List<Paper> all;

    Papers() {
        this(new ArrayList<>());
    }

    private Papers(List<Paper> all) {
        this.all = all;
    }

    void add(Paper paper) {
        all.add(paper);
    }

    List<Paper> all() {
        return List.copyOf(all);
    }

    Papers to(LocalDate day) {
        return new Papers(all.stream().filter(paper -> !paper.on().isAfter(day)).toList());
    }

    Optional<Paper> find(String number) {
        return all.stream().filter(paper -> paper.number().equals(number)).findFirst();
    }

    /** {@return when a document was made, by count} */
    int place(String number) {
        return find(number).map(all::indexOf).orElse(-1);
    }

    Optional<Paper> replacing(String number) {
        return all.stream()
                .filter(paper -> paper.kind() == Kind.CORRECTIVE)
                .filter(paper -> paper.of().equals(Optional.of(number)))
                .findFirst();
    }

    /** {@return the takes from a document, in the order in which they were made} */
    List<Take> takes(String number) {
        return all.stream()
                .flatMap(paper -> paper.takes().stream())
                .filter(take -> take.paper().equals(number))
                .toList();
    }

    long taken(String number, String label, Predicate<Meaning> meaning) {
        return takes(number).stream()
                .filter(take -> take.label().equals(label) && meaning.test(take.meaning()))
                .mapToLong(Take::net)
                .sum();
    }

    long remaining(Paper paper, Row row) {
        return row.net() - taken(paper.number(), row.label(), any -> true);
    }

    Map<String, Amounts> taken(Paper paper) {
        Map<String, Amounts> taken = new LinkedHashMap<>();
        takes(paper.number())
                .forEach(take -> taken.merge(take.rate(), new Amounts(take.net(), take.tax()), Amounts::plus));
        return taken;
    }

    /** {@return what is left of own lines by rate} */
    Map<String, Amounts> remaining(Paper paper) {
        Map<String, Amounts> taken = taken(paper);
        Map<String, Amounts> left = new LinkedHashMap<>();
        paper.own().forEach((rate, own) -> left.put(rate, own.minus(taken.getOrDefault(rate, Amounts.NONE))));
        return left;
    }

    /** {@return what an invoice credits of earlier ones and was not undone since} */
    List<Take> riding(Paper paper) {
        List<Take> undone = all.stream()
                .filter(Paper::isNote)
                .flatMap(note -> note.takes().stream())
                .filter(take ->
                        take.named().equals(paper.number()) && !take.paper().equals(paper.number()))
                .toList();
        return undone.isEmpty() ? paper.takes() : List.of();
    }
}
