package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.junit.jupiter.api.Test;

/** The example of a store that the README shows. */
class StoreExampleTest {

    @Test
    void a_store_hands_on_the_last_position() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:5}"))
                .build();
        InvoiceDraft draft = Documents.draft();
        LocalDate today = LocalDate.of(2026, 1, 15);
        // tag::store[]
        NumberStore store = NumberStores.inMemory();
        // asked again, the same request gives the same invoice, and none if its draft has changed
        Invoice invoice = store.advance(
                        "F",
                        new IssuingRequest("order 4711", draft),
                        last -> issuer.issue(draft, Issuance.of("F", today).after(last)))
                .orThrow();
        // end::store[]
        assertThat(invoice.number()).hasToString("F-2026-00001");
        assertThat(store.advance("F", new IssuingRequest("order 4711", draft), last -> {
                            throw new AssertionError();
                        })
                        .orThrow())
                .isEqualTo(invoice);
    }

    @Test
    void the_readme_shows_the_example_as_it_is() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/numbering/StoreExampleTest.java"));
        String region = source.substring(
                source.indexOf("// tag::store[]\n") + "// tag::store[]\n".length(),
                source.indexOf("        // end::store[]"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
    }
}
