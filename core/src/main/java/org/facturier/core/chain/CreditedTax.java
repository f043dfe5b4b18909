package org.facturier.core.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.arithmetic.CumulativeShare;
import org.facturier.core.money.Rounding;
import org.facturier.core.reference.Breakdown;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** The tax of what is taken back of an invoice: its share of all that was taken back so far, less what earlier notes bore. */
final class CreditedTax {

    private CreditedTax() {}

    /**
     * {@return what a further net amount under a treatment takes back, its tax with it}
     *
     * @param before  what the same document takes back before it, not yet counted
     */
    static TaxSubtotal of(ChainedDocument invoice, TaxTreatment treatment, List<TaxSubtotal> before, Money net) {
        return invoice.invoiced(treatment)
                .map(whole -> share(invoice, whole, before, net))
                .orElseGet(() -> TaxSubtotal.of(treatment, net, treatment.taxOn(net)));
    }

    private static TaxSubtotal share(ChainedDocument invoice, TaxSubtotal whole, List<TaxSubtotal> before, Money net) {
        Optional<TaxSubtotal> earlier = earlier(invoice.credited(whole.treatment()), before);
        Money soFar = earlier.map(TaxSubtotal::net).map(net::plus).orElse(net);
        Money tax = CumulativeShare.of(whole, invoice.riding(whole.treatment())).soFar(soFar);
        Optional<Money> converted = whole.taxInAccountingCurrency()
                .map(all -> CumulativeShare.inProportion(all, soFar, whole.net()))
                .map(share -> earlier.flatMap(TaxSubtotal::taxInAccountingCurrency)
                        .map(share::minus)
                        .orElse(share));
        return new TaxSubtotal(
                whole.treatment(),
                net,
                earlier.map(TaxSubtotal::tax).map(tax::minus).orElse(tax),
                converted);
    }

    private static Optional<TaxSubtotal> earlier(Optional<TaxSubtotal> credited, List<TaxSubtotal> before) {
        return before.isEmpty()
                ? credited
                : new Breakdown()
                        .plus(credited.stream().toList()).plus(before).groups().stream()
                                .findFirst();
    }

    /** {@return an amount shared out by nets, cumulatively; all of it to the last where these come to nothing} */
    static List<Money> spread(Money amount, List<Money> nets) {
        BigDecimal whole = Money.total(nets).getAmount();
        List<Money> shares = new ArrayList<>();
        BigDecimal soFar = BigDecimal.ZERO;
        Money before = amount.multipliedBy(0);
        for (int i = 0; i < nets.size(); i++) {
            soFar = soFar.add(nets.get(i).getAmount());
            boolean last = i == nets.size() - 1;
            Money reached = last ? amount : reached(amount, soFar, whole);
            shares.add(reached.minus(before));
            before = reached;
        }
        return shares;
    }

    private static Money reached(Money amount, BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? amount.multipliedBy(0)
                : Rounding.quotient(amount.getCurrencyUnit(), amount.getAmount().multiply(part), whole);
    }
}
