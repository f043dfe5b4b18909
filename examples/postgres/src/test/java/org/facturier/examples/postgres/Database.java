package org.facturier.examples.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of the test's own: started once, ended with the JVM. Each set of tables stands in a schema of its own. */
final class Database {

    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Database() {}

    /** As durable as in production (embedded servers come without), and telling when each transaction was committed. */
    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("track_commit_timestamp", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@return the tables of schema.sql, empty} */
    static PGSimpleDataSource empty() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(SERVER.getJdbcUrl("postgres", "postgres"));
        database.setUser("postgres");
        database.setCurrentSchema("s" + SCHEMAS.incrementAndGet());
        execute(database, "CREATE SCHEMA " + database.getCurrentSchema(), schema());
        return database;
    }

    /** {@return the tables without what in them saves a careless store} */
    static PGSimpleDataSource unguarded() {
        PGSimpleDataSource database = empty();
        execute(
                database,
                "ALTER TABLE issued_invoice DROP CONSTRAINT issued_invoice_series_number_key",
                "ALTER TABLE issued_invoice DROP CONSTRAINT issued_invoice_series_request_key",
                "CREATE INDEX ON issued_invoice (series, number)",
                "CREATE INDEX ON issued_invoice (series, request)",
                "INSERT INTO invoice_series (series) VALUES ('" + Orders.SERIES + "')");
        return database;
    }

    /** Runs statements, each on its own. */
    static void execute(PGSimpleDataSource database, String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(Arrays.toString(statements), failure);
        }
    }

    static String schema() {
        try (InputStream schema = PostgresNumberStore.class.getResourceAsStream("schema.sql")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
