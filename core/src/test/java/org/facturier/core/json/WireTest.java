package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facturier.core.contracts.WireContract;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;
import org.junit.jupiter.api.Test;

class WireTest implements WireContract {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Override
    public JsonMapper mapper() {
        return MAPPER;
    }

    @Override
    public Map<String, Class<?>> types() {
        return StoredDocuments.TYPES;
    }

    @Override
    public Map<String, Object> documents() {
        return StoredDocuments.all();
    }

    @Test
    void the_table_knows_every_type_that_states_its_form() {
        assertThat(FacturierModule.DOCUMENTS.stream()
                        .map(type -> type == ExplanationForm.class ? Explanation.class : type))
                .containsExactlyInAnyOrderElementsOf(types().values());
    }

    @Test
    void what_was_sealed_and_archived_stands_as_sealed_for_ever() throws IOException {
        for (Path form : forms()) {
            SealedText first = (SealedText) read(form.resolve("sealed-text.json"));
            SealedText second = (SealedText) read(form.resolve("sealed-text.second.json"));
            assertThat(SealCheck.of("F").upTo(second.seal()).check(Stream.of(first, second)))
                    .isEmpty();
        }
    }

    private List<Path> forms() throws IOException {
        try (Stream<Path> forms = Files.list(folder())) {
            return forms.filter(Files::isDirectory).toList();
        }
    }
}
