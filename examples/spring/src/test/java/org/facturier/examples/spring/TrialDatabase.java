package org.facturier.examples.spring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL that is there as long as this JVM, and nothing of it afterwards. */
final class TrialDatabase {

    private final EmbeddedPostgres server;

    private TrialDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static TrialDatabase started() {
        try {
            return new TrialDatabase(EmbeddedPostgres.builder().start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return what Spring is told of it} */
    String[] arguments() {
        return new String[] {
            "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres"
        };
    }
}
