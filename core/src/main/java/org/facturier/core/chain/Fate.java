package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.index.Index;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What later documents did to a document.
 *
 * @param effects  by number of the line
 * @param credited  what was taken back of its own lines, without tax, by number of the line
 * @param groups  the same by treatment, with tax
 * @param levies  what levies came to on that
 * @param replacedBy  corrective invoices in its place
 * @param last  the last document that did something, in the order of the chain
 */
record Fate(
        Index<Integer, List<Effect>> effects,
        Index<Integer, Money> credited,
        List<TaxSubtotal> groups,
        List<LevyAmount> levies,
        List<DocumentKey> replacedBy,
        Optional<Invoice> last) {

    static final Fate NONE = new Fate(Index.none(), Index.none(), List.of(), List.of(), List.of(), Optional.empty());

    Fate after(Effect effect) {
        return new Fate(
                effects.changed(effect.on().line(), List.of(), before -> plus(before, effect)),
                credited,
                groups,
                levies,
                replacedBy,
                last);
    }

    Fate credited(int line, Money net) {
        Money before = credited.get(line, Money.zero(net.getCurrencyUnit()));
        return new Fate(effects, credited.with(line, before.plus(net)), groups, levies, replacedBy, last);
    }

    Fate credited(List<TaxSubtotal> more, List<LevyAmount> moreLevies) {
        return new Fate(
                effects,
                credited,
                Breakdown.of(groups).plus(more).groups(),
                new LevySums().plus(levies).plus(moreLevies).amounts(),
                replacedBy,
                last);
    }

    Fate replaced(DocumentKey by) {
        return new Fate(effects, credited, groups, levies, plus(replacedBy, by), last);
    }

    Fate touched(Invoice by) {
        boolean later = last.filter(before -> ChainOrder.OF_DOCUMENTS.compare(before, by) >= 0)
                .isEmpty();
        return later ? new Fate(effects, credited, groups, levies, replacedBy, Optional.of(by)) : this;
    }

    private static <T> List<T> plus(List<T> before, T more) {
        List<T> longer = new ArrayList<>(before.size() + 1);
        longer.addAll(before);
        longer.add(more);
        return List.copyOf(longer);
    }
}
