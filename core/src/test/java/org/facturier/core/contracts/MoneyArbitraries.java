package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Currencies, amounts, prices, quantities, percentages and rates; extreme ones go beyond what a {@code long} holds. */
public final class MoneyArbitraries {

    private static final BigInteger BEYOND_LONG = BigInteger.TEN.pow(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000L);

    private MoneyArbitraries() {}

    /** {@return currencies with two, no and three decimals} */
    public static Arbitrary<CurrencyUnit> currencies() {
        return inCurrencies(Arbitraries::just);
    }

    /** {@return currencies with no, two, three and four decimals} */
    public static Arbitrary<CurrencyUnit> extremeCurrencies() {
        return inExtremeCurrencies(Arbitraries::just);
    }

    /** {@return values in the usual currencies, the euro first; much faster than a flat map, which builds its arbitraries anew for each value} */
    public static <T> Arbitrary<T> inCurrencies(Function<CurrencyUnit, Arbitrary<T>> values) {
        return inEach(List.of("EUR", "EUR", "CHF", "USD", "JPY", "TND"), values);
    }

    /** {@return values in currencies with no, two, three and four decimals} */
    public static <T> Arbitrary<T> inExtremeCurrencies(Function<CurrencyUnit, Arbitrary<T>> values) {
        return inEach(List.of("EUR", "JPY", "CLP", "BHD", "TND", "CLF"), values);
    }

    private static <T> Arbitrary<T> inEach(List<String> codes, Function<CurrencyUnit, Arbitrary<T>> values) {
        return Arbitraries.oneOf(
                codes.stream().map(CurrencyUnit::of).map(values).map(Opaque::of).toList());
    }

    /** {@return stated amounts of either sign up to a hundred million minor units, zero among them} */
    public static Arbitrary<Money> amounts(CurrencyUnit currency) {
        return Arbitraries.longs().between(-100_000_000L, 100_000_000L).map(minor -> Money.ofMinor(currency, minor));
    }

    /** {@return stated amounts above zero} */
    public static Arbitrary<Money> positiveAmounts(CurrencyUnit currency) {
        return Arbitraries.longs().between(1, 100_000_000L).map(minor -> Money.ofMinor(currency, minor));
    }

    /** {@return stated amounts of either sign: a few minor units, where ties live, and more of them than a long holds} */
    public static Arbitrary<Money> extremeAmounts(CurrencyUnit currency) {
        Arbitrary<BigInteger> few = Arbitraries.bigIntegers().between(BigInteger.valueOf(-20), BigInteger.valueOf(20));
        Arbitrary<BigInteger> many = Arbitraries.bigIntegers().between(BEYOND_LONG.negate(), BEYOND_LONG);
        return Arbitraries.oneOf(few, many)
                .map(minor -> Money.of(currency, new BigDecimal(minor, currency.getDecimalPlaces())));
    }

    /** {@return unit prices with up to four decimals} */
    public static Arbitrary<BigMoney> prices(CurrencyUnit currency) {
        return decimals(BigDecimal.ZERO, BigDecimal.valueOf(10_000), 4).map(price -> BigMoney.of(currency, price));
    }

    /** {@return unit prices with up to nine decimals, from nothing to a milliard} */
    public static Arbitrary<BigMoney> extremePrices(CurrencyUnit currency) {
        return decimals(BigDecimal.ZERO, MILLIARD, 9).map(price -> BigMoney.of(currency, price));
    }

    /** {@return quantities of zero or more: pieces and thousandths} */
    public static Arbitrary<BigDecimal> quantities() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000).map(BigDecimal::valueOf),
                decimals(BigDecimal.ZERO, BigDecimal.valueOf(100_000), 3));
    }

    /** {@return quantities of zero or more with up to nine decimals} */
    public static Arbitrary<BigDecimal> extremeQuantities() {
        return decimals(BigDecimal.ZERO, MILLIARD, 9);
    }

    /** {@return percentages from 0 to 100, mostly small and round} */
    public static Arbitrary<Percentage> percentages() {
        return Arbitraries.oneOf(
                        Arbitraries.of("0", "2", "5", "10", "33.33", "100").map(BigDecimal::new),
                        decimals(BigDecimal.ZERO, HUNDRED, 2))
                .map(Percentage::new);
    }

    /** {@return percentages from 0 to 100 with up to nine decimals} */
    public static Arbitrary<Percentage> extremePercentages() {
        return decimals(BigDecimal.ZERO, HUNDRED, 9).map(Percentage::new);
    }

    /** {@return weights to share an amount by: zero or more, written with or without decimals, one above zero} */
    public static Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.of("0", "1", "1.0", "2", "0.5", "4.00").map(BigDecimal::new),
                        decimals(BigDecimal.ZERO, HUNDRED, 2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    /** {@return weights of either sign to share an amount by, as of what was sold and returned; they come to something} */
    public static Arbitrary<List<BigDecimal>> signedWeights() {
        return Arbitraries.of(1, 1, 1, -1)
                .map(BigDecimal::valueOf)
                .list()
                .ofSize(12)
                .flatMap(signs -> weights().map(weights -> signed(weights, signs)))
                .filter(weights -> weights.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .signum()
                        != 0);
    }

    private static List<BigDecimal> signed(List<BigDecimal> weights, List<BigDecimal> signs) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i).multiply(signs.get(i)))
                .toList();
    }

    /** {@return published rates from a currency into another} */
    public static Arbitrary<ExchangeRate> exchangeRates(CurrencyUnit from) {
        Arbitrary<CurrencyUnit> others = currencies().filter(to -> !to.equals(from));
        Arbitrary<BigDecimal> rates = decimals(new BigDecimal("0.0001"), BigDecimal.valueOf(200), 4);
        return Combinators.combine(others, rates, DayArbitraries.days(), Arbitraries.of("ECB", "Banque de France"))
                .as((to, rate, day, source) -> new ExchangeRate(from, to, rate, day, source));
    }

    /** {@return decimals that are mostly small, for a uniform choice would hardly ever meet a small one} */
    private static Arbitrary<BigDecimal> decimals(BigDecimal from, BigDecimal to, int scale) {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals().between(from, to).ofScale(scale);
        Arbitrary<BigDecimal> small =
                Arbitraries.bigDecimals().between(from, to.min(BigDecimal.TEN)).ofScale(scale);
        return Arbitraries.frequencyOf(Tuple.of(1, small), Tuple.of(2, any));
    }
}
