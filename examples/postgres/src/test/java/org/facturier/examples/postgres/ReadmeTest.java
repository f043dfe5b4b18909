package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.numbering.NumberingStrategies;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_issues_an_invoice() {
        DataSource database = Database.empty();
        InvoiceDraft draft = Orders.draft(4711);
        LocalDate today = LocalDate.of(2026, 1, 15);
        // tag::issue[]
        Issuer issuer =
                Issuer.builder().numbering(NumberingStrategies.perSeries()).build();
        // at most five times, half a second apart, and always for the same order
        NumberStore store = new AskingAgain(PostgresNumberStore.in(database), 5, Duration.ofMillis(500));

        Outcome<Invoice> outcome = store.advance(
                "FAC",
                new IssuingRequest("order 4711", draft),
                last -> issuer.issue(draft, Issuance.of("FAC", today).after(last)));
        // end::issue[]
        assertThat(outcome.orThrow().number()).hasToString("FAC-000001");
    }

    @Test
    void the_readme_shows_the_example_and_the_schema_as_they_are() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/examples/postgres/ReadmeTest.java"));
        String start = "// tag::issue[]\n";
        String region =
                source.substring(source.indexOf(start) + start.length(), source.indexOf("        // end::issue[]"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```")
                .contains("```sql\n" + Database.schema() + "```");
    }
}
