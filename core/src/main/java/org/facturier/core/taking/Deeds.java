package org.facturier.core.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.reference.Breakdown;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What a document does to earlier ones.
 *
 * @param effects  what each of its lines does
 * @param through  by number, its lines that take back, and the lines of an own amount that they come down to
 * @param settles  of a credit note, what of its amount payable goes to which invoice
 * @param named  the known documents that it names as preceding
 * @param notOwn  the numbers of its lines that are no amounts of its own
 * @param taken  what it takes back of which invoice
 * @param released  what it gives back of which invoice, in place of a document that had taken it
 * @param starts  of a note, what it has to start from
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

    public static final Deeds NONE =
            new Deeds(List.of(), Map.of(), Map.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

    /** {@return what it takes back, by treatment} */
    public List<TaxSubtotal> takenBack() {
        Breakdown sums = new Breakdown();
        taken.forEach(each -> sums.plus(each.groups()));
        return sums.groups();
    }

    /** {@return what it takes back and gives back of an invoice} */
    public Stream<Taken> changes(DocumentKey invoice) {
        return Stream.concat(taken.stream(), released.stream())
                .filter(each -> each.claim().invoice().equals(invoice));
    }

    /** {@return what levies come to on that} */
    public List<LevyAmount> leviesTakenBack() {
        LevySums sums = new LevySums();
        taken.forEach(each -> sums.plus(each.levies()));
        return sums.amounts();
    }

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
