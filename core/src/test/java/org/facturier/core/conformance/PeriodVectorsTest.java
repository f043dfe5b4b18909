package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.Proration;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PeriodVectorsTest {

    @Test
    void periods_stand_on_the_grid_of_their_anchor_and_pieces_sum_to_the_price() throws IOException {
        Vectors tally = new Vectors("periods");
        for (JsonNode vector : Vectors.json("periods.json")) {
            String id = vector.get("id").asText();
            BillingCycle cycle = new BillingCycle(
                    day(vector.get("anchor")),
                    CycleUnit.valueOf(vector.get("cycle").asText()),
                    1,
                    BillingTiming.IN_ARREARS);
            List<ServicePeriod> expected = new ArrayList<>();
            vector.get("expectedPeriods").forEach(period -> expected.add(period(period)));
            assertThat(cycle.touching(day(vector.get("from")), day(vector.get("to"))))
                    .as(id)
                    .isEqualTo(expected);
            prorated(id, vector.get("proration"));
            tally.agree();
        }
        tally.print();
    }

    private static void prorated(String id, JsonNode proration) {
        CurrencyUnit currency = CurrencyUnit.of(proration.get("currency").asText());
        ServicePeriod whole = period(proration.get("period"));
        List<Money> pieces = new ArrayList<>();
        LocalDate from = whole.from();
        List<LocalDate> ends = new ArrayList<>();
        proration.get("cuts").forEach(cut -> ends.add(day(cut)));
        ends.add(whole.until());
        for (LocalDate end : ends) {
            pieces.add(Proration.actualDays()
                    .share(money(proration.get("price"), currency), whole, new ServicePeriod(from, end))
                    .amount());
            from = end;
        }
        List<Money> expected = new ArrayList<>();
        proration.get("expected").forEach(piece -> expected.add(money(piece, currency)));
        assertThat(pieces).as(id).isEqualTo(expected);
    }

    private static ServicePeriod period(JsonNode bounds) {
        return new ServicePeriod(day(bounds.get(0)), day(bounds.get(1)));
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    private static Money money(JsonNode node, CurrencyUnit currency) {
        return Money.of(currency, new BigDecimal(node.asText()));
    }
}
