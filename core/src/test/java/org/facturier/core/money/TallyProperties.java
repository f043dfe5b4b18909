package org.facturier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void what_is_taken_off_is_the_exact_difference(
            @ForAll("currencies") CurrencyUnit currency, @ForAll List<BigInteger> units) {
        Tally tally = Tally.in(currency);
        BigDecimal left = BigDecimal.ZERO;
        for (BigInteger each : units) {
            BigDecimal amount = new BigDecimal(each, currency.getDecimalPlaces());
            tally.subtract(Money.of(currency, amount));
            left = left.subtract(amount);
        }
        assertThat(tally.total()).isEqualTo(Money.of(currency, left));
    }

    @Property
    void what_is_taken_off_does_not_overflow(@ForAll("nearTheLimit") List<Long> units) {
        Tally tally = Tally.in(CurrencyUnit.JPY);
        units.forEach(each -> tally.subtract(Money.ofMinor(CurrencyUnit.JPY, each)));
        BigInteger sum = units.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(tally.total()).isEqualTo(Money.of(CurrencyUnit.JPY, new BigDecimal(sum.negate())));
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
        // mostly of one sign, so that sums leave the range of a long, and come back
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(999_999_999_999_999_990L, 999_999_999_999_999_999L)
                                .list()
                                .ofMinSize(10)
                                .ofMaxSize(40),
                        Arbitraries.of(1, -1),
                        Arbitraries.integers().between(2, 40))
                .as((units, sign, turn) -> IntStream.range(0, units.size())
                        .mapToObj(i -> units.get(i) * (i % turn == 1 ? -sign : sign))
                        .toList());
    }

    /** Eleven times 999,999,999,999,999,999 is more than a long holds; twelve, and less of the other sign, is again. */
    @Example
    void a_sum_may_leave_the_range_of_a_long_and_come_back() {
        for (int sign : List.of(1, -1)) {
            Tally tally = Tally.in(CurrencyUnit.JPY);
            for (int i = 0; i < 11; i++) {
                tally.add(Money.ofMinor(CurrencyUnit.JPY, sign * 999_999_999_999_999_999L));
            }
            assertThat(tally.total().getAmount()).isEqualTo(new BigDecimal("10999999999999999989").multiply(of(sign)));
            for (int i = 0; i < 22; i++) {
                tally.add(Money.ofMinor(CurrencyUnit.JPY, -sign * 999_999_999_999_999_999L));
            }
            assertThat(tally.total().getAmount()).isEqualTo(new BigDecimal("-10999999999999999989").multiply(of(sign)));
        }
    }

    private static BigDecimal of(int sign) {
        return BigDecimal.valueOf(sign);
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
        Tally twice = Tally.in(currency).addProportion(number, factor, by).addProportion(number, factor, by);
        assertThat(twice.total()).isEqualTo(Money.of(currency, expected.add(expected)));
    }

    @Property
    void a_part_is_so_many_hundredths_of_the_exact_sum_rounded_once(
            @ForAll("nearTheLimit") List<Long> units,
            @ForAll("currencies") CurrencyUnit currency,
            @ForAll("hundredths") BigDecimal hundredths) {
        for (int many = 0; many <= units.size(); many += 1 + many) {
            List<Long> some = units.subList(0, many);
            BigDecimal sum = some.stream()
                    .map(each -> BigDecimal.valueOf(each, currency.getDecimalPlaces()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal expected = sum.multiply(hundredths)
                    .movePointLeft(2)
                    .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
            Tally tally = tally(currency, some);
            assertThat(tally.part(new Percentage(hundredths))).isEqualTo(Money.of(currency, expected));
            assertThat(tally.signum()).isEqualTo(sum.signum());
        }
    }

    @Property
    void tallies_add_up(@ForAll("nearTheLimit") List<Long> one, @ForAll("nearTheLimit") List<Long> other) {
        BigInteger sum = Stream.concat(one.stream(), other.stream())
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        Tally both = tally(CurrencyUnit.JPY, one).add(tally(CurrencyUnit.JPY, other));
        assertThat(both.total()).isEqualTo(Money.of(CurrencyUnit.JPY, new BigDecimal(sum)));
    }

    private static Tally tally(CurrencyUnit currency, List<Long> units) {
        Tally tally = Tally.in(currency);
        units.forEach(each -> tally.add(Money.ofMinor(currency, each)));
        return tally;
    }

    @Provide
    Arbitrary<BigDecimal> hundredths() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(6);
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
