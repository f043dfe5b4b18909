package org.facturier.core.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.arithmetic.CumulativeShare;
import org.facturier.core.money.Rounding;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The tax of what is credited of an invoice: its share of all that was credited so far, less what earlier notes bore.
 * So the tax of all notes comes to that of the invoice, however it is cut.
 *
 * <p>Of 100.00, which bore 20.00, notes over 33.33, 33.33 and 33.34: the shares so far are 6.67, 13.33 and 20.00, so the
 * notes bear 6.67, 6.66 and 6.67.
 */
final class CreditedTax {

    private CreditedTax() {}

    /**
     * {@return what a further net amount under a treatment credits, its tax with it} Under a treatment that the invoice
     * does not have there is no whole to share: then the rate gives the tax, and the findings name it.
     *
     * @param before  what the same document credits before it, not yet counted
     * @param net  below zero where it undoes what was credited
     */
    static TaxSubtotal of(ChainedDocument invoice, TaxTreatment treatment, List<TaxSubtotal> before, Money net) {
        return invoice.invoiced(treatment)
                .map(whole -> share(invoice, whole, before, net))
                .orElseGet(() -> TaxSubtotal.of(treatment, net, treatment.taxOn(net)));
    }

    /**
     * The tax of all parts so far less what the parts before bore; so, too, the tax in the accounting currency, in proportion.
     */
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

    /** {@return what was credited under the treatment so far, by earlier documents and by this one} */
    private static Optional<TaxSubtotal> earlier(Optional<TaxSubtotal> credited, List<TaxSubtotal> before) {
        return before.isEmpty()
                ? credited
                : new VatBreakdown()
                        .plus(credited.stream().toList()).plus(before).groups().stream()
                                .findFirst();
    }

    /**
     * {@return an amount shared out by nets, cumulatively; all of it to the last where these come to nothing} The shares
     * come to the amount.
     */
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
