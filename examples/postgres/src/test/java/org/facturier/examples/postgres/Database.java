package org.facturier.examples.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** {@return the tables of both files, empty} */
    static PGSimpleDataSource empty() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(SERVER.getJdbcUrl("postgres", "postgres"));
        database.setUser("postgres");
        database.setCurrentSchema("s" + SCHEMAS.incrementAndGet());
        execute(database, "CREATE SCHEMA " + database.getCurrentSchema(), sql("schema.sql"), sql("ledger.sql"));
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

    /** {@return the values of a query's only column} */
    static List<String> column(PGSimpleDataSource database, String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** {@return the same database by connections that break before the answer to a commit comes} */
    static PGSimpleDataSource cutAfterCommit(PGSimpleDataSource database) {
        PGSimpleDataSource cut = new PGSimpleDataSource();
        cut.setUrl(database.getUrl());
        cut.setUser(database.getUser());
        cut.setSocketFactory(CutAfterCommit.class.getName());
        return cut;
    }

    /** Has the server end every connection that is within a transaction and silent. */
    static void endIdle(PGSimpleDataSource database) {
        execute(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'");
    }

    /** Has the server write down, with each row of a table, whether the commit that keeps it waits for the disk. */
    static void rememberDurability(PGSimpleDataSource database, String table) {
        execute(
                database,
                "CREATE TABLE durability (setting text)",
                "CREATE FUNCTION remember() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " INSERT INTO durability VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$",
                "CREATE TRIGGER remember BEFORE INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION remember()");
    }

    static String sql(String name) {
        try (InputStream file = PostgresNumberStore.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
