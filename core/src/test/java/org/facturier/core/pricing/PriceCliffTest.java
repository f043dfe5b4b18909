package org.facturier.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** The tiers of semantics 5.15, and their figures. */
class PriceCliffTest {

    private static final List<Tier> TIERS =
            List.of(tier("1000", "EUR 0.10", "EUR 5"), tier("10000", "EUR 0.08", "EUR 3"), tier("", "EUR 0.05", ""));
    private static final PricingModel VOLUME = new VolumePrice(TIERS);

    @Test
    void a_volume_price_falls_where_a_tier_ends() {
        assertThat(VOLUME.cliffs())
                .extracting(PriceCliffTest::words)
                .containsExactly("1000: 105.00 to 83.00", "10000: 803.00 to 500.00");
    }

    @Test
    void a_bound_lowers_or_levels_a_cliff() {
        assertThat(bounded(VOLUME, "EUR 90", "EUR 700").cliffs())
                .extracting(PriceCliffTest::words)
                .containsExactly("1000: 105.00 to 90.00", "10000: 700.00 to 500.00");
        assertThat(bounded(VOLUME, "EUR 105", "EUR 500").cliffs()).isEmpty();
    }

    @Test
    void other_prices_have_no_cliff() {
        assertThat(new GraduatedPrice(TIERS).cliffs()).isEmpty();
        assertThat(new PackagePrice(BigDecimal.TEN, BigMoney.parse("EUR 2"), BigDecimal.ZERO).cliffs())
                .isEmpty();
        assertThat(new VolumePrice(List.of(tier("10", "EUR 1", ""), tier("", "EUR 1", ""))).cliffs())
                .isEmpty();
    }

    @Test
    void a_tier_beyond_the_maximum_or_below_the_minimum_has_no_effect() {
        // graduated: up to 105.00, up to 828.00 from 108.00, then from 828.00
        assertThat(bounded(new GraduatedPrice(TIERS), "EUR 0", "EUR 828").tiersWithoutEffect())
                .containsExactly(3);
        assertThat(bounded(new GraduatedPrice(TIERS), "EUR 105", "EUR 828.01").tiersWithoutEffect())
                .containsExactly(1);
        assertThat(bounded(new GraduatedPrice(TIERS), "EUR 104.99", "EUR 828.01")
                        .tiersWithoutEffect())
                .isEmpty();
        // volume: the last tier starts at 500.00 again
        assertThat(bounded(VOLUME, "EUR 0", "EUR 501").tiersWithoutEffect()).isEmpty();
        assertThat(bounded(VOLUME, "EUR 0", "EUR 500").tiersWithoutEffect()).containsExactly(3);
    }

    private static BoundedPrice bounded(PricingModel model, String least, String most) {
        return new BoundedPrice(model, Optional.of(BigMoney.parse(least)), Optional.of(BigMoney.parse(most)));
    }

    private static String words(PriceCliff cliff) {
        return cliff.quantity().toPlainString() + ": "
                + cliff.upTo().getAmount().setScale(2) + " to "
                + cliff.above().getAmount().setScale(2);
    }

    private static Tier tier(String upTo, String price, String fee) {
        return new Tier(
                Optional.of(upTo).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                BigMoney.parse(price),
                Optional.of(fee).filter(text -> !text.isEmpty()).map(BigMoney::parse));
    }
}
