package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.json.FacturierJson;
import org.facturier.numbering.NumberStores;
import org.facturier.numbering.NumberingStrategies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebTest {

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        // region start
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .build();
        Clock clock = Clock.fixed(Instant.parse("2026-01-15T23:30:00Z"), ZoneId.of("Europe/Paris"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/invoices", new InvoiceEndpoint(issuer, NumberStores.inMemory(), clock));
        server.start();
        // endregion
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private HttpResponse<String> post(String key, String language, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/invoices"))
                .header("Idempotency-Key", key)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String draft(String price) throws IOException {
        return FacturierJson.mapper().writeValueAsString(Lumen.draft("Lampe", price));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String pretty(HttpResponse<String> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json(answer));
        return answer.statusCode() + " " + type + "\n" + json.replace(System.lineSeparator(), "\n") + "\n";
    }

    @Test
    void a_draft_becomes_an_invoice_once() throws Exception {
        HttpResponse<String> first = post("order-1", "en", draft("EUR 120.00"));
        HttpResponse<String> again = post("order-1", "en", draft("EUR 120.00"));
        HttpResponse<String> second = post("order-2", "en", draft("EUR 120.00"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(json(first).at("/result/number").asText()).isEqualTo("F-2026-0001");
        assertThat(json(first).at("/result/issuedOn").asText()).isEqualTo("2026-01-16");
        assertThat(json(second).at("/result/number").asText()).isEqualTo("F-2026-0002");
    }

    @Test
    void a_key_that_was_used_is_a_conflict_said_in_the_language_of_the_caller() throws Exception {
        post("order-1", "en", draft("EUR 120.00"));
        HttpResponse<String> other = post("order-1", "de-AT, en;q=0.5", draft("EUR 125.00"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Language")).contains("de");
        Printed.is("13-conflict.txt", pretty(other));
    }

    @Test
    void a_request_without_a_key_is_refused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/invoices"))
                .POST(HttpRequest.BodyPublishers.ofString(draft("EUR 120.00")))
                .build();
        HttpResponse<String> refused = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/detail").asText()).isEqualTo("an Idempotency-Key is needed");
    }

    @Test
    void a_key_that_is_blank_is_none() throws Exception {
        HttpResponse<String> refused = post(" ", "en", draft("EUR 120.00"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/detail").asText()).isEqualTo("an Idempotency-Key is needed");
    }

    @Test
    void a_part_that_throws_is_500_whatever_else_is_wrong() {
        Finding thrown = IssuingRule.PART_ANSWERS.at("rules[0]", "the list of orders cannot be reached");
        Finding lacking = CalculationRule.HAS_LINE.at("lines", "there is no line");
        assertThat(Problem.statusOf(Findings.of(lacking))).isEqualTo(422);
        assertThat(Problem.statusOf(Findings.of(lacking, thrown))).isEqualTo(500);
    }

    /** A warning on one line and an error on another: what is said is why nothing was issued. */
    @Test
    void the_detail_of_a_problem_is_an_error_though_a_warning_was_found_first() {
        Finding look = CalculationRule.ALLOWANCE_SIGN.at("lines[0]", "worth a look");
        Finding lacking = CalculationRule.HAS_LINE.at("lines", "there is no line");
        Problem problem = Problem.of(422, "Refused", Findings.of(look, lacking), Locale.ENGLISH);
        assertThat(problem.detail()).isEqualTo("there is no line");
        assertThat(problem.findings()).extracting(Problem.Said::code).containsExactly("INV-LINE-01", "INV-ALLOW-03");
    }

    @Test
    void a_language_that_cannot_be_read_is_answered_in_english() throws Exception {
        HttpResponse<String> refused = post("order-1", "de_DE", "{");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void a_body_that_cannot_be_read_is_400_with_each_place() throws Exception {
        HttpResponse<String> unreadable =
                post("order-1", "fr", draft("EUR 120.00").replace("quantity", "quantitiy"));
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(json(unreadable).at("/findings/0/path").asText()).isEqualTo("body:1 $.lines[0].quantitiy");
    }

    @Test
    void what_the_issuer_refuses_is_422() throws Exception {
        String empty = draft("EUR 120.00").replaceAll(",\"lines\":\\[.*]", "");
        HttpResponse<String> refused = post("order-1", "fr", empty);
        assertThat(refused.statusCode()).isEqualTo(422);
        Printed.is("13-refused.txt", pretty(refused));
    }

    @Test
    void another_language_is_answered_in_english() {
        assertThat(InvoiceEndpoint.language(Optional.of("ja"))).isEqualTo(Locale.ENGLISH);
        assertThat(InvoiceEndpoint.language(Optional.of("fr-CH, de"))).isEqualTo(Locale.FRENCH);
    }
}
