package org.facturier.core.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Finding;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.json.CanonicalJson;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.usage.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final Usage USAGE = new Usage("U-1", "camille", "hours", Samples.DAY, new BigDecimal("2.5"));
    private static final String WRITTEN =
            "{\"form\":1,\"id\":\"U-1\",\"partner\":\"camille\",\"metric\":\"hours\",\"on\":\"2026-01-15\",\"quantity\":\"2.5\"}";

    private final InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
    private final Invoice invoice = Samples.issue("F-1", draft, Samples.DAY);
    private final Quote quote = Samples.issuer("D-1")
            .quote(draft, Samples.DAY, Issuance.of("D", Samples.DAY))
            .orThrow();

    @Test
    void a_document_begins_with_its_form() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(USAGE)).isEqualTo(WRITTEN);
        assertThat(MAPPER.writeValueAsString(invoice)).startsWith("{\"form\":1,");
        assertThat(MAPPER.writeValueAsString(new OfferEvent.OfferAccepted("Mme Leroy", Samples.DAY)))
                .startsWith("{\"type\":\"ACCEPTED\",\"form\":1,");
    }

    @Test
    void what_is_a_part_of_a_document_states_none() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(invoice)).containsOnlyOnce("\"form\"");
        String offered = MAPPER.writeValueAsString(
                Offer.of(quote).after(new OfferEvent.OfferAccepted("Mme Leroy", Samples.DAY)));
        assertThat(offered).containsOnlyOnce("\"form\"").startsWith("{\"form\":1,\"quote\":{\"number\"");
    }

    @Test
    void each_document_of_a_list_and_of_what_a_host_keeps_beside_it_states_its_form() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(List.of(USAGE, USAGE))).isEqualTo("[" + WRITTEN + "," + WRITTEN + "]");
        Row row = new Row("r1", invoice, List.of(draft, draft));
        String json = MAPPER.writeValueAsString(row);
        assertThat(json.split("\"form\":1")).hasSize(4);
        assertThat(MAPPER.readValue(json, Row.class)).isEqualTo(row);
    }

    /** What a host keeps in one of its tables. */
    record Row(String id, Invoice invoice, List<InvoiceDraft> drafts) {}

    @Test
    void the_form_comes_first_however_a_host_sorts_properties() throws JsonProcessingException {
        JsonMapper sorting = FacturierJson.mapper()
                .rebuild()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        assertThat(sorting.writeValueAsString(USAGE)).startsWith("{\"form\":1,\"id\"");
    }

    @Test
    void the_form_is_part_of_what_is_sealed() {
        assertThat(CanonicalJson.standard().text(invoice)).contains(",\"form\":1,\"header\"");
    }

    @Test
    void a_form_is_found_wherever_it_stands() throws IOException {
        String last = WRITTEN.replace("\"form\":1,", "").replace("}", ",\"form\":1}");
        assertThat(MAPPER.readValue(last, Usage.class)).isEqualTo(USAGE);
        String event = "{\"by\":\"Mme Leroy\",\"form\":1,\"on\":\"2026-01-15\",\"type\":\"DECLINED\"}";
        assertThat(MAPPER.readValue(event, OfferEvent.class))
                .isEqualTo(new OfferEvent.OfferDeclined("Mme Leroy", Samples.DAY));
        assertThat(MAPPER.readValue(CanonicalJson.standard().text(quote), Quote.class))
                .isEqualTo(quote);
    }

    @Test
    void a_wrong_value_is_named_with_its_line_where_the_form_stands_first_and_by_its_path_everywhere()
            throws IOException {
        String wrong = WRITTEN.replace("\"on\":\"2026", "\n\"on\":\"3026");
        assertThat(refused(wrong).path()).isEqualTo("usage.json:2 $.on");
        assertThat(refused(wrong.replace("\"form\":1,", "").replace("}", ",\"form\":1}"))
                        .path())
                .isEqualTo("usage.json $.on");
    }

    @Test
    void a_document_without_a_form_is_refused() throws IOException {
        Finding finding = refused(WRITTEN.replace("\"form\":1,", ""));
        assertThat(finding.toString())
                .startsWith("ERROR JSON-FORM-01 at usage.json:1 $: the document states no form: expected \"form\": 1");
        assertThat(refused("{}").code()).isEqualTo(JsonRule.FORM_KNOWN.code());
    }

    /** A host may call a document of its own as the property is called. */
    record Sheet(Usage form) {}

    @Test
    void a_document_in_a_property_of_that_name_states_its_own() throws JsonProcessingException {
        Sheet sheet = new Sheet(USAGE);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(sheet), Sheet.class))
                .isEqualTo(sheet);
        assertThatThrownBy(() -> MAPPER.readValue("{\"form\":{}}", Sheet.class))
                .hasMessageStartingWith("the document states no form");
    }

    @Test
    void what_a_newer_release_wrote_is_refused_and_says_so_whatever_else_stands_in_it() throws IOException {
        String newer = WRITTEN.replace("\"form\":1", "\"form\":2");
        Finding finding = refused(newer);
        assertThat(finding.code()).isEqualTo(JsonRule.FORM_KNOWN.code());
        assertThat(finding.path()).isEqualTo("usage.json:1 $.form");
        assertThat(finding.message())
                .isEqualTo("a newer release wrote this document: it is of form 2, and the newest known here is 1");
        assertThat(refused(newer.replace("\"metric\":", "\"meter\":")).message())
                .isEqualTo(finding.message());
        assertThat(refused("{\"colour\":[1],\"form\":2}").message()).isEqualTo(finding.message());
    }

    @Test
    void a_mapper_of_the_host_says_the_same() {
        assertThatThrownBy(() -> MAPPER.readValue(WRITTEN.replace(":1,", ":7,"), Usage.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("a newer release wrote this document: it is of form 7");
    }

    @Test
    void of_several_documents_the_one_without_a_form_is_named() throws IOException {
        String json = "[" + WRITTEN + ",\n" + WRITTEN.replace("\"form\":1,", "") + "]";
        Finding finding = JsonDocuments.standard()
                .read("usage.json", stream(json), new TypeReference<List<Usage>>() {})
                .findings()
                .all()
                .get(0);
        assertThat(finding.path()).isEqualTo("usage.json:2 $[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1e0", "\"1\"", "null", "[1]", "{}", "true"})
    void a_form_is_a_whole_number_from_1(String form) throws IOException {
        Finding finding = refused(WRITTEN.replace(":1,", ":" + form + ","));
        assertThat(finding.code()).isEqualTo(JsonRule.FORM_KNOWN.code());
        assertThat(finding.message()).isEqualTo("expected a form, a whole number from 1 to 1");
    }

    @Test
    void a_form_of_endless_digits_is_refused_in_a_short_message() throws IOException {
        assertThat(refused(WRITTEN.replace(":1,", ":" + "9".repeat(900) + ",")).message())
                .startsWith("a newer release")
                .hasSizeLessThan(200);
    }

    @Test
    void a_form_stated_twice_or_within_a_document_is_refused() throws IOException {
        assertThat(refused(WRITTEN.replace("\"id\"", "\"form\":1,\"id\"")).message())
                .contains("form");
        String within = MAPPER.writeValueAsString(quote).replace("\"draft\":{", "\"draft\":{\"form\":1,");
        assertThatThrownBy(() -> MAPPER.readValue(within, Quote.class)).hasMessageContaining("form");
    }

    private static Finding refused(String json) throws IOException {
        return JsonDocuments.standard()
                .read("usage.json", stream(json), Usage.class)
                .findings()
                .all()
                .get(0);
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
