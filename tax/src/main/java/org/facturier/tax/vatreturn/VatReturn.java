package org.facturier.tax.vatreturn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.TaxCategory;
import org.joda.money.CurrencyUnit;

/**
 * What a seller declares of a period: the sum of the entries in it, by category and rate. Nothing is rounded here.
 *
 * @param period  the period
 * @param currency  the currency of every amount
 * @param lines  what is declared to the seller's own state
 * @param oneStopShop  what is declared to other member states through the one-stop shop
 * @param abroad  what is declared to other states, each on a return there
 */
public record VatReturn(
        VatPeriod period,
        CurrencyUnit currency,
        List<VatReturnLine> lines,
        List<OneStopShopLine> oneStopShop,
        List<ForeignReturnLine> abroad) {

    public VatReturn {
        Completeness.of("a VAT return")
                .needs("period", period)
                .needs("currency", currency)
                .verify();
        lines = List.copyOf(lines);
        oneStopShop = List.copyOf(oneStopShop);
        abroad = List.copyOf(abroad);
    }

    /** {@return the sums of entries, in an order that does not depend on theirs} */
    static VatReturn of(VatPeriod period, CurrencyUnit currency, List<VatEntry> entries) {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        entries.forEach(entry -> sums.merge(RateKey.of(entry), entry.amounts(), BaseAndTax::plus));
        return of(period, currency, sums);
    }

    static VatReturn of(VatPeriod period, CurrencyUnit currency, Map<RateKey, BaseAndTax> sums) {
        return new VatReturn(period, currency, lines(sums), oneStopShop(sums), abroad(sums));
    }

    /**
     * {@return this return with what is worked out beside documents, such as the tax in a margin} Lines of one category and
     * rate are summed; what goes to other states is left as it is.
     */
    public VatReturn plus(List<VatReturnLine> more) {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        Stream.concat(lines.stream(), more.stream()).forEach(line -> add(Declaration.atHome(), line, sums));
        return new VatReturn(period, currency, lines(sums), oneStopShop, abroad);
    }

    private static void add(Declaration to, VatReturnLine line, Map<RateKey, BaseAndTax> sums) {
        sums.merge(new RateKey(to, line.category(), line.percent()), line.amounts(), BaseAndTax::plus);
    }

    /** What is declared at home, by category and then from the highest rate to the lowest. */
    private static List<VatReturnLine> lines(Map<RateKey, BaseAndTax> sums) {
        return by(Declaration.Way.AT_HOME, sums).map(VatReturn::line).toList();
    }

    /** By state and rate, whatever the category: the form of the shop asks for no other thing. */
    private static List<OneStopShopLine> oneStopShop(Map<RateKey, BaseAndTax> sums) {
        return by(Declaration.Way.ONE_STOP_SHOP, sums)
                .map(sum -> new OneStopShopLine(
                        state(sum.getKey()), sum.getKey().percent().orElseThrow(), sum.getValue()))
                .toList();
    }

    /** By state: each of them gets a return of its own, which is not made here. */
    private static List<ForeignReturnLine> abroad(Map<RateKey, BaseAndTax> sums) {
        return by(Declaration.Way.REGISTRATION, sums)
                .map(sum -> new ForeignReturnLine(state(sum.getKey()), line(sum)))
                .toList();
    }

    private static Stream<Map.Entry<RateKey, BaseAndTax>> by(Declaration.Way way, Map<RateKey, BaseAndTax> sums) {
        return sums.entrySet().stream().filter(sum -> sum.getKey().to().isBy(way));
    }

    private static VatReturnLine line(Map.Entry<RateKey, BaseAndTax> sum) {
        return new VatReturnLine(sum.getKey().category(), sum.getKey().percent(), sum.getValue());
    }

    /** Only a declaration at home names no state. */
    private static CountryCode state(RateKey key) {
        return key.to().state().orElseThrow();
    }

    /** {@return what it states, by what entries are summed by} */
    Map<RateKey, BaseAndTax> sums() {
        Map<RateKey, BaseAndTax> sums = new TreeMap<>();
        lines.forEach(line -> add(Declaration.atHome(), line, sums));
        abroad.forEach(line -> add(Declaration.byRegistration(line.state()), line.line(), sums));
        oneStopShop.forEach(line -> sums.merge(
                new RateKey(Declaration.throughOneStopShop(line.state()), TaxCategory.S, Optional.of(line.percent())),
                line.amounts(),
                BaseAndTax::plus));
        return sums;
    }

    /** {@return base and tax of all lines, those of other states left out} */
    public BaseAndTax total() {
        return lines.stream().map(VatReturnLine::amounts).reduce(BaseAndTax.zero(currency), BaseAndTax::plus);
    }
}
