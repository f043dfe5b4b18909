package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.explanation.Place;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {

    private static final String NET = """
            {"path":"net","formula":"line.price","operation":"PROPORTION","source":"EN 16931 BT-131",
             "operands":[{"given":"quantity","value":"2.5"},{"given":"price","value":"80.00"},{"given":"base","value":"1"}],
             "value":"200.00"}""";
    private static final String TAX = """
            {"path":"tax","formula":"group.tax","operation":"PERCENTAGE",
             "operands":[{"step":"net"},{"given":"percent","value":"5.5"}],"value":"11.00"}""";

    @Test
    void a_document_of_another_hand_replays_without_a_calculator() throws IOException {
        Explanation read = read(NET, TAX).orThrow();
        assertThat(read.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(read.replay()).isEqualTo(Map.of("net", new BigDecimal("200.00"), "tax", new BigDecimal("11.00")));
        assertThat(read.amounts().get(1).operands().get(0))
                .isSameAs(read.amounts().get(0));
    }

    @Test
    void a_wrong_amount_is_read_and_found() throws IOException {
        Explanation read = read(NET, TAX.replace("11.00", "11.01")).orThrow();
        assertThat(read.contradictions()).extracting(Derived::value).containsExactly(new BigDecimal("11.01"));
    }

    @Test
    void decimals_stay_as_they_are_stated() throws IOException {
        String json = FacturierJson.mapper().writeValueAsString(read(NET, TAX).orThrow());
        assertThat(json)
                .isEqualToIgnoringWhitespace("{\"form\":1,\"currency\":\"EUR\",\"steps\":[" + NET + "," + TAX + "]}");
    }

    @Test
    void an_unknown_operation_is_refused_where_it_stands() throws IOException {
        assertThat(refusal(NET, TAX.replace("PERCENTAGE", "ROOT")))
                .contains("$.steps[1].operation", "ROOT", "PROPORTION");
    }

    @Test
    void too_few_operands_are_refused_where_they_stand() throws IOException {
        String withoutBase = NET.replace(",{\"given\":\"base\",\"value\":\"1\"}", "");
        assertThat(refusal(withoutBase)).contains("$.steps[0]", "PROPORTION takes 3 operands, not 2");
        String none = "{\"path\":\"net\",\"formula\":\"f\",\"operation\":\"DIFFERENCE\",\"value\":\"1\"}";
        assertThat(refusal(none)).contains("$.steps[0]", "DIFFERENCE takes at least 1, not 0");
    }

    @Test
    void a_step_refers_to_none_that_is_unknown_or_later() throws IOException {
        assertThat(refusal(TAX, NET)).contains("steps[0].operands[0].step: net is no step before this one");
        assertThat(refusal(NET, TAX.replace("\"step\":\"net\"", "\"step\":\"tax\"")))
                .contains("steps[1].operands[0].step: tax is no step before this one");
    }

    @Test
    void a_path_is_derived_once() throws IOException {
        assertThat(refusal(NET, NET)).contains("steps[1].path: net is derived before");
    }

    @Test
    void an_operand_is_a_step_or_given() throws IOException {
        String mixed = TAX.replace("{\"step\":\"net\"}", "{\"step\":\"net\",\"given\":\"net\",\"value\":\"1\"}");
        assertThat(refusal(NET, mixed)).contains("$.steps[1].operands[0]", "a step, or given with a value");
        assertThat(refusal(NET, TAX.replace("\"step\":\"net\"", "\"given\":\"net\"")))
                .contains("$.steps[1].operands[0]", "a step, or given with a value");
        assertThat(refusal(NET, TAX.replace("\"step\":\"net\"", "\"step\":\"net\",\"value\":\"1\"")))
                .contains("a step, or given with a value");
    }

    @Test
    void a_step_says_everything() throws IOException {
        assertThat(refusal("{}")).contains("$.steps[0] needed here: path, formula, operation, value");
        assertThat(refusal(NET.replace("\"value\":\"200.00\"", "\"value\":\"200.00\",\"note\":\"\"")))
                .contains("unknown property 'note'");
    }

    @Test
    void an_explanation_out_of_order_is_not_written() {
        Formula sum = new Formula("sum", Operation.SUM, "");
        Derivation one = new Given(Place.own("one"), BigDecimal.ONE);
        Derived first = new Derived(Place.own("first"), sum, List.of(one), BigDecimal.ONE);
        Derived second = new Derived(Place.own("second"), sum, List.of(first), BigDecimal.ONE);
        assertThatThrownBy(() -> write(second, first)).hasMessageContaining("first is used before it is derived");
        assertThatThrownBy(() -> write(first, first)).hasMessageContaining("first is derived twice");
    }

    private static String write(Derived... amounts) throws JsonProcessingException {
        return FacturierJson.mapper().writeValueAsString(new Explanation(CurrencyUnit.EUR, List.of(amounts)));
    }

    private static String refusal(String... steps) throws IOException {
        Finding finding = read(steps).findings().all().get(0);
        return finding.path() + " " + finding.message();
    }

    private static Outcome<Explanation> read(String... steps) throws IOException {
        String json = "{\"form\":1,\"currency\":\"EUR\",\"steps\":[" + String.join(",", steps) + "]}";
        return JsonDocuments.standard()
                .read("e.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Explanation.class);
    }
}
