package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.rendering.sheet.Terms.Term;
import org.facturier.rendering.wording.Wording;

/** Puts sums into words: a short one term by term, the lines of a long one by their numbers. */
final class SumWords {

    private static final int FEW = 6;

    private final PlaceWords places;
    private final Wording wording;
    private final Set<Derivation> shown;

    SumWords(PlaceWords places, Wording wording, Set<Derivation> shown) {
        this.places = places;
        this.wording = wording;
        this.shown = shown;
    }

    /** {@return such as {@code 1,350.00 (line 1) − 27.00 (discount)}} */
    String words(List<Term> terms) {
        if (terms.isEmpty()) {
            return wording.text("how.nothing");
        }
        return terms.size() <= FEW ? each(terms) : many(terms);
    }

    private String many(List<Term> terms) {
        List<Term> lines = terms.stream().filter(this::isLine).toList();
        List<Term> others = terms.stream().filter(term -> !isLine(term)).toList();
        if (lines.size() < 2 || others.size() > FEW) {
            return wording.text("how.sum", Integer.toString(terms.size()));
        }
        String first = wording.text("how.lines", Integer.toString(lines.size()), numbers(lines)) + mark(lines);
        return others.isEmpty() ? first : first + following(others, 0);
    }

    private boolean isLine(Term term) {
        Path path = Path.of(term.figure().place().toString());
        return !term.taken()
                && List.of("lines.net", "lines.gross").contains(path.name())
                && places.line(path.index(0)).isPresent();
    }

    private String mark(List<Term> lines) {
        return lines.stream().allMatch(line -> shown.contains(line.figure())) ? wording.text("how.above") : "";
    }

    /** {@return such as {@code 1, 3 to 9}} */
    private String numbers(List<Term> lines) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || number(lines.get(i)) != number(lines.get(i - 1)) + 1) {
                runs.add(run(number(lines.get(from)), number(lines.get(i - 1))));
                from = i;
            }
        }
        return String.join(", ", runs);
    }

    private String run(int first, int last) {
        return first == last
                ? Integer.toString(first)
                : wording.text("how.run", Integer.toString(first), Integer.toString(last));
    }

    private int number(Term line) {
        int index = Path.of(line.figure().place().toString()).index(0);
        return places.line(index).orElseThrow().number();
    }

    private String each(List<Term> terms) {
        Term first = terms.get(0);
        String minus = isNegative(first) ? wording.text("number.minus") : "";
        return minus + absolute(first.figure()) + following(terms, 1);
    }

    private String following(List<Term> terms, int from) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms.subList(from, terms.size())) {
            String sign = isNegative(term) ? wording.text("number.minus") : "+";
            text.append(' ').append(sign).append('\u00A0').append(absolute(term.figure()));
        }
        return text.toString();
    }

    private static boolean isNegative(Term term) {
        return term.taken() != term.figure().value().signum() < 0;
    }

    private String absolute(Derivation figure) {
        return named(wording.number(figure.value().abs()), figure);
    }

    /** {@return a figure and, in brackets, what it is; marked if it is explained above} */
    String named(String number, Derivation figure) {
        String name = places.words(figure.place());
        String mark = figure instanceof Derived && shown.contains(figure) ? wording.text("how.above") : "";
        return wording.text("how.named", number, name + mark);
    }

    /** {@return the same with the sign of the figure} */
    String named(Derivation figure) {
        return named(wording.number(figure.value()), figure);
    }
}
