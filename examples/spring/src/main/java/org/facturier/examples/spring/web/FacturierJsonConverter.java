package org.facturier.examples.spring.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.facturier.core.finding.Outcome;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.JsonDocuments;
import org.facturier.reminders.json.RemindersModule;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Reads and writes the types of the library, and yours that hold some, by the mapper of the library, which is one of Jackson 2;
 * all else is left to Spring, with Jackson 2 or 3 as it likes. What cannot be read is refused with all that is wrong with it.
 */
public final class FacturierJsonConverter extends AbstractHttpMessageConverter<Object> {

    private final JsonMapper mapper = FacturierJson.mapper(new RemindersModule());
    private final JsonDocuments documents = JsonDocuments.by(mapper);
    private final List<String> packages;

    /** @param packages  what the names of its types begin with, such as {@code org.facturier.} and those of your bodies */
    public FacturierJsonConverter(String... packages) {
        super(MediaType.APPLICATION_JSON);
        this.packages = List.of(packages);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return packages.stream().anyMatch(type.getName()::startsWith);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        Outcome<?> body = documents.read("body", request.getBody(), type);
        return body.value().orElseThrow(() -> new UnreadableBodyException(body.findings(), request));
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage response) throws IOException {
        mapper.writeValue(response.getBody(), body);
    }
}
