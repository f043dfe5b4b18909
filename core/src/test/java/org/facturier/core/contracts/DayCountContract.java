package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.cycle.Proration;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The promises of {@link DayCount}, D1 to D5, and what follows from them: pieces sum to the whole. */
public interface DayCountContract {

    /** {@return the count under test; a new one each time, if it can} */
    DayCount count();

    /**
     * A period and days within it.
     *
     * @param whole  as a cycle has it
     * @param days  rising, none of them its first
     */
    record Cuts(ServicePeriod whole, List<LocalDate> days) {}

    /** {@return periods of cycles, and up to five days within each; none within a day} */
    @Provide
    default Arbitrary<Cuts> cuts() {
        Arbitrary<ServicePeriod> wholes = Combinators.combine(AgreementArbitraries.cycles(), DayArbitraries.days())
                .as((cycle, day) -> cycle.touching(day, day.plusDays(1)).get(0));
        return wholes.flatMap(whole -> Arbitraries.longs()
                .between(1, Math.max(1, whole.days() - 1))
                .list()
                .ofMaxSize(whole.days() > 1 ? 5 : 0)
                .map(days -> new Cuts(
                        whole,
                        new TreeSet<>(days).stream().map(whole.from()::plusDays).toList())));
    }

    /** {@return amounts of either sign} */
    @Provide
    default Arbitrary<Money> prices() {
        return MoneyArbitraries.amounts(CurrencyUnit.EUR);
    }

    /** D1. */
    @Property
    default void d1_equal_arguments_give_equal_counts(@ForAll("cuts") Cuts cuts) {
        ServicePeriod copy = new ServicePeriod(cuts.whole().from(), cuts.whole().until());
        cuts.days().forEach(day -> assertThat(count().passed(copy, day)).isEqualTo(count().passed(cuts.whole(), day)));
    }

    /** D2 to D4. */
    @Property
    default void d2_d3_d4_a_count_starts_at_nothing_never_falls_and_ends_above(@ForAll("cuts") Cuts cuts) {
        long passed = count().passed(cuts.whole(), cuts.whole().from());
        assertThat(passed).isZero();
        for (LocalDate day : bounds(cuts)) {
            assertThat(count().passed(cuts.whole(), day)).isGreaterThanOrEqualTo(passed);
            passed = count().passed(cuts.whole(), day);
        }
        assertThat(passed).isPositive();
    }

    /** D5. */
    @Property
    default void d5_a_price_is_spread_over_days_of_the_period_up_to_its_end(@ForAll("cuts") Cuts cuts) {
        for (LocalDate first : cuts.days()) {
            ServicePeriod spread = count().spread(cuts.whole(), first);
            assertThat(spread.from()).isBetween(cuts.whole().from(), first);
            assertThat(spread.until()).isEqualTo(cuts.whole().until());
        }
    }

    /** However a period is cut. */
    @Property
    default void pieces_sum_to_the_whole(@ForAll("cuts") Cuts cuts, @ForAll("prices") Money price) {
        Proration proration = new Proration(count());
        List<Money> pieces = new ArrayList<>();
        LocalDate from = cuts.whole().from();
        for (LocalDate end : bounds(cuts)) {
            pieces.add(proration
                    .share(price, cuts.whole(), new ServicePeriod(from, end))
                    .amount());
            from = end;
        }
        assertThat(Money.total(pieces)).isEqualTo(price);
        assertThat(pieces)
                .allMatch(
                        piece -> piece.getAmount().signum() * price.getAmount().signum() >= 0);
    }

    private static List<LocalDate> bounds(Cuts cuts) {
        List<LocalDate> bounds = new ArrayList<>(cuts.days());
        bounds.add(cuts.whole().until());
        return bounds;
    }
}
