package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** 1,240.5 hours: 1,000 at 15.00 are 15,000.00, 240.5 at 13.50 and 20.00 for entering the tier are 3,266.75. */
class SliceExplanationTest {

    private static final BigDecimal HOURS = new BigDecimal("1240.5");
    private static final PricingModel TIERS = new GraduatedPrice(List.of(
            Tier.upTo(BigDecimal.valueOf(1000), BigMoney.parse("EUR 15.00")),
            new Tier(Optional.empty(), BigMoney.parse("EUR 13.50"), Optional.of(BigMoney.parse("EUR 20.00")))));

    @Test
    void the_price_of_a_line_is_the_sum_of_its_slices() {
        Derivation price = price(TIERS);
        assertThat(price.value()).isEqualByComparingTo("18266.75");
        assertThat(price.operands())
                .extracting(tierLine -> tierLine.place() + " "
                        + tierLine.value().stripTrailingZeros().toPlainString())
                .containsExactly(
                        "calculated.lines[0].item.price.tierLines[0].amount 15000",
                        "calculated.lines[0].item.price.tierLines[1].whole 3266.75");
        assertThat(price.operands().get(1).operands())
                .extracting(part ->
                        part.place() + " " + part.value().stripTrailingZeros().toPlainString())
                .containsExactly(
                        "calculated.lines[0].item.price.tierLines[1].amount 3246.75",
                        "calculated.lines[0].item.price.tierLines[1].flatFee 20");
    }

    @Test
    void the_slices_alone_give_every_amount_again() {
        Explanation explanation = explanation(TIERS);
        assertThat(explanation.contradictions()).isEmpty();
        assertThat(explanation.replay().get("calculated.lines[0].net")).isEqualByComparingTo("18266.75");
    }

    @Test
    void a_price_that_was_cut_off_at_a_bound_stands_as_agreed() {
        assertThat(price(new BoundedPrice(TIERS, Optional.empty(), Optional.of(BigMoney.parse("EUR 9000")))))
                .isInstanceOf(Given.class);
    }

    private static Derivation price(PricingModel model) {
        return explanation(model)
                .of("calculated.lines[0].net")
                .orElseThrow()
                .operands()
                .get(1);
    }

    private static Explanation explanation(PricingModel model) {
        QuantityPrice price = model.price(HOURS);
        LineItem line = LineItem.builder()
                .description("Heures")
                .quantity(HOURS)
                .baseQuantity(HOURS)
                .unit(Unit.HOUR)
                .unitPrice(price.amount())
                .tierLines(price.tierLines())
                .treatment(TaxTreatment.standard("20"))
                .build();
        Invoice invoice = Samples.issue("F-1", Samples.draft(line.toBuilder()), Samples.DAY);
        return InvoiceCalculator.standard().explain(invoice).orThrow();
    }
}
