package org.facturier.core.calculation;

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
 * What levies come to: on a document by itself, or on a part as the share that all parts so far have in the whole, less
 * that of earlier ones, so that any number of parts sums to the whole.
 *
 * @param taxes  the breakdown of the document
 * @param basis  for a part, what it starts from
 */
record Levies(CurrencyUnit currency, List<TaxSubtotal> taxes, Optional<CorrectionBasis> basis) {

    /** {@return an amount for each levy that bears on something, in their order} */
    List<LevyAmount> amounts(List<Levy> levies) {
        List<LevyAmount> amounts = new ArrayList<>();
        for (Levy levy : levies) {
            if (taxes.stream().anyMatch(group -> levy.bearsOn(group.treatment()))) {
                amounts.add(amount(levy));
            }
        }
        return amounts;
    }

    private LevyAmount amount(Levy levy) {
        Money net = net(levy, taxes);
        return basis.flatMap(known -> find(known.levies(), levy).map(whole -> share(known, whole, net)))
                .orElseGet(() -> LevyAmount.of(levy, net));
    }

    private LevyAmount share(CorrectionBasis known, LevyAmount whole, Money net) {
        Levy levy = whole.levy();
        Money netSoFar = net.plus(net(levy, known.credited()));
        Money base = base(whole, net(levy, known.invoiced())).soFar(netSoFar);
        LevyAmount soFar = new LevyAmount(levy, base, amount(whole).soFar(base));
        return find(known.leviesCredited(), levy).map(soFar::minus).orElse(soFar);
    }

    static CumulativeShare base(LevyAmount whole, Money net) {
        return new CumulativeShare(whole.base(), net, whole.levy()::baseOf);
    }

    static CumulativeShare amount(LevyAmount whole) {
        return new CumulativeShare(whole.amount(), whole.base(), whole.levy()::amountOn);
    }

    private Money net(Levy levy, List<TaxSubtotal> groups) {
        Tally sum = Tally.in(currency);
        groups.stream().filter(group -> levy.bearsOn(group.treatment())).forEach(group -> sum.add(group.net()));
        return sum.total();
    }

    private static Optional<LevyAmount> find(List<LevyAmount> amounts, Levy levy) {
        return amounts.stream().filter(each -> each.levy().equals(levy)).findFirst();
    }
}
