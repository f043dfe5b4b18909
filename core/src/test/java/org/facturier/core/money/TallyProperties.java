package org.facturier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is added and divided as whole numbers comes to what exact decimals come to, also where it no longer fits. */
class TallyProperties {

    @Property
    void a_tally_is_the_exact_sum(@ForAll("currencies") CurrencyUnit currency, @ForAll List<BigInteger> units) {
        Tally tally = Tally.in(currency);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigInteger each : units) {
            BigDecimal amount = new BigDecimal(each, currency.getDecimalPlaces());
            tally.add(Money.of(currency, amount));
            sum = sum.add(amount);
        }
        assertThat(tally.total()).isEqualTo(Money.of(currency, sum));
    }

    @Property
    void a_tally_does_not_overflow(@ForAll("nearTheLimit") List<Long> units) {
        Tally tally = Tally.in(CurrencyUnit.JPY);
        units.forEach(each -> tally.add(Money.ofMinor(CurrencyUnit.JPY, each)));
        BigInteger sum = units.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(tally.total()).isEqualTo(Money.of(CurrencyUnit.JPY, new BigDecimal(sum)));
    }

    @Provide
    Arbitrary<List<Long>> nearTheLimit() {
        return Arbitraries.longs()
                .between(999_999_999_999_999_990L, 999_999_999_999_999_999L)
                .flatMap(large -> Arbitraries.of(large, -large))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void a_proportion_is_the_exact_fraction_rounded_once(
            @ForAll("currencies") CurrencyUnit currency,
            @ForAll("decimals") BigDecimal number,
            @ForAll("decimals") BigDecimal factor,
            @ForAll("decimals") BigDecimal divisor) {
        BigDecimal by = divisor.signum() == 0 ? BigDecimal.ONE : divisor.abs();
        BigDecimal expected = number.multiply(factor).divide(by, currency.getDecimalPlaces(), RoundingMode.HALF_UP);
        assertThat(Rounding.proportion(currency, number, factor, by)).isEqualTo(Money.of(currency, expected));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.oneOf(
                                Arbitraries.bigIntegers().between(BigInteger.valueOf(-200), BigInteger.valueOf(200)),
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(9).negate(), BigInteger.TEN.pow(9)),
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(25).negate(), BigInteger.TEN.pow(25))))
                .as((scale, digits) -> new BigDecimal(digits, scale));
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("BHD"));
    }

    @Example
    void halves_go_away_from_zero() {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal cent = new BigDecimal("0.01");
        assertThat(Rounding.proportion(CurrencyUnit.EUR, half, cent, BigDecimal.ONE))
                .isEqualTo(Money.parse("EUR 0.01"));
        assertThat(Rounding.proportion(CurrencyUnit.EUR, half.negate(), cent, BigDecimal.ONE))
                .isEqualTo(Money.parse("EUR -0.01"));
    }

    @Example
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Rounding.proportion(CurrencyUnit.EUR, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Example
    void a_tally_holds_one_currency() {
        assertThatThrownBy(() -> Tally.in(CurrencyUnit.EUR).add(Money.parse("USD 1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
    }
}
