package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Group;
import org.facturier.core.contracts.PricingModelContract;
import org.facturier.core.money.Percentage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Every model of the library keeps the promises of the port. */
class PricingModelProperties {

    private static final BigMoney PRICE = BigMoney.parse("EUR 0.0375");
    private static final List<Tier> TIERS = List.of(
            new Tier(Optional.of(new BigDecimal("1000")), PRICE, Optional.of(BigMoney.parse("EUR 5"))),
            new Tier(Optional.of(new BigDecimal("10000.5")), BigMoney.parse("EUR 0.02"), Optional.empty()),
            new Tier(Optional.empty(), BigMoney.parse("EUR 0"), Optional.of(BigMoney.parse("EUR 1"))));

    @Group
    class Flat implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new FlatPrice(PRICE);
        }
    }

    @Group
    class Unit implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new UnitPrice(PRICE);
        }
    }

    @Group
    class Graduated implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new GraduatedPrice(TIERS);
        }
    }

    @Group
    class Volume implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new VolumePrice(TIERS);
        }
    }

    @Group
    class Package implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new PackagePrice(new BigDecimal("0.3"), PRICE, new BigDecimal("2.5"));
        }
    }

    @Group
    class Commission implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new PercentagePrice(Percentage.of("12.5"), CurrencyUnit.EUR);
        }
    }

    @Group
    class Listed implements PricingModelContract {
        @Override
        public PricingModel model() {
            return new ListedPrice(new VolumePrice(TIERS), "everybody", List.of());
        }
    }

    @Group
    class Bounded implements PricingModelContract {

        private final BigMoney least = BigMoney.parse("EUR 3");
        private final BigMoney most = BigMoney.parse("EUR 300");

        @Override
        public PricingModel model() {
            return new BoundedPrice(new UnitPrice(PRICE), Optional.of(least), Optional.of(most));
        }
    }
}
