package org.facturier.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Finding;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** What lies too deep to be read again is not written. */
class DepthTest {

    private final JsonMapper mapper = FacturierJson.mapper();

    /** {@return a price that is on so many levels} */
    static PricingModel on(int levels) {
        PricingModel model = new FlatPrice(BigMoney.parse("EUR 1"));
        for (int i = 1; i < levels; i++) {
            model = new BoundedPrice(model, Optional.empty(), Optional.empty());
        }
        return model;
    }

    /** It is a rule (3) of the rules (2) of an agreement (1) that has the price. */
    private static PartnerAgreement agreed(PricingModel price) {
        BillingCycle monthly = new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
        return Samples.agreement(
                        LocalDate.of(2026, 1, 1),
                        new BillingRule.UsageFee(
                                "calls",
                                "Calls",
                                monthly,
                                "calls",
                                Unit.HOUR,
                                price,
                                SupplyNature.of(SupplyKind.SERVICE),
                                Optional.empty()))
                .build();
    }

    @Test
    void a_hundred_levels_come_back() throws JsonProcessingException {
        PartnerAgreement deep = agreed(on(97));
        assertThat(mapper.readValue(mapper.writeValueAsString(deep), PartnerAgreement.class))
                .isEqualTo(deep);
    }

    @Test
    void one_more_is_neither_written_nor_read() throws JsonProcessingException {
        assertThatThrownBy(() -> mapper.writeValueAsString(agreed(on(98)))).hasMessageContaining("LIMIT-DEPTH-01");
        String flat = "{\"type\":\"FLAT_PRICE\",\"amount\":\"EUR 1\"}";
        String json = mapper.writeValueAsString(agreed(on(97)));
        assertThat(json).contains(flat);
        String deeper = json.replace(flat, "{\"type\":\"BOUNDED_PRICE\",\"model\":" + flat + "}");
        assertThatThrownBy(() -> mapper.readValue(deeper, PartnerAgreement.class))
                .hasMessageContaining("nesting depth");
    }

    @Test
    void the_place_is_where_the_hundred_end() {
        assertThat(LimitCheck.begun().and("price", on(102)).findings().all())
                .extracting(Finding::path)
                .containsExactly("price" + ".model".repeat(100));
    }

    @Test
    void what_is_as_deep_as_one_likes_is_not_gone_down() {
        assertThat(LimitCheck.of(on(200_000)).all()).hasSize(1);
    }
}
