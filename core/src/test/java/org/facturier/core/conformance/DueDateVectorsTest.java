package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.EndOfMonth;
import org.junit.jupiter.api.Test;

class DueDateVectorsTest {

    @Test
    void terms_end_on_their_day() throws IOException {
        Vectors tally = new Vectors("due-dates");
        for (JsonNode vector : Vectors.json("due-dates.json")) {
            JsonNode rule = vector.get("rule");
            Optional<LocalDate> other =
                    text(vector.get("deliveryOrReceiptDate")).map(LocalDate::parse);
            DueDates dates =
                    new DueDates(LocalDate.parse(vector.get("invoiceDate").asText()), other, other);
            DueDateRule due = new DueDateRule(
                    DueFrom.valueOf(rule.get("from").asText()),
                    0,
                    rule.get("days").asInt(),
                    text(rule.get("endOfMonth")).map(EndOfMonth::valueOf));
            assertThat(due.due(dates))
                    .as(vector.get("id").asText())
                    .contains(LocalDate.parse(vector.get("expectedDueDate").asText()));
            tally.agree();
        }
        tally.print();
    }

    private static Optional<String> text(JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }
}
