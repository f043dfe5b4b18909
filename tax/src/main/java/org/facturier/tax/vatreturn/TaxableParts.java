package org.facturier.tax.vatreturn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The VAT breakdown of a document, divided by when it falls due. The parts add up to the breakdown.
 *
 * @param currency  the currency of the return
 */
record TaxableParts(CurrencyUnit currency) {

    /** {@return whether the amounts of a document are known in the currency of the return} */
    boolean knows(Invoice document) {
        return document.header().currency().equals(currency) || rate(document).isPresent();
    }

    /**
     * {@return base and tax of each part of a document}
     *
     * @param points  tells the part of a line
     * @param other  tells the part of what bears a treatment without a line
     */
    Map<TaxablePart, BaseAndTax> of(
            Invoice document, Function<InvoiceLine, TaxablePart> points, Function<TaxSubtotal, TaxablePart> other) {
        Map<TaxablePart, BaseAndTax> parts = new LinkedHashMap<>();
        for (TaxSubtotal group : document.totals().taxes()) {
            BaseAndTax left = stated(document, group);
            Map<TaxablePart, Money> nets = nets(document, group, points);
            TaxablePart last = other.apply(group);
            for (Map.Entry<TaxablePart, Money> part : nets.entrySet()) {
                BaseAndTax share = part.getKey().equals(last)
                        ? BaseAndTax.zero(currency)
                        : share(stated(document, group), part.getValue(), group.net());
                parts.merge(part.getKey(), share, BaseAndTax::plus);
                left = left.minus(share);
            }
            parts.merge(last, left, BaseAndTax::plus);
        }
        return parts;
    }

    private static Map<TaxablePart, Money> nets(
            Invoice document, TaxSubtotal group, Function<InvoiceLine, TaxablePart> points) {
        Map<TaxablePart, Money> nets = new LinkedHashMap<>();
        document.lines().stream()
                .filter(line -> line.treatment().equals(group.treatment()))
                .forEach(line -> nets.merge(points.apply(line), line.net(), Money::plus));
        return nets;
    }

    private BaseAndTax share(BaseAndTax whole, Money net, Money of) {
        return of.isZero() ? BaseAndTax.zero(currency) : whole.times(net.getAmount(), of.getAmount());
    }

    private BaseAndTax stated(Invoice document, TaxSubtotal group) {
        if (group.net().getCurrencyUnit().equals(currency)) {
            return new BaseAndTax(group.net(), group.tax());
        }
        ExchangeRate rate = rate(document).orElseThrow();
        return new BaseAndTax(
                rate.convert(group.net()), group.taxInAccountingCurrency().orElseGet(() -> rate.convert(group.tax())));
    }

    private Optional<ExchangeRate> rate(Invoice document) {
        return document.header().accountingRate().filter(rate -> rate.to().equals(currency));
    }
}
