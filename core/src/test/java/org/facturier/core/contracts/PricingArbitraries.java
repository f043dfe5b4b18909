package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Every pricing model of the library. */
public final class PricingArbitraries {

    private PricingArbitraries() {}

    /** {@return models of every kind, with and without bounds} */
    public static Arbitrary<PricingModel> models(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                unbounded(currency), bounded(currency), unbounded(currency).map(PricingArbitraries::listed));
    }

    private static PricingModel listed(PricingModel model) {
        return new ListedPrice(model, "écoles", List.of("AG-1"));
    }

    /** {@return models whose tier lines add up to their price} */
    public static Arbitrary<PricingModel> unbounded(CurrencyUnit currency) {
        Arbitrary<BigMoney> prices = MoneyArbitraries.prices(currency);
        return Arbitraries.oneOf(List.of(
                prices.map(FlatPrice::new),
                prices.map(UnitPrice::new),
                tiers(currency).map(GraduatedPrice::new),
                tiers(currency).map(VolumePrice::new),
                packages(currency),
                MoneyArbitraries.percentages().map(percent -> new PercentagePrice(percent, currency))));
    }

    private static Arbitrary<PricingModel> packages(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.of("1", "0.5", "50", "1000").map(BigDecimal::new),
                        MoneyArbitraries.prices(currency),
                        Arbitraries.of("0", "100", "2.5").map(BigDecimal::new))
                .as(PackagePrice::new);
    }

    private static Arbitrary<PricingModel> bounded(CurrencyUnit currency) {
        return Combinators.combine(
                        unbounded(currency),
                        MoneyArbitraries.prices(currency).optional(),
                        MoneyArbitraries.prices(currency).optional())
                .as((model, minimum, over) -> new BoundedPrice(
                        model, minimum, over.map(more -> minimum.map(more::plus).orElse(more))));
    }

    /** {@return one to five tiers that rise to the last, which has no end} */
    public static Arbitrary<List<Tier>> tiers(CurrencyUnit currency) {
        Arbitrary<List<BigDecimal>> bounds = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), BigDecimal.valueOf(10_000))
                .ofScale(1)
                .list()
                .ofMaxSize(4)
                .map(list -> List.copyOf(new TreeSet<>(list)));
        Arbitrary<BigMoney> prices = MoneyArbitraries.prices(currency);
        Arbitrary<List<BigMoney>> units = prices.list().ofSize(5);
        Arbitrary<List<Optional<BigMoney>>> fees = prices.optional(0.3).list().ofSize(5);
        return Combinators.combine(bounds, units, fees).as(PricingArbitraries::tiers);
    }

    private static List<Tier> tiers(List<BigDecimal> bounds, List<BigMoney> units, List<Optional<BigMoney>> fees) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i <= bounds.size(); i++) {
            Optional<BigDecimal> upTo = i < bounds.size() ? Optional.of(bounds.get(i)) : Optional.empty();
            tiers.add(new Tier(upTo, units.get(i), fees.get(i)));
        }
        return tiers;
    }
}
