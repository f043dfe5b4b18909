package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.parsing.JsonRule;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FacturierModuleTest {

    /** The host's own, with everything that the model has a form for. */
    record Order(
            BigDecimal price,
            List<String> tags,
            Optional<String> note,
            Optional<BigDecimal> rebate,
            Map<String, BigDecimal> parts,
            BigDecimal[] prices,
            @Nullable LocalDate day,
            Money total,
            BigMoney exact,
            CurrencyUnit currency,
            DayOfWeek weekday,
            Object any) {}

    /** What a host puts our types into. */
    record Envelope(
            BigDecimal price,
            LineItem line,
            List<LineItem> list,
            LineItem[] array,
            Map<String, LineItem> map,
            Optional<LineItem> optional) {}

    /** A family of the host's, with a member named as one of ours is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    interface Vehicle {}

    record Card(BigDecimal range) implements Vehicle {}

    private static final LineItem LINE = Samples.line("EUR 950").quantity(2).build();

    private static final Invoice INVOICE = Samples.invoice("F-1", "EUR 950", Samples.DAY);

    private static final Order ORDER = new Order(
            new BigDecimal("1.50"),
            List.of(),
            Optional.empty(),
            Optional.of(new BigDecimal("1E+3")),
            Map.of("a", new BigDecimal("2.0")),
            new BigDecimal[] {BigDecimal.ONE, null},
            LocalDate.of(2026, 1, 31),
            Money.parse("EUR 12.00"),
            BigMoney.parse("EUR 12.3456"),
            CurrencyUnit.EUR,
            DayOfWeek.FRIDAY,
            List.of(new BigDecimal("3.10"), LocalDate.of(1815, 6, 18)));

    @TestFactory
    Stream<DynamicTest> what_is_the_hosts_own_is_written_as_without_our_module() {
        List<Object> foreign = new ArrayList<>(List.of(
                ORDER,
                List.of(ORDER, Arrays.asList("a", null)),
                Map.of("order", ORDER),
                new Object[] {ORDER, Optional.of(ORDER), 1.5},
                Optional.of(new BigDecimal("1.50")),
                new Card(BigDecimal.TEN)));
        return each((mapper, before) -> {
            for (Object value : foreign) {
                assertThat(mapper.writeValueAsString(value)).isEqualTo(before.writeValueAsString(value));
            }
        });
    }

    @Test
    void what_a_host_puts_into_an_outcome_is_its_own() throws JsonProcessingException {
        ObjectMapper mapper = mapper("as Spring Boot makes it");
        assertThat(mapper.writeValueAsString(Outcome.accepted(new BigDecimal("1.50"))))
                .startsWith("{\"accepted\":1.50,");
    }

    /** What of the host's is read: numbers, null elements and null lists as the mapper of the host takes them. */
    record Read(
            BigDecimal price,
            @Nullable List<@Nullable String> tags,
            Optional<String> note,
            Map<String, @Nullable BigDecimal> parts,
            LocalDate day) {}

    @TestFactory
    Stream<DynamicTest> what_is_the_hosts_own_is_read_as_without_our_module() {
        return each((mapper, before) -> {
            for (String json : List.of(
                    "{\"price\":1.50,\"tags\":null,\"note\":null,\"parts\":{\"a\":null},\"day\":\"2026-01-31\"}",
                    "{\"price\":\"1.50\",\"tags\":[null,\"a\"],\"parts\":{\"a\":2},\"day\":[1815,6,18]}",
                    "{\"price\":1e3,\"note\":\"\",\"day\":\"2026-01-31\",\"day\":\"2026-02-28\",\"other\":1}")) {
                assertThat(read(mapper, json, Read.class)).isEqualTo(read(before, json, Read.class));
            }
        });
    }

    private static Object read(ObjectMapper mapper, String json, Class<?> type) {
        try {
            return String.valueOf(mapper.readValue(json, type));
        } catch (JsonProcessingException refused) {
            return refused.getMessage();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_model_has_one_form_whatever_the_mapper_says() {

        return each((mapper, before) -> {
            String form = FacturierJson.mapper().writeValueAsString(LINE);
            Envelope envelope = new Envelope(
                    new BigDecimal("1.50"),
                    LINE,
                    List.of(LINE),
                    new LineItem[] {LINE},
                    Map.of("a", LINE),
                    Optional.of(LINE));
            String json = mapper.writeValueAsString(envelope);
            assertThat(json.split(Pattern.quote(form), -1)).as(json).hasSize(6);
            Envelope read = mapper.readValue(json, Envelope.class);
            assertThat(read.list()).isEqualTo(envelope.list());
            assertThat(read.array()).containsExactly(LINE);
            assertThat(read.map()).isEqualTo(envelope.map());
            assertThat(read.optional()).contains(LINE);
            assertThat(mapper.writeValueAsString(INVOICE))
                    .isEqualTo(FacturierJson.mapper().writeValueAsString(INVOICE));
            assertThat(mapper.readValue(mapper.writeValueAsString(INVOICE), Invoice.class))
                    .isEqualTo(INVOICE);
        });
    }

    record Typed(LineItem line, List<LineItem> list, Object any) {}

    @Test
    void classes_that_a_host_writes_beside_its_values_are_not_written_beside_ours() throws JsonProcessingException {
        ObjectMapper mapper =
                HostMappers.typed().addModule(new FacturierModule()).build();
        Typed typed = new Typed(LINE, new ArrayList<>(List.of(LINE)), DayOfWeek.FRIDAY);
        String json = mapper.writeValueAsString(typed);
        assertThat(json).contains("\"any\":[\"java.time.DayOfWeek\"").doesNotContain("LineItem");
        assertThat(mapper.readValue(json, Typed.class)).isEqualTo(typed);
    }

    @TestFactory
    Stream<DynamicTest> the_model_is_read_strictly_wherever_it_stands() throws JsonProcessingException {
        String good = FacturierJson.mapper().writeValueAsString(LINE);
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("a misspelt name", good.replace("\"quantity\"", "\"qantity\""));
        broken.put("one name more", good.replaceFirst("\\{", "{\"colour\":\"red\","));
        broken.put("a name more at depth", good.replace("\"category\":", "\"colour\":\"red\",\"category\":"));
        broken.put("a number for a decimal", good.replaceFirst("\"quantity\":\"2\"", "\"quantity\":2"));
        broken.put("a number for an amount", good.replaceFirst("\"unitPrice\":\"[^\"]*\"", "\"unitPrice\":950"));
        broken.put("twice", good.replaceFirst("\"quantity\":\"2\"", "\"quantity\":\"1\",\"quantity\":\"2\""));
        broken.put("twice at depth", good.replace("\"category\":", "\"category\":\"E\",\"category\":"));
        broken.put("a long text", good.replaceFirst("\"description\":\"", "\"description\":\"" + "x".repeat(100_001)));
        broken.put("in other letters", good.replace("\"quantity\"", "\"QUANTITY\""));
        broken.put("a constant in small letters", good.replace("\"category\":\"S\"", "\"category\":\"s\""));
        broken.values().forEach(json -> assertThat(json).isNotEqualTo(good));
        return each((mapper, before) -> broken.forEach((how, json) -> {
            for (String where : List.of("%s", "[%s]", "{\"a\":%s}")) {
                TypeReference<?> type = where.equals("%s")
                        ? new TypeReference<LineItem>() {}
                        : where.equals("[%s]")
                                ? new TypeReference<List<LineItem>>() {}
                                : new TypeReference<Map<String, LineItem>>() {};
                String text = where.replace("%s", json);
                assertThatThrownBy(() -> mapper.readValue(text, type))
                        .as(how)
                        .isInstanceOf(JsonProcessingException.class);
            }
            assertThatThrownBy(() -> mapper.readValue("{\"line\":" + json + "}", Envelope.class))
                    .as(how)
                    .isInstanceOf(JsonProcessingException.class);
            assertThatThrownBy(() -> mapper.readValue("{\"optional\":" + json + "}", Envelope.class))
                    .as(how)
                    .isInstanceOf(JsonProcessingException.class);
        }));
    }

    @Test
    void after_a_value_of_the_model_the_host_reads_on_as_leniently_as_before() throws JsonProcessingException {
        ObjectMapper mapper = mapper("as Spring Boot makes it");
        String line = FacturierJson.mapper().writeValueAsString(LINE);
        Envelope read = mapper.readValue(
                "{\"list\":[" + line + "," + line + "],\"price\":1,\"other\":{\"a\":1,\"a\":2},\"price\":2}",
                Envelope.class);
        assertThat(read.price()).isEqualByComparingTo("2");
        assertThat(read.list()).containsExactly(LINE, LINE);
    }

    @Test
    void a_name_is_no_longer_in_a_value_of_the_model_than_by_itself() throws JsonProcessingException {
        JsonFactory lenient = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNameLength(1_000_000).build())
                .build();
        ObjectMapper mapper = new ObjectMapper(lenient)
                .registerModule(new FacturierModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        String line = FacturierJson.mapper().writeValueAsString(LINE);
        String name = "n".repeat(StreamReadConstraints.DEFAULT_MAX_NAME_LEN + 1);
        assertThat(mapper.readValue("{\"" + name + "\":1,\"line\":" + line + "}", Envelope.class)
                        .line())
                .isEqualTo(LINE);
        String longer = line.substring(0, line.length() - 1) + ",\"" + name + "\":1}";
        assertThatThrownBy(() -> mapper.readValue("{\"line\":" + longer + "}", Envelope.class))
                .hasMessageContaining("a text or name is too long");
    }

    @Test
    void findings_read_back_under_a_mapper_of_the_hosts() throws JsonProcessingException {
        ObjectMapper mapper = mapper("as Spring Boot makes it");
        Findings findings = Findings.of(JsonRule.WELL_FORMED.at("$", "expected some"));
        assertThat(mapper.writeValueAsString(findings))
                .isEqualTo(FacturierJson.mapper().writeValueAsString(findings))
                .contains("JSON-SYNTAX-01");
        for (Findings each : List.of(findings, Findings.none())) {
            assertThat(mapper.readValue(mapper.writeValueAsString(each), Findings.class))
                    .isEqualTo(each);
        }
    }

    @Test
    void keys_of_a_map_are_texts_of_the_model() throws JsonProcessingException {
        ObjectMapper mapper = mapper("plain");
        Map<InvoiceNumber, BigDecimal> left = Map.of(InvoiceNumber.of("F-1"), new BigDecimal("1.5"));
        String json = mapper.writeValueAsString(left);
        assertThat(json).isEqualTo("{\"F-1\":1.5}");
        assertThat(mapper.readValue(json, new TypeReference<Map<InvoiceNumber, BigDecimal>>() {}))
                .isEqualTo(left);
    }

    /** A pricing model that only this host has. */
    record Bargain(BigMoney price) implements PricingModel {
        @Override
        public QuantityPrice price(BigDecimal quantity) {
            return new UnitPrice(price).price(quantity);
        }
    }

    interface Renamed {
        @JsonProperty("formerly")
        BigMoney price();
    }

    @Test
    void models_of_the_host_have_the_names_and_mixins_that_its_mapper_knows_also_in_a_copy() throws Exception {
        JsonMapper mapper = mapper("snake case");
        PricingModel bargain = new Bargain(BigMoney.parse("EUR 1"));
        assertThatThrownBy(() -> mapper.writeValueAsString(bargain)).hasMessageContaining("has no name in JSON");
        ObjectMapper copy = mapper.copy();
        copy.registerSubtypes(new NamedType(Bargain.class, "BARGAIN"));
        copy.addMixIn(Bargain.class, Renamed.class);
        String json = copy.writeValueAsString(bargain);
        assertThat(json).isEqualTo("{\"type\":\"BARGAIN\",\"formerly\":\"EUR 1\"}");
        assertThat(copy.readValue(json, PricingModel.class)).isEqualTo(bargain);
    }

    /** A host that hides something of its own documents, and names ours by mistake. */
    @JsonIgnoreProperties("lines")
    interface Hiding {}

    interface Otherwise {
        @JsonProperty("called")
        String name();
    }

    @Test
    void mixins_of_the_host_do_not_reach_the_model() throws JsonProcessingException {
        String right = FacturierJson.mapper().writeValueAsString(INVOICE);
        JsonMapper mapper = mapper("plain");
        mapper.addMixIn(Address.class, Hiding.class);
        mapper.addMixIn(InvoiceDraft.class, Hiding.class);
        mapper.addMixIn(Party.class, Otherwise.class);
        mapper.addMixIn(INVOICE.header().seller().getClass(), Otherwise.class);
        mapper.addMixIn(Money.class, Hiding.class);
        assertThat(mapper.writeValueAsString(INVOICE)).isEqualTo(right);
        assertThat(mapper.readValue(right, Invoice.class)).isEqualTo(INVOICE);
    }

    @Test
    void a_tree_is_made_of_the_model_and_read_again() throws JsonProcessingException {
        ObjectMapper mapper = mapper("lenient in all");
        JsonNode tree = mapper.valueToTree(INVOICE);
        assertThat(mapper.treeToValue(tree, Invoice.class)).isEqualTo(INVOICE);
        assertThat(mapper.convertValue(tree, Invoice.class)).isEqualTo(INVOICE);
    }

    private interface Held {
        void by(JsonMapper mapper, JsonMapper before) throws JsonProcessingException;
    }

    private static Stream<DynamicTest> each(Held held) {
        return HostMappers.all().entrySet().stream()
                .map(host -> DynamicTest.dynamicTest(
                        host.getKey(),
                        () -> held.by(
                                mapper(host.getKey()), host.getValue().get().build())));
    }

    private static JsonMapper mapper(String host) {
        return HostMappers.all()
                .get(host)
                .get()
                .addModule(new FacturierModule())
                .build();
    }
}
