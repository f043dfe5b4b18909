package org.facturier.examples.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.facturier.core.json.FacturierJson;

/**
 * Somebody who calls the application over HTTP.
 *
 * @param host  where it is
 * @param language  what the caller accepts
 */
record Caller(String host, String language) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts something that is done anew each time. */
    Answer post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    Answer post(String path, Object body) {
        return post(path, "application/json", written(body));
    }

    Answer post(String path, String type, String body) {
        return send(posting(path, type, body));
    }

    /** Posts something that is to be done once. */
    Answer postOnce(String key, String path, Object body) {
        return send(posting(path, "application/json", written(body)).header("Idempotency-Key", key));
    }

    private HttpRequest.Builder posting(String path, String type, String body) {
        return request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host + path)).header("Accept-Language", language);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(end);
        }
    }

    /** A text is sent as it is. */
    private static String written(Object body) {
        try {
            return body instanceof String text ? text : FacturierJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
