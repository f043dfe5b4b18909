package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Place;
import org.facturier.rendering.sheet.Terms.Term;
import org.facturier.rendering.wording.DocumentLabels;

/** Puts sums into words: a short one term by term, the lines of a long one by their numbers. */
final class SumWords {

    /** So many terms are written one by one; of more, lines are named by their numbers. */
    private static final int FEW = 6;

    private final PlaceWords places;
    private final DocumentLabels labels;
    private final Set<Derivation> shown;

    SumWords(PlaceWords places, DocumentLabels labels, Set<Derivation> shown) {
        this.places = places;
        this.labels = labels;
        this.shown = shown;
    }

    /**
     * {@return such as {@code 1,350.00 (line 1) − 27.00 (discount)}}
     *
     * <p>A sum of nothing says so, for a document may have no line of a kind.
     */
    String words(List<Term> terms) {
        if (terms.isEmpty()) {
            return labels.text("how.nothing");
        }
        return terms.size() <= FEW ? each(terms) : many(terms);
    }

    /**
     * {@return such as {@code sum of 12 lines: 1, 3 to 13 − 27.00 (discount)}; how many terms there are where even that is
     * long}
     */
    private String many(List<Term> terms) {
        List<Term> lines = terms.stream().filter(this::isLine).toList();
        List<Term> others = terms.stream().filter(term -> !isLine(term)).toList();
        if (lines.size() < 2 || others.size() > FEW) {
            return labels.text("how.sum", Integer.toString(terms.size()));
        }
        String first = labels.text("how.lines", Integer.toString(lines.size()), numbers(lines)) + mark(lines);
        return others.isEmpty() ? first : first + following(others, 0);
    }

    /** {@return whether a term is an amount of a line that is added} */
    private boolean isLine(Term term) {
        Place place = term.figure().place();
        return !term.taken()
                && PlaceWords.isLine(place.figure())
                && places.line(place.index()).isPresent();
    }

    /** {@return what refers to the explanation above, where all of these lines have one already} */
    private String mark(List<Term> lines) {
        return lines.stream().allMatch(line -> shown.contains(line.figure())) ? labels.text("how.above") : "";
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
                : labels.text("how.run", Integer.toString(first), Integer.toString(last));
    }

    private int number(Term line) {
        return places.line(line.figure().place().index()).orElseThrow().number();
    }

    /** {@return the terms one by one; the sign of the first is written only if it is taken off} */
    private String each(List<Term> terms) {
        Term first = terms.get(0);
        String minus = isNegative(first) ? labels.text("number.minus") : "";
        return minus + absolute(first.figure()) + following(terms, 1);
    }

    private String following(List<Term> terms, int from) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms.subList(from, terms.size())) {
            String sign = isNegative(term) ? labels.text("number.minus") : "+";
            text.append(' ').append(sign).append('\u00A0').append(absolute(term.figure()));
        }
        return text.toString();
    }

    /** {@return whether a figure is taken off, where taking off one below zero adds it} */
    private static boolean isNegative(Term term) {
        return term.taken() != term.figure().value().signum() < 0;
    }

    /** {@return a figure without its sign, which stands before it} */
    private String absolute(Derivation figure) {
        return named(labels.number(figure.value().abs()), figure);
    }

    /** {@return a figure and, in brackets, what it is; marked if it is explained above} */
    String named(String number, Derivation figure) {
        String name = places.words(figure.place());
        String mark = figure instanceof Derived && shown.contains(figure) ? labels.text("how.above") : "";
        return labels.text("how.named", number, name + mark);
    }

    /** {@return the same with the sign of the figure} */
    String named(Derivation figure) {
        return named(labels.number(figure.value()), figure);
    }
}
