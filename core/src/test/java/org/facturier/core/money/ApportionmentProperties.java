package org.facturier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.facturier.core.contracts.MoneyArbitraries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ApportionmentProperties {

    private static final BigDecimal ONE_MINOR_UNIT = BigDecimal.ONE;

    @Provide
    Arbitrary<Money> amounts() {
        // a few cents among few parts make the ties that large amounts hardly ever meet
        return Arbitraries.oneOf(
                MoneyArbitraries.inCurrencies(MoneyArbitraries::amounts),
                MoneyArbitraries.inExtremeCurrencies(MoneyArbitraries::extremeAmounts));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.oneOf(MoneyArbitraries.weights(), MoneyArbitraries.signedWeights());
    }

    @Property
    void parts_add_up_to_the_amount(
            @ForAll Apportionment way, @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        assertThat(Money.total(way.share(amount, weights))).isEqualTo(amount);
    }

    @Property
    void each_part_is_within_one_minor_unit_of_its_ideal(
            @ForAll Apportionment way, @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        Assume.that(way != Apportionment.LAST_ABSORBS);
        BigDecimal total = sum(weights);
        List<Money> parts = way.share(amount, weights);
        for (int i = 0; i < parts.size(); i++) {
            // compared by cross-multiplication: |part * total - amount * weight| < total * unit
            BigDecimal part = minorUnits(parts.get(i)).multiply(total);
            BigDecimal ideal = minorUnits(amount).multiply(weights.get(i));
            assertThat(part.subtract(ideal).abs())
                    .isLessThanOrEqualTo(total.abs().multiply(ONE_MINOR_UNIT));
        }
    }

    @Property
    void the_negated_amount_has_the_negated_parts(
            @ForAll Apportionment way, @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        assertThat(way.share(amount.negated(), weights))
                .isEqualTo(
                        way.share(amount, weights).stream().map(Money::negated).toList());
    }

    @Property
    void negated_weights_share_alike(
            @ForAll Apportionment way, @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        assertThat(way.share(amount, weights.stream().map(BigDecimal::negate).toList()))
                .isEqualTo(way.share(amount, weights));
    }

    /** No unit could be moved from one part to another so that both were nearer to their ideals together. */
    @Property
    void largest_remainders_are_as_near_to_the_ideals_as_can_be(
            @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        BigDecimal total = sum(weights);
        List<BigDecimal> over =
                new ArrayList<>(); // by how much a part is above its ideal, times the total of the weights
        List<Money> parts = Apportionment.LARGEST_REMAINDER.share(amount, weights);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal ideal = minorUnits(amount).multiply(weights.get(i));
            over.add(minorUnits(parts.get(i)).multiply(total).subtract(ideal).multiply(signOf(total)));
        }
        assertThat(Collections.max(over).subtract(Collections.min(over))).isLessThanOrEqualTo(total.abs());
    }

    @Property
    void percentages_of_each_come_to_that_of_all(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal part,
            @ForAll("weights") List<BigDecimal> figures) {
        Percentage percent = new Percentage(part);
        List<BigDecimal> parts = percent.ofEach(figures, 2);
        assertThat(sum(parts))
                .isEqualTo(sum(figures).multiply(part).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal ideal = figures.get(i).multiply(part).movePointLeft(2);
            assertThat(parts.get(i).subtract(ideal).abs()).isLessThan(new BigDecimal("0.01"));
        }
        assertThat(percent.ofEach(figures.stream().map(BigDecimal::negate).toList(), 2))
                .isEqualTo(parts.stream().map(BigDecimal::negate).toList());
    }

    @Property
    void a_cumulative_part_depends_only_on_what_came_before(
            @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        Assume.that(weights.size() > 2);
        int same = weights.size() - 2;
        List<BigDecimal> lastTwoTogether = new ArrayList<>(weights.subList(0, same));
        lastTwoTogether.add(weights.get(same).add(weights.get(same + 1)));
        assertThat(Apportionment.CUMULATIVE.share(amount, lastTwoTogether).subList(0, same))
                .isEqualTo(Apportionment.CUMULATIVE.share(amount, weights).subList(0, same));
    }

    @Property
    void cumulative_parts_so_far_are_their_share_rounded_once(
            @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> parts = Apportionment.CUMULATIVE.share(amount, weights);
        Money given = Money.zero(amount.getCurrencyUnit());
        BigDecimal weight = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            given = given.plus(parts.get(i));
            weight = weight.add(weights.get(i));
            assertThat(given)
                    .isEqualTo(Rounding.quotient(
                            amount.getCurrencyUnit(), amount.getAmount().multiply(weight), total));
        }
    }

    @Property
    void only_proportions_count(
            @ForAll Apportionment way, @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> scaled = weights.stream()
                .map(weight -> weight.multiply(new BigDecimal("7.5")).setScale(3))
                .toList();
        assertThat(way.share(amount, scaled)).isEqualTo(way.share(amount, weights));
    }

    @Example
    void ties_go_to_the_earliest() {
        assertThat(largest("100.00", "1", "1", "1")).isEqualTo(euros("33.34", "33.33", "33.33"));
        assertThat(largest("0.02", "1", "1", "1")).isEqualTo(euros("0.01", "0.01", "0.00"));
        assertThat(largest("1000.01", "30", "40", "30")).isEqualTo(euros("300.00", "400.01", "300.00"));
    }

    @Example
    void half_a_cent_goes_to_the_earlier_part() {
        List<BigDecimal> halves = List.of(BigDecimal.ONE, BigDecimal.ONE);
        for (Apportionment way : Apportionment.values()) {
            assertThat(way.share(Money.parse("EUR 0.01"), halves)).isEqualTo(euros("0.01", "0.00"));
            assertThat(way.share(Money.parse("EUR -0.05"), halves)).isEqualTo(euros("-0.03", "-0.02"));
        }
    }

    @Example
    void the_last_part_absorbs_where_the_contract_says_so() {
        assertThat(Apportionment.LAST_ABSORBS.share(
                        Money.parse("EUR 0.05"), List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .isEqualTo(euros("0.02", "0.02", "0.01"));
    }

    @Example
    void parts_have_the_decimals_of_the_amount_whatever_those_of_the_weights() {
        List<BigDecimal> weights = List.of(new BigDecimal("1.000"), BigDecimal.ONE, new BigDecimal("1.0"));
        for (Apportionment way : Apportionment.values()) {
            assertThat(way.share(new BigDecimal("3E+2"), weights))
                    .isEqualTo(Collections.nCopies(3, new BigDecimal("1E+2")));
            assertThat(way.share(new BigDecimal("-3.00"), weights))
                    .isEqualTo(Collections.nCopies(3, new BigDecimal("-1.00")));
        }
    }

    @Example
    void weights_that_share_nothing_are_refused() {
        Money amount = Money.parse("EUR 1.00");
        assertThatThrownBy(() -> Apportionment.CUMULATIVE.share(amount, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.CUMULATIVE.share(amount, List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Apportionment.CUMULATIVE.share(amount, List.of(BigDecimal.ONE, BigDecimal.valueOf(-1))))
                .hasMessageContaining("-1");
    }

    @Example
    void what_was_returned_has_a_part_of_the_other_sign() {
        // 30.00 is a fifth of 150.00
        assertThat(largest("30.00", "200", "-50")).isEqualTo(euros("40.00", "-10.00"));
        assertThat(largest("30.00", "-200", "50")).isEqualTo(euros("40.00", "-10.00"));
        assertThat(largest("-30.00", "200", "-50")).isEqualTo(euros("-40.00", "10.00"));
        // ideals 0.9, 0.9 and -0.8 cents of 1 cent
        assertThat(largest("0.01", "9", "9", "-8")).isEqualTo(euros("0.01", "0.01", "-0.01"));
        // a half goes to the first: of 1.5 and -0.5
        assertThat(largest("0.01", "3", "-1")).isEqualTo(euros("0.02", "-0.01"));
        assertThat(largest("0.01", "-1", "3")).isEqualTo(euros("0.00", "0.01"));
    }

    @Example
    void a_percentage_of_each_is_one_of_all() {
        // 10 % of 90.01 is 9.00; of what comes to nothing it is nothing, of either sign alike
        assertThat(tenth("100.05", "-10.04")).isEqualTo(euros("10.00", "-1.00"));
        assertThat(tenth("200.05", "-200.05")).isEqualTo(euros("20.01", "-20.01"));
        assertThat(tenth("-200.05", "200.05")).isEqualTo(euros("-20.01", "20.01"));
    }

    private static List<Money> tenth(String... amounts) {
        return Percentage.of("10").ofEach(euros(amounts));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal signOf(BigDecimal number) {
        return BigDecimal.valueOf(number.signum());
    }

    private static BigDecimal minorUnits(Money amount) {
        return amount.getAmount().movePointRight(amount.getScale());
    }

    private static List<Money> largest(String amount, String... weights) {
        return Apportionment.LARGEST_REMAINDER.share(
                Money.parse("EUR " + amount),
                java.util.Arrays.stream(weights).map(BigDecimal::new).toList());
    }

    private static List<Money> euros(String... amounts) {
        return java.util.Arrays.stream(amounts)
                .map(amount -> Money.of(CurrencyUnit.EUR, new BigDecimal(amount)))
                .toList();
    }
}
