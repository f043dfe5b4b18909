package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.account.Book.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.FacturierModule;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.measure.ServicePeriod;
import org.junit.jupiter.api.Test;

/** What a host returns says what is open, late and owed in all, and is read back. */
class FiguresInJsonTest {

    private static final List<ObjectMapper> MAPPERS = List.of(
            FacturierJson.mapper(),
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(new FacturierModule())
                    .build());

    private final Book book = new Book();

    /** 120.00 due on 31 January, 60.00 due on 31 March, 50.00 paid to the first, 7.00 on account. */
    FiguresInJsonTest() {
        Invoice late = book.invoice("F-1", day(1, 1), "100.00");
        book.invoice("F-2", day(3, 1), "50.00");
        book.paid("P-1", day(2, 1), late, "50.00").received("P-2", day(2, 2), "7.00");
    }

    @Test
    void a_position_says_what_is_owed_late_and_demanded() throws JsonProcessingException {
        Position position = book.at(day(3, 2));
        for (ObjectMapper mapper : MAPPERS) {
            JsonNode json = mapper.readTree(mapper.writeValueAsString(position));
            assertThat(json.path("owed").asText()).isEqualTo("EUR 130.00");
            assertThat(json.path("owing").asText()).isEqualTo("EUR -7.00");
            assertThat(json.path("onAccount").asText()).isEqualTo("EUR -7.00");
            assertThat(json.path("balance").asText()).isEqualTo("EUR 123.00");
            assertThat(json.path("overdue").asText()).isEqualTo("EUR 70.00");
            assertThat(json.path("demand").asText()).isEqualTo("EUR 63.00");
            assertThat(json.path("daysLate").asLong()).isEqualTo(30);
            assertThat(json.path("debits").path(0).path("settled").asText()).isEqualTo("EUR 50.00");
            assertThat(mapper.readValue(json.toString(), Position.class)).isEqualTo(position);
        }
    }

    @Test
    void a_statement_says_its_closing_balance_and_the_total_of_its_ageing() throws JsonProcessingException {
        Statement statement = book.account().statement(new ServicePeriod(day(2, 1), day(3, 3)));
        for (ObjectMapper mapper : MAPPERS) {
            JsonNode json = mapper.readTree(mapper.writeValueAsString(statement));
            assertThat(json.path("opening").asText()).isEqualTo("EUR 120.00");
            assertThat(json.path("closing").asText()).isEqualTo("EUR 123.00");
            assertThat(json.path("aged").path("credits").asText()).isEqualTo("EUR -7.00");
            assertThat(json.path("aged").path("total").asText()).isEqualTo("EUR 123.00");
            assertThat(mapper.readValue(json.toString(), Statement.class)).isEqualTo(statement);
        }
    }

    /** What a host returns from an endpoint of its own. */
    record Account(String customer, Position position, List<AgedBalance> ageing, Optional<Statement> statement) {}

    @Test
    void figures_may_be_left_out_and_where_they_stand_they_are_held_to_the_rest() throws IOException {
        Position position = book.at(day(3, 2));
        for (ObjectMapper mapper : MAPPERS) {
            for (String figure : List.of("balance", "overdue", "daysLate")) {
                ObjectNode without = mapper.valueToTree(position);
                without.remove(figure);
                assertThat(mapper.readValue(without.toString(), Position.class)).isEqualTo(position);
                ObjectNode wrong = mapper.valueToTree(position);
                wrong.set(figure, figure.equals("daysLate") ? wrong.numberNode(29) : wrong.textNode("EUR 1.00"));
                assertThatThrownBy(() -> mapper.readValue(wrong.toString(), Position.class))
                        .hasMessageContaining("it comes to ")
                        .hasMessageContaining(figure);
                ObjectNode first = mapper.createObjectNode();
                first.set(figure, wrong.get(figure));
                first.setAll(without);
                assertThatThrownBy(() -> mapper.readValue(first.toString(), Position.class))
                        .hasMessageContaining("it comes to ");
                wrong.putNull(figure);
                assertThatThrownBy(() -> mapper.readValue(wrong.toString(), Position.class))
                        .isInstanceOf(JsonProcessingException.class);
            }
            ObjectNode misspelt = mapper.valueToTree(position);
            misspelt.put("overdu", "EUR 1.00");
            assertThatThrownBy(() -> mapper.readValue(misspelt.toString(), Position.class))
                    .hasMessageContaining("overdu");
        }
    }

    @Test
    void a_wrong_figure_is_a_finding_at_its_path() throws IOException {
        ObjectNode wrong = FacturierJson.mapper().valueToTree(book.at(day(3, 2)));
        ((ObjectNode) wrong.path("debits").path(0)).put("settled", "EUR 51.00");
        ByteArrayInputStream json = new ByteArrayInputStream(wrong.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(JsonDocuments.standard()
                        .read("p.json", json, Position.class)
                        .findings()
                        .all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).endsWith("$.debits[0].settled"))
                .satisfies(
                        finding -> assertThat(finding.message()).isEqualTo("it comes to EUR 50.00, not to EUR 51.00"));
    }
}
