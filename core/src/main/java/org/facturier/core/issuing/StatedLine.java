package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Lines that come to an amount known before: it stands as the price of the whole quantity, so that it comes back exactly. 3 of
 * 7 pieces that were 100.00 in all are 42.86, at a price of 42.86 for 3; at a price for each, rounded to 14.29, they would be
 * 42.87.
 *
 * <p>Deposits, progress, rests and take-backs are made of them. Amounts are without tax.
 */
public final class StatedLine {

    private StatedLine() {}

    /** {@return a lump sum, its quantity negative where the amount is} */
    private static LineItem.Builder lumpSum(String description, Money net, TaxTreatment treatment) {
        return LineItem.builder()
                .description(description)
                .quantity(net.isNegative() ? -1 : 1)
                .unit(Unit.LUMP_SUM)
                .unitPrice(net.abs())
                .treatment(treatment);
    }

    /** {@return a lump sum of all lines under a treatment, of their nature where it is one} */
    public static LineItem.Builder lumpSum(
            String description, Money net, TaxTreatment treatment, List<InvoiceLine> lines) {
        LineItem.Builder stated = lumpSum(description, net, treatment);
        List<Optional<SupplyNature>> natures = lines.stream()
                .filter(line -> line.treatment().equals(treatment))
                .map(line -> line.item().nature())
                .distinct()
                .toList();
        if (natures.size() == 1) {
            natures.get(0).ifPresent(stated::nature);
        }
        return stated;
    }

    /** {@return a part of a line as a lump sum, under its treatment, with its tax point, nature, period and product} */
    public static LineItem.Builder part(InvoiceLine line, Money net) {
        return described(line, lumpSum(line.item().description(), net, line.treatment()));
    }

    /**
     * {@return so much of a line, at its own price where that is what it comes to, else at one put together for the whole}
     *
     * @param quantity  in the unit of the line, without sign, above zero
     */
    public static LineItem.Builder quantity(InvoiceLine line, BigDecimal quantity, Money net) {
        LineItem.Builder stated = part(line, net)
                .quantity(net.isNegative() ? quantity.negate() : quantity)
                .unit(line.item().unit())
                .baseQuantity(quantity);
        return isAgreed(line.item(), quantity, net) ? stated : stated.pricedFor(PricedFor.WHOLE_LINE);
    }

    /**
     * {@return whether the price agreed is just this amount for just this quantity, as where a hundred are priced, and a
     * hundred credited}
     */
    private static boolean isAgreed(LineItem item, BigDecimal quantity, Money net) {
        return item.price().pricedFor().isEmpty()
                && item.price().baseQuantity().compareTo(quantity) == 0
                && item.price().unitPrice().isSameCurrency(net)
                && item.price().unitPrice().isEqual(net.abs());
    }

    /** Takes over from a line what does not hang on its amount: tax point, nature, period and product. */
    private static LineItem.Builder described(InvoiceLine line, LineItem.Builder stated) {
        line.taxPoint().ifPresent(stated::taxPoint);
        line.item().nature().ifPresent(stated::nature);
        line.item().period().ifPresent(stated::period);
        line.item().identity().productCode().ifPresent(stated::productCode);
        return stated;
    }
}
