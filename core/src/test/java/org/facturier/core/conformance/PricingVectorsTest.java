package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.money.Percentage;
import org.facturier.core.money.Rounding;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PricingVectorsTest {

    @Test
    void quantities_come_to_their_price() throws IOException {
        Vectors tally = new Vectors("pricing");
        for (JsonNode vector : Vectors.json("pricing.json")) {
            CurrencyUnit currency = CurrencyUnit.of(vector.get("currency").asText());
            PricingModel model = new BoundedPrice(
                    model(vector, currency), bound(vector, "minimum", currency), bound(vector, "maximum", currency));
            BigDecimal quantity = decimal(vector.has("baseAmount") ? vector.get("baseAmount") : vector.get("quantity"));
            assertThat(Rounding.state(model.price(quantity).amount()))
                    .as(vector.get("id").asText())
                    .isEqualTo(Money.of(currency, decimal(vector.get("expected"))));
            tally.agree();
        }
        tally.print();
    }

    private static PricingModel model(JsonNode vector, CurrencyUnit currency) {
        return switch (vector.get("model").asText()) {
            case "PER_UNIT" -> new UnitPrice(money(vector.get("unitPrice"), currency));
            case "PERCENTAGE" ->
                new PercentagePrice(Percentage.of(vector.get("percent").asText()), currency);
            case "PACKAGE" ->
                new PackagePrice(
                        decimal(vector.get("packageSize")),
                        money(vector.get("packagePrice"), currency),
                        decimal(vector.get("freeQuantity")));
            case "GRADUATED", "GRADUATED_PERCENTAGE" -> new GraduatedPrice(tiers(vector, currency));
            case "VOLUME" -> new VolumePrice(tiers(vector, currency));
            default -> throw new IllegalArgumentException("unknown model in " + vector);
        };
    }

    private static List<Tier> tiers(JsonNode vector, CurrencyUnit currency) {
        List<Tier> tiers = new ArrayList<>();
        for (JsonNode tier : vector.get("tiers")) {
            BigDecimal each = tier.has("percent")
                    ? decimal(tier.get("percent")).movePointLeft(2)
                    : decimal(tier.get("unitPrice"));
            Optional<BigDecimal> upTo =
                    Optional.of(tier.get("upTo")).filter(node -> !node.isNull()).map(PricingVectorsTest::decimal);
            tiers.add(new Tier(upTo, BigMoney.of(currency, each), Optional.of(money(tier.get("flatFee"), currency))));
        }
        return tiers;
    }

    private static Optional<BigMoney> bound(JsonNode vector, String name, CurrencyUnit currency) {
        return Optional.ofNullable(vector.get(name)).map(node -> money(node, currency));
    }

    private static BigMoney money(JsonNode node, CurrencyUnit currency) {
        return BigMoney.of(currency, decimal(node));
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }
}
