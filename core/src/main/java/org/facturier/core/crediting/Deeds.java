package org.facturier.core.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.LineKey;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What a document does to earlier ones. It is worked out once, when the document joins the chain after all those that it
 * names, and does not change by what is done to it later: that is its {@link Fate}. An amount here is above zero where
 * something is credited.
 *
 * @param effects  what each of its lines does to the line that it names, and of a corrective invoice to those that it
 *     replaces
 * @param through  by number, its lines that credit, and the lines of an own amount that they come down to
 * @param settles  of a credit note, what of its amount payable goes to which invoice; of other documents, none
 * @param named  the known documents that it names as preceding, as it names them
 * @param notOwn  the numbers of its lines that are no amounts of its own: all of a note, of an invoice those that credit
 * @param taken  what it credits of which invoice
 * @param released  what it gives back of which invoice, in place of a document that had taken it; below zero
 * @param starts  of a note, what it has to start from; of other documents, none
 * @param found  what is wrong with what it names
 */
public record Deeds(
        List<Effect> effects,
        Map<Integer, LineKey> through,
        Map<DocumentKey, Money> settles,
        List<DocumentKey> named,
        Set<Integer> notOwn,
        List<Taken> taken,
        List<Taken> released,
        List<Start> starts,
        List<Finding> found) {

    /** Of a document that names no other: most invoices. */
    public static final Deeds NONE =
            new Deeds(List.of(), Map.of(), Map.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

    /** {@return what it credits, by treatment} */
    public List<TaxSubtotal> credited() {
        VatBreakdown sums = new VatBreakdown();
        taken.forEach(each -> sums.plus(each.groups()));
        return sums.groups();
    }

    /** {@return what it credits and gives back of an invoice} */
    public Stream<Taken> changes(DocumentKey invoice) {
        return Stream.concat(taken.stream(), released.stream())
                .filter(each -> each.target().invoice().equals(invoice));
    }

    /** {@return what levies come to on that} */
    public List<LevyAmount> leviesCredited() {
        LevySums sums = new LevySums();
        taken.forEach(each -> sums.plus(each.levies()));
        return sums.amounts();
    }

    /** {@return these, with more effects after those that are there} */
    public Deeds with(List<Effect> more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(more);
        return new Deeds(List.copyOf(all), through, settles, named, notOwn, taken, released, starts, found);
    }

    /** {@return these, starting from what is left where nothing else comes before} */
    public Deeds startingFrom(Function<DocumentKey, CorrectionBasis> left) {
        List<Start> certain = starts.stream()
                .map(start -> new Start(start.basis(), start.invoice(), left.apply(start.invoice()), true))
                .toList();
        return new Deeds(effects, through, settles, named, notOwn, taken, released, certain, found);
    }
}
