package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.finding.Message.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.party.Address;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OrderBodyTest {

    // region body
    record OrderBody(String customer, LocalDate on, List<Ordered> lines, Optional<Address> to) {
        OrderBody {
            Completeness.of("an order")
                    .needs("customer", customer)
                    .needs("on", on)
                    .verify();
            if (lines.isEmpty()) {
                throw new RefusedException(say("orderEmpty", "an order has at least one line"));
            }
        }
    }

    record Ordered(String article, int pieces, Money price) {}
    // endregion

    private static Outcome<OrderBody> read(String json) throws IOException {
        InputStream body = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        // region read
        Outcome<OrderBody> order = JsonDocuments.standard().read("body", body, OrderBody.class);
        // endregion
        return order;
    }

    @Test
    void a_record_of_the_host_is_read_with_our_values_in_it() throws IOException {
        OrderBody order = read("""
                        {"customer": "cafe", "on": "2026-03-02",
                         "lines": [{"article": "L-1", "pieces": 2, "price": "EUR 120.00"}]}
                        """).orThrow();
        assertThat(order.to()).isEmpty();
        assertThat(order.lines()).containsExactly(new Ordered("L-1", 2, Money.parse("EUR 120.00")));
    }

    @Test
    void an_amount_that_is_left_out_is_null_and_a_whole_number_is_refused() throws IOException {
        String order = "{\"customer\":\"cafe\",\"on\":\"2026-03-02\",\"lines\":[{\"article\":\"L-1\"%s}]}";
        assertThat(read(order.formatted(",\"pieces\":2")).orThrow().lines())
                .containsExactly(new Ordered("L-1", 2, null));
        assertThat(read(order.formatted("")).findings())
                .extracting(Finding::path)
                .containsExactly("body:1 $.lines[0].pieces");
    }

    @Test
    void what_is_wrong_with_it_is_found_at_once_with_its_places() throws IOException {
        String wrong = """
                {"customer": "cafe",
                 "lines": [{"article": "L-1", "pieces": "two", "price": 120}],
                 "to": {"city": "Lyon", "country": "FX"}}
                """;
        String empty = "{\"customer\": \"cafe\", \"on\": \"2026-03-02\"}";
        Printed.is("13-body.txt", said(read(wrong)) + said(read(empty)));
    }

    private static String said(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
