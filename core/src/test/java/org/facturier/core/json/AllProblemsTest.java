package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.Fact;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Severity;
import org.facturier.core.intake.JsonLinesIntake;
import org.facturier.core.limit.Limits;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.PricingModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a text is said at once. */
class AllProblemsTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Test
    void of_a_draft() throws IOException {
        ObjectNode draft = (ObjectNode) PublishedSchemas.resource("draft.json");
        ((ObjectNode) draft.at("/header/seller")).put("vatID", "FR11123456782").remove("name");
        ((ObjectNode) draft.at("/header/buyer/address")).put("country", "XX");
        ((ObjectNode) draft.at("/header")).put("currency", "EURO");
        ((ObjectNode) draft.at("/lines/0")).put("quantity", "two");
        ((ObjectNode) draft.at("/lines/0/treatment")).put("percent", 20);
        assertThat(read(draft.toString(), InvoiceDraft.class))
                .extracting(finding -> finding.code().text(), Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("JSON-VALUE-01", "x.json:1 $.header.seller"),
                        tuple("JSON-NAME-01", "x.json:1 $.header.seller.vatID"),
                        tuple("JSON-VALUE-01", "x.json:1 $.header.buyer.address.country"),
                        tuple("JSON-VALUE-01", "x.json:1 $.header.currency"),
                        tuple("JSON-VALUE-01", "x.json:1 $.lines[0].quantity"),
                        tuple("JSON-VALUE-01", "x.json:1 $.lines[0].treatment.percent"));
    }

    @Test
    void of_an_agreement_with_what_was_expected_at_each_line() throws IOException {
        String agreement = PublishedSchemas.text("agreement.json")
                .replace("\"GRADUATED_PRICE\"", "\"GRADED_PRICE\"")
                .replace("\"EUR 90.00\"", "90.00")
                .replace("\"every\": 1, \"timing\": \"IN_ADVANCE\"", "\"timing\": \"FIRST\"")
                .replace("\"lancement\"", "null");
        List<Finding> found = read(agreement, PartnerAgreement.class);
        assertThat(found)
                .extracting(Finding::path)
                .containsExactly(
                        "x.json:33 $.rules[0].cycle.timing",
                        "x.json:33 $.rules[0].cycle.every",
                        "x.json:34 $.rules[0].fee",
                        "x.json:45 $.rules[1].pricing",
                        "x.json:59 $.discounts[0]");
        assertThat(found.get(0).message()).contains("IN_ADVANCE").contains("\"FIRST\"");
        assertThat(found.get(2).message()).contains("amount");
        assertThat(found.get(3).message())
                .startsWith("unknown type 'GRADED_PRICE'")
                .contains("VOLUME_PRICE");
        assertThat(found.get(4).message()).isEqualTo("needed here: reason");
    }

    @Test
    void of_an_invoice_also_where_its_properties_are_sorted() throws IOException {
        ObjectNode invoice = MAPPER.valueToTree(Samples.invoice("F-1", "EUR 100.00", Samples.DAY));
        invoice.put("issuedOn", "2026-02-30").put("numbr", "F-1").remove("number");
        ((ObjectNode) invoice.at("/calculated/lines/0")).put("net", "EUR 100.005");
        String sorted = CanonicalJson.standard().text(MAPPER.convertValue(invoice, TreeMap.class));
        for (String text : List.of(invoice.toString(), sorted)) {
            assertThat(read(text, Invoice.class))
                    .extracting(finding -> finding.path().replaceAll("x.json(:1)? ", ""))
                    .containsExactlyInAnyOrder("$.issuedOn", "$.numbr", "$", "$.calculated.lines[0].net");
        }
    }

    @Test
    void of_a_fact_whose_kind_is_said_last() throws IOException {
        String fact =
                "{\"form\":1,\"id\":\"B-1\",\"on\":\"soon\",\"amount\":\"EUR 1.005\",\"by\":\"x\",\"type\":\"ALLOCATED\"}";
        assertThat(read(fact, Fact.class))
                .extracting(finding -> finding.path().replaceAll("x.json(:1)? ", ""), Finding::message)
                .containsExactlyInAnyOrder(
                        tuple("$.on", "expected a day from 1900 to 2199, such as 2026-01-31"),
                        tuple("$.amount", "EUR 1.005 has more decimals than EUR has"),
                        tuple("$.by", "unknown property 'by'; known are amount, credit, debit, id, on"),
                        tuple("$", "needed here: credit, debit"));
    }

    @Test
    void of_each_document_of_a_list_though_another_is_of_a_newer_release() throws IOException {
        String parties = """
                [{"form": 1, "kind": "BUSINESS", "name": 5},
                 {"name": [], "novelty": true, "form": 2},
                 {"kind": "PERSON", "kind": "CONSUMER", "name": "x"},
                 {"form": 1, "kind": "CONSUMER", "name": "Camille\\u0000", "accounts": [null, 7]}]
                """;
        assertThat(JsonDocuments.standard()
                        .read("x.json", stream(parties), new TypeReference<List<Party>>() {})
                        .findings())
                .extracting(finding -> finding.code().text(), Finding::path)
                .containsExactly(
                        tuple("JSON-VALUE-01", "x.json:1 $[0].name"),
                        tuple("JSON-FORM-01", "x.json:2 $[1].form"),
                        tuple("JSON-VALUE-01", "x.json:3 $[2].kind"),
                        tuple("JSON-SYNTAX-01", "x.json:3 $[2]"),
                        tuple("JSON-FORM-01", "x.json:3 $[2]"),
                        tuple("JSON-VALUE-01", "x.json:4 $[3].accounts[0]"),
                        tuple("JSON-VALUE-01", "x.json:4 $[3].accounts[1]"),
                        tuple("LIMIT-TEXT-01", "x.json:4 $[3].name"));
    }

    @Test
    void what_hangs_on_a_part_that_cannot_be_read_is_not_accused() throws IOException {
        String period =
                "{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"address\":{\"city\":\"y\",\"country\":\"?\"}}";
        assertThat(read(period, Party.class)).extracting(Finding::path).containsExactly("x.json:1 $.address.country");
    }

    @Test
    void after_what_is_no_json_nothing_is_said() throws IOException {
        assertThat(read("{\"form\":1,\"kind\":3,\"name\":5 \"vatId\":7}", Party.class))
                .extracting(finding -> finding.code().text())
                .containsExactly("JSON-VALUE-01", "JSON-VALUE-01", "JSON-SYNTAX-01");
    }

    @Test
    void by_a_mapper_of_the_hosts_too() throws IOException {
        JsonMapper host = JsonMapper.builder().addModule(new FacturierModule()).build();
        String parties = "[{\"form\":1,\"kind\":3,\"name\":5},{\"form\":1,\"kind\":\"BUSINESS\",\"nam\":\"x\"}]";
        assertThat(JsonDocuments.by(host)
                        .read("x.json", stream(parties), new TypeReference<List<Party>>() {})
                        .findings())
                .extracting(Finding::path)
                .containsExactly("x.json:1 $[0].kind", "x.json:1 $[0].name", "x.json:1 $[1].nam", "x.json:1 $[1]");
    }

    @Test
    void of_each_line_of_a_file() throws IOException {
        String lines = """
                {"form":1,"id":"u1","partner":"P1","metric":"hours","on":"2026-01-32","quantity":2.5}
                {"form":1,"id":"u2","partner":"P1","metric":"hours","on":"2026-01-31","quantity":"2.5"}
                {"form":1,"id":"u3","partner":"P1","metrics":"hours","on":"2026-01-31","quantity":"1"}
                """;
        assertThat(JsonLinesIntake.usage()
                        .read("usage.jsonl", new StringReader(lines))
                        .findings())
                .extracting(Finding::path)
                .containsExactly(
                        "usage.jsonl:1 $.on", "usage.jsonl:1 $.quantity", "usage.jsonl:3 $", "usage.jsonl:3 $.metrics");
    }

    @Test
    void names_given_twice_are_given_up_after_a_hundred_too_and_that_is_said() throws IOException {
        String text = "{" + "\"name\":\"x\",".repeat(Limits.MOST_PROBLEMS + 5) + "\"name\":\"x\"}";
        List<Finding> found = read(text, new TypeReference<Party>() {});
        assertThat(found).hasSize(Limits.MOST_PROBLEMS + 1);
        assertThat(found.get(Limits.MOST_PROBLEMS).code()).hasToString("JSON-COUNT-01");
    }

    @Test
    void a_text_of_another_kind_is_given_up_after_a_hundred() throws IOException {
        List<Finding> found =
                within(() -> read("[" + "1,".repeat(5_000_000) + "1]", new TypeReference<List<Party>>() {}));
        assertThat(found).hasSize(Limits.MOST_PROBLEMS + 1);
        assertThat(found.get(Limits.MOST_PROBLEMS).severity()).isEqualTo(Severity.INFO);
        assertThat(found.get(Limits.MOST_PROBLEMS).code()).hasToString("JSON-COUNT-01");
        assertThat(found.get(Limits.MOST_PROBLEMS).path()).isEqualTo("x.json:1 $[99]");
    }

    @Test
    void a_hundred_problems_are_named_without_a_remark() throws IOException {
        assertThat(read("[" + "1,".repeat(99) + "1]", new TypeReference<List<Party>>() {}))
                .hasSize(Limits.MOST_PROBLEMS)
                .allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    @Tag("once")
    void a_long_text_is_read_in_time_that_grows_with_it() throws IOException {
        String party =
                "{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"address\":{\"city\":\"y\",\"country\":\"FR\"}},";
        String parties = "[{\"form\":1}," + party.repeat(20_000) + "5]";
        assertThat(within(() -> read(parties, new TypeReference<List<Party>>() {})))
                .extracting(Finding::path)
                .containsExactly("x.json:1 $[0]", "x.json:1 $[20001]");
    }

    @Test
    void so_is_a_deep_one_whose_kinds_are_said_last() throws IOException {
        String innermost = "{\"unitPrice\":5,\"type\":\"UNIT_PRICE\"}";
        int deep = Limits.DEEPEST - 3;
        String price = "{\"model\":".repeat(deep) + innermost + ",\"x\":1,\"type\":\"BOUNDED_PRICE\"}".repeat(deep);
        List<Finding> found = within(() -> read(price, new TypeReference<PricingModel>() {}));
        assertThat(found).hasSize(deep + 1);
        assertThat(found.get(0).path()).endsWith(".unitPrice");
    }

    @Test
    @Tag("once")
    void an_object_of_a_hundred_thousand_names_nobody_knows_is_given_up() throws IOException {
        StringBuilder json = new StringBuilder("{\"form\":1");
        for (int i = 0; i < 100_000; i++) {
            json.append(",\"n").append(i).append("\":[[[{}]]]");
        }
        assertThat(within(() -> read(json.append('}').toString(), Party.class))).hasSize(Limits.MOST_PROBLEMS + 1);
    }

    @Test
    void a_source_that_hands_out_little_at_once_is_read_twice_all_the_same() throws IOException {
        byte[] json = "{\"form\":1,\"kind\":3,\"name\":5}".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new InputStream() {
            private int next;

            @Override
            public int read() {
                return next < json.length ? json[next++] : -1;
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                int unit = length == 0 ? -1 : read();
                to[offset] = (byte) unit;
                return unit < 0 ? -1 : 1;
            }

            @Override
            public void close() {
                throw new AssertionError("closed by who only reads it");
            }
        };
        assertThat(JsonDocuments.standard().read("x.json", slow, Party.class).findings())
                .hasSize(2);
    }

    private interface Reading {
        List<Finding> found() throws IOException;
    }

    private static List<Finding> within(Reading reading) {
        return assertTimeout(Duration.ofSeconds(60), reading::found);
    }

    private static List<Finding> read(String json, Class<?> type) throws IOException {
        return JsonDocuments.standard()
                .read("x.json", stream(json), type)
                .findings()
                .all();
    }

    private static List<Finding> read(String json, TypeReference<?> type) throws IOException {
        return JsonDocuments.standard()
                .read("x.json", stream(json), type)
                .findings()
                .all();
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
