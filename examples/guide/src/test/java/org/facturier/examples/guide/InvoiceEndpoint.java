package org.facturier.examples.guide;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.wording.FindingWords;

/** Drafts come in, numbered invoices or problems go out, over the HTTP server of the JDK. */
final class InvoiceEndpoint implements HttpHandler {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    // region answer
    record Kept(Invoice result, List<Problem.Said> findings) {}

    record Answer(int status, Object body) {}

    private final JsonMapper mapper = FacturierJson.mapper();
    private final JsonDocuments documents = JsonDocuments.by(mapper);

    Answer answer(String key, InputStream body, Locale language) throws IOException {
        Outcome<InvoiceDraft> draft = documents.read("body", body, InvoiceDraft.class);
        if (draft.value().isEmpty()) {
            return problem(400, "Unreadable", draft, language);
        }
        Outcome<Invoice> outcome = issued(key, draft.orThrow());
        return outcome.value()
                .map(invoice -> new Answer(201, new Kept(invoice, remarks(outcome, language))))
                .orElseGet(() -> problem(Problem.statusOf(outcome.findings()), "Refused", outcome, language));
    }

    private static List<Problem.Said> remarks(Outcome<?> outcome, Locale language) {
        FindingWords words = FindingWords.of(language);
        return outcome.findings().stream()
                .map(finding -> Problem.said(finding, words))
                .toList();
    }

    private static Answer problem(int status, String title, Outcome<?> outcome, Locale language) {
        return new Answer(status, Problem.of(status, title, outcome.findings(), language));
    }
    // endregion

    private final Issuer issuer;
    private final NumberStore store;
    private final Clock clock;

    InvoiceEndpoint(Issuer issuer, NumberStore store, Clock clock) {
        this.issuer = issuer;
        this.store = store;
        this.clock = clock;
    }

    // region issued
    private Outcome<Invoice> issued(String key, InvoiceDraft draft) {
        LocalDate today = LocalDate.now(clock);
        return store.advance(
                "F",
                new IssuingRequest(key, draft),
                last -> issuer.issue(draft, Issuance.of("F", today).after(last)));
    }
    // endregion

    // region language
    static Locale language(Optional<String> accepted) {
        try {
            return accepted.map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, LANGUAGES))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
    // endregion

    // region handle
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Locale language = language(header(exchange, "Accept-Language"));
            Optional<String> key = header(exchange, "Idempotency-Key").filter(text -> !text.isBlank());
            Answer answer = key.isPresent()
                    ? answer(key.get(), exchange.getRequestBody(), language)
                    : new Answer(400, new Problem(400, "Refused", "an Idempotency-Key is needed", List.of()));
            byte[] body = mapper.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().set("Content-Type", type(answer));
            exchange.getResponseHeaders().set("Content-Language", language.toLanguageTag());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(Answer answer) {
        return answer.status() < 400 ? "application/json" : "application/problem+json";
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
    // endregion
}
