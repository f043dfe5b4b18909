package org.facturier.core.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.index.Index;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What later documents did to a document.
 *
 * @param effects  by number of the line
 * @param credited  what was credited of its own lines, without tax, by number of the line
 * @param withTax  the same with tax, where its prices include it
 * @param isNet  whether some of that was said without tax alone
 * @param groups  the same by treatment, with tax
 * @param levies  what levies came to on that
 * @param rounding  what was rounded on that, where something was
 * @param replacedBy  corrective invoices in its place
 * @param last  the last document that did something, in the order of the chain
 */
public record Fate(
        Index<Integer, List<Effect>> effects,
        Index<Integer, Money> credited,
        Index<Integer, Money> withTax,
        boolean isNet,
        List<TaxSubtotal> groups,
        List<LevyAmount> levies,
        Optional<Money> rounding,
        List<DocumentKey> replacedBy,
        Optional<Invoice> last) {

    public static final Fate NONE = new Fate(
            Index.none(),
            Index.none(),
            Index.none(),
            false,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /**
     * {@return this, a line of the document having had something done to it} It tells history and moves no amount: what is
     * left is counted by {@link #credited(int, Money)} and the like.
     */
    public Fate after(Effect effect) {
        return new Fate(
                effects.changed(effect.on().line(), List.of(), before -> plus(before, effect)),
                credited,
                withTax,
                isNet,
                groups,
                levies,
                rounding,
                replacedBy,
                last);
    }

    /**
     * {@return this, more being credited of a line without tax}
     *
     * @param line  the number of the line; 0 where it falls on none
     * @param net  below zero where a credit is undone
     */
    public Fate credited(int line, Money net) {
        return new Fate(effects, plus(credited, line, net), withTax, isNet, groups, levies, rounding, replacedBy, last);
    }

    /** {@return this, more being credited of a line with tax; its net is counted by itself} */
    public Fate creditedWithTax(int line, Money amount) {
        return new Fate(
                effects, credited, plus(withTax, line, amount), isNet, groups, levies, rounding, replacedBy, last);
    }

    /** {@return this, some of what was credited being said without tax alone} */
    public Fate net() {
        return new Fate(effects, credited, withTax, true, groups, levies, rounding, replacedBy, last);
    }

    private static Index<Integer, Money> plus(Index<Integer, Money> sums, int line, Money more) {
        return sums.with(
                line, sums.get(line, Money.zero(more.getCurrencyUnit())).plus(more));
    }

    /** {@return this, more being credited under some treatments, and of some levies} */
    public Fate credited(List<TaxSubtotal> more, List<LevyAmount> moreLevies) {
        return new Fate(
                effects,
                credited,
                withTax,
                isNet,
                VatBreakdown.of(groups).plus(more).groups(),
                new LevySums().plus(levies).plus(moreLevies).amounts(),
                rounding,
                replacedBy,
                last);
    }

    public Fate rounded(Money more) {
        return new Fate(
                effects,
                credited,
                withTax,
                isNet,
                groups,
                levies,
                Optional.of(rounding.map(more::plus).orElse(more)),
                replacedBy,
                last);
    }

    /**
     * {@return this, all of a taking being counted: lines, treatments, levies and rounding} So is counted what is given
     * back for a document that stands no more; what a document credits itself is counted line by line while it joins.
     */
    public Fate taken(Taken taken) {
        Fate after = this;
        for (Map.Entry<Integer, Money> line : taken.lines().entrySet()) {
            after = after.credited(line.getKey(), line.getValue());
        }
        for (Map.Entry<Integer, Money> line : taken.withTax().entrySet()) {
            after = after.creditedWithTax(line.getKey(), line.getValue());
        }
        after = after.credited(taken.groups(), taken.levies());
        return taken.rounding().map(after::rounded).orElse(after);
    }

    /**
     * {@return this, one more corrective invoice standing in its place} One at most should; the first counts, and the
     * others are found.
     */
    public Fate replaced(DocumentKey by) {
        return new Fate(effects, credited, withTax, isNet, groups, levies, rounding, plus(replacedBy, by), last);
    }

    /**
     * {@return this, with the document as the last that did something, unless a later one did} It tells whether a document
     * that joins comes after all that has been done, so that nothing has to act anew.
     */
    public Fate touched(Invoice by) {
        boolean later = last.filter(before -> ChainOrder.OF_DOCUMENTS.compare(before, by) >= 0)
                .isEmpty();
        return later
                ? new Fate(effects, credited, withTax, isNet, groups, levies, rounding, replacedBy, Optional.of(by))
                : this;
    }

    private static <T> List<T> plus(List<T> before, T more) {
        List<T> longer = new ArrayList<>(before.size() + 1);
        longer.addAll(before);
        longer.add(more);
        return List.copyOf(longer);
    }
}
