package org.facturier.examples.spring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a caller is answered, read with no help of the library.
 *
 * @param status  the status
 * @param headers  the headers
 * @param body  the body
 */
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper PLAIN = new JsonMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** {@return what stands at a place, such as {@code /result/number}} */
    JsonNode at(String pointer) {
        try {
            return PLAIN.readTree(body).at(pointer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(text(), unreadable);
        }
    }

    /** {@return the text that stands there, with blanks where figures have blanks that do not break} */
    String textAt(String pointer) {
        return at(pointer).asText().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** {@return what stands there in each element} */
    List<String> each(String array, String name) {
        return at(array).findValuesAsText(name);
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
