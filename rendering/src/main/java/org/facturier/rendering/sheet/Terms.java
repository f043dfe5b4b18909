package org.facturier.rendering.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Operation;

/** What is added and taken off for a sum: steps between that only prepare the next one are read through. */
final class Terms {

    private static final Set<DocumentFigure> BETWEEN = EnumSet.of(
            DocumentFigure.LINE_AFTER,
            DocumentFigure.LINE_NET_RUNNING,
            DocumentFigure.ALLOWANCE_CHARGE_NET_RUNNING,
            DocumentFigure.ALLOWANCE_CHARGE_AMOUNT_RUNNING,
            DocumentFigure.ALLOWANCE_CHARGE_REMAINING,
            DocumentFigure.ALLOWANCE_CHARGE_LEFT,
            DocumentFigure.TOTAL_LESS_ALLOWANCES,
            DocumentFigure.TOTAL_PLUS_LEVIES,
            DocumentFigure.TOTAL_LESS_LEVIES,
            DocumentFigure.TOTAL_LESS_PREPAID);
    private static final Set<DocumentFigure> OFTEN_NOTHING = EnumSet.of(
            DocumentFigure.TOTAL_ALLOWANCES,
            DocumentFigure.TOTAL_CHARGES,
            DocumentFigure.TOTAL_PREPAID,
            DocumentFigure.TOTAL_ROUNDING);
    private static final String CHANGE_OF_SIGN = "taken.off";

    /**
     * One of them.
     *
     * @param taken  whether it is taken off
     * @param figure  what it is
     */
    record Term(boolean taken, Derivation figure) {}

    private final Set<Derivation> shown;
    /** In the order in which they are added; filled from the end. */
    private final Deque<Term> terms = new ArrayDeque<>();

    private Terms(Set<Derivation> shown) {
        this.shown = shown;
    }

    /** {@return whether a figure adds or takes off others} */
    static boolean isSum(Derived figure) {
        Operation operation = figure.formula().operation();
        return operation == Operation.SUM || operation == Operation.DIFFERENCE;
    }

    /**
     * {@return the terms of a sum or difference, without totals of nothing}
     *
     * @param shown  steps that were shown already, which are not read through
     */
    static List<Term> of(Derived sum, Set<Derivation> shown) {
        Terms terms = new Terms(shown);
        Derived at = sum;
        while (!at.operands().isEmpty() && terms.isPrepared(at)) {
            terms.putBefore(at, 1);
            at = (Derived) at.operands().get(0);
        }
        terms.putBefore(at, 0);
        return terms.terms.stream()
                .filter(term -> !isTotalOfNothing(term.figure()))
                .toList();
    }

    /** {@return whether the first operand is a step that only prepares this one} */
    private boolean isPrepared(Derived sum) {
        return sum.operands().get(0) instanceof Derived first
                && !isNegation(sum)
                && BETWEEN.contains(first.place().figure())
                && isSum(first)
                && !shown.contains(first);
    }

    /**
     * Puts the operands of a sum, from one of them on, before the terms found so far; of a difference, all but the first are
     * taken off.
     */
    private void putBefore(Derived sum, int from) {
        boolean difference = sum.formula().operation() == Operation.DIFFERENCE;
        for (int i = sum.operands().size() - 1; i >= from; i--) {
            terms.addFirst(term(
                    difference && (i > 0 || isNegation(sum)), sum.operands().get(i)));
        }
    }

    /** {@return a term; one whose sign was changed is that figure itself, taken off instead of added} */
    private static Term term(boolean taken, Derivation figure) {
        return figure instanceof Derived derived
                        && derived.formula().name().equals(CHANGE_OF_SIGN)
                        && isNegation(derived)
                ? new Term(!taken, derived.operands().get(0))
                : new Term(taken, figure);
    }

    /** {@return whether a difference has one operand, which is nothing but its sign changed} */
    private static boolean isNegation(Derived figure) {
        return figure.formula().operation() == Operation.DIFFERENCE
                && figure.operands().size() == 1;
    }

    private static boolean isTotalOfNothing(Derivation figure) {
        return figure.value().signum() == 0
                && OFTEN_NOTHING.contains(figure.place().figure());
    }
}
