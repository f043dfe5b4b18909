package org.facturier.tax.vatreturn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxCategory;
import org.joda.money.CurrencyUnit;

/**
 * What a seller declares of a period: the sum of the entries in it, by category and rate. Nothing is rounded here.
 *
 * @param period  the period
 * @param currency  the currency of every amount
 * @param lines  what is declared to the seller's own state
 * @param oneStopShop  what is declared to other member states through the one-stop shop
 */
public record VatReturn(
        VatPeriod period, CurrencyUnit currency, List<VatReturnLine> lines, List<OneStopShopLine> oneStopShop) {

    public VatReturn {
        Completeness.of("a VAT return")
                .needs("period", period)
                .needs("currency", currency)
                .verify();
        lines = List.copyOf(lines);
        oneStopShop = List.copyOf(oneStopShop);
    }

    static VatReturn of(VatPeriod period, CurrencyUnit currency, List<VatEntry> entries) {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        entries.forEach(entry -> sums.merge(RateKey.of(entry), entry.amounts(), BaseAndTax::plus));
        return of(period, currency, sums);
    }

    static VatReturn of(VatPeriod period, CurrencyUnit currency, Map<RateKey, BaseAndTax> sums) {
        return new VatReturn(
                period,
                currency,
                lines(sums),
                sums.entrySet().stream()
                        .flatMap(sum -> sum.getKey().state().stream()
                                .map(state -> new OneStopShopLine(
                                        state, sum.getKey().percent().orElseThrow(), sum.getValue())))
                        .toList());
    }

    /** {@return this return with what is worked out beside documents, such as the tax in a margin} */
    public VatReturn plus(List<VatReturnLine> more) {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        Stream.concat(lines.stream(), more.stream())
                .forEach(line -> sums.merge(
                        new RateKey(Optional.empty(), line.category(), line.percent()),
                        line.amounts(),
                        BaseAndTax::plus));
        return new VatReturn(period, currency, lines(sums), oneStopShop);
    }

    private static List<VatReturnLine> lines(Map<RateKey, BaseAndTax> sums) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().state().isEmpty())
                .map(sum ->
                        new VatReturnLine(sum.getKey().category(), sum.getKey().percent(), sum.getValue()))
                .toList();
    }

    /** {@return what it states, by what entries are summed by} */
    Map<RateKey, BaseAndTax> sums() {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(
                new RateKey(Optional.empty(), line.category(), line.percent()), line.amounts(), BaseAndTax::plus));
        oneStopShop.forEach(line -> sums.merge(
                new RateKey(Optional.of(line.state()), TaxCategory.S, Optional.of(line.percent())),
                line.amounts(),
                BaseAndTax::plus));
        return sums;
    }

    /** {@return base and tax of all lines, those of the one-stop shop left out} */
    public BaseAndTax total() {
        return lines.stream().map(VatReturnLine::amounts).reduce(BaseAndTax.zero(currency), BaseAndTax::plus);
    }
}
