package org.facturier.core.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What levies come to: on a document by itself, or on a part as the share that all parts so far have in the whole, less that of
 * earlier ones, so that any number of parts sums to the whole. Where a document credits parts of several wholes, a levy is
 * on those that bore it.
 *
 * <p>A levy is a tax beside VAT, such as a surcharge on top or income tax withheld. It bears on nets, whatever prices are in,
 * and changes neither VAT nor the total with it.
 *
 * @param currency  of the document
 * @param taxes  the breakdown of the document
 * @param parts  what starts from each basis, in net amounts; none where the document starts from nothing
 */
public record Levies(CurrencyUnit currency, List<TaxSubtotal> taxes, List<PartOfWhole> parts) {

    /**
     * {@return an amount for each levy that bears on something, in their order, without the sign of its effect} One that bears
     * on no treatment of the document is left out; one whose net comes to zero stands with zero.
     */
    public List<LevyAmount> amounts(List<Levy> levies) {
        List<LevyAmount> amounts = new ArrayList<>();
        for (Levy levy : levies) {
            if (taxes.stream().anyMatch(group -> levy.bearsOn(group.treatment()))) {
                amounts.add(amount(levy));
            }
        }
        return amounts;
    }

    /** Where no whole bore the levy, it is that of the net of the document. */
    private LevyAmount amount(Levy levy) {
        return parts.stream()
                .flatMap(part -> find(part.basis().levies(), levy).map(whole -> share(part, whole)).stream())
                .reduce(LevyAmount::plus)
                .orElseGet(() -> LevyAmount.of(levy, net(levy, taxes)));
    }

    /** What earlier parts bore counts where it is this very levy: one at another rate is another levy. */
    private LevyAmount share(PartOfWhole part, LevyAmount whole) {
        Levy levy = whole.levy();
        CorrectionBasis known = part.basis();
        Money netSoFar = net(levy, part.nets()).plus(net(levy, known.credited()));
        LevyAmount soFar = new CumulativeLevy(whole, net(levy, known.invoiced())).soFar(netSoFar);
        return find(known.leviesCredited(), levy).map(soFar::minus).orElse(soFar);
    }

    private Money net(Levy levy, List<TaxSubtotal> groups) {
        Tally sum = Tally.in(currency);
        groups.stream().filter(group -> levy.bearsOn(group.treatment())).forEach(group -> sum.add(group.net()));
        return sum.total();
    }

    private Money net(Levy levy, Groups groups) {
        Tally sum = Tally.in(currency);
        groups.treatments().stream().filter(levy::bearsOn).forEach(treatment -> sum.add(groups.get(treatment)));
        return sum.total();
    }

    private static Optional<LevyAmount> find(List<LevyAmount> amounts, Levy levy) {
        return amounts.stream().filter(each -> each.levy().equals(levy)).findFirst();
    }
}
