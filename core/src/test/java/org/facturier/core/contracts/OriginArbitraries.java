package org.facturier.core.contracts;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.PriceBasis.Bounded;
import org.facturier.core.document.PriceBasis.Maximum;
import org.facturier.core.document.PriceBasis.Minimum;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.measure.Unit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Where lines of agreements come from, and what their prices were worked out from. */
public final class OriginArbitraries {

    private OriginArbitraries() {}

    /** {@return parts of a price, first and later ones, counted in days or in nothing that has a name} */
    public static Arbitrary<Prorated> prorated(CurrencyUnit currency) {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000_000);
        return Combinators.combine(
                        amounts(currency),
                        counts,
                        counts,
                        Arbitraries.longs().between(1, 800),
                        Arbitraries.of(Unit.DAY, Unit.HOUR).optional(0.7))
                .as((whole, one, other, of, unit) ->
                        new Prorated(whole, Math.min(one, other) % (of + 1), larger(one, other, of), of, unit));
    }

    private static long larger(long one, long other, long of) {
        return Math.max(Math.min(one, other) % (of + 1), Math.max(one, other) % (of + 1));
    }

    /** {@return charges brought to a least or a most, of a whole period or of a part} */
    public static Arbitrary<Bounded> bounded(CurrencyUnit currency) {
        return Combinators.combine(
                        amounts(currency),
                        amounts(currency),
                        prorated(currency).optional(0.5),
                        Arbitraries.of(true, false))
                .as((bound, gap, share, least) ->
                        bounded(share.map(Prorated::amount).orElse(bound), gap, share, least));
    }

    private static Bounded bounded(Money bound, Money gap, Optional<Prorated> share, boolean least) {
        return least ? new Minimum(bound.minus(gap), bound, share) : new Maximum(bound.plus(gap), bound, share);
    }

    /** {@return all that a price may have been worked out from} */
    public static Arbitrary<PriceBasis> bases(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                prorated(currency).map(PriceBasis.class::cast),
                bounded(currency).map(PriceBasis.class::cast));
    }

    /** {@return origins of lines, some of which bill a difference, and some whose price is not the one agreed} */
    public static Arbitrary<LineOrigin> origins(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        DayArbitraries.periods(),
                        bases(currency).optional(0.8),
                        amounts(currency),
                        amounts(currency),
                        Arbitraries.of(true, false))
                .as((id, period, basis, due, billed, adjusts) -> {
                    LineOrigin origin = LineOrigin.of("AG-" + id, 1, "fee", period);
                    LineOrigin from = basis.map(origin::workedOutFrom).orElse(origin);
                    return adjusts
                            ? from.adjusting(
                                    new Adjustment(basis.map(PriceBasis::amount).orElse(due), billed))
                            : from;
                });
    }

    /** {@return the line, from there, at the price that follows} */
    static LineItem.Builder from(LineItem.Builder line, LineOrigin origin) {
        origin.adjustment()
                .map(Adjustment::difference)
                .or(() -> origin.basis().map(PriceBasis::amount))
                .ifPresent(price -> line.unitPrice(price.abs()));
        return line.origin(origin);
    }

    private static Arbitrary<Money> amounts(CurrencyUnit currency) {
        return Arbitraries.longs().between(0, 10_000_000).map(minor -> Money.ofMinor(currency, minor));
    }
}
