package org.facturier.examples.spring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.facturier.core.json.FacturierJson;
import org.facturier.reminders.json.RemindersModule;

/** Documents and facts as texts of a column. The mapper is no bean: Boot 3 would take it for everybody's. */
final class StoredJson {

    private static final JsonMapper JSON = FacturierJson.mapper(new RemindersModule());

    private StoredJson() {}

    static String written(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static <T> T read(String document, Class<T> type) {
        try {
            return JSON.readValue(document, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
