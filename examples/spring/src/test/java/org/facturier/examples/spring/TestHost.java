package org.facturier.examples.spring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application on a port and a database of its own, started once for all tests and ended with the JVM. Plain JUnit: the same
 * test runs with any Boot.
 */
final class TestHost {

    private static final TestHost STARTED = new TestHost();

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final JdbcClient database;

    private TestHost() {
        SpringApplication application = new SpringApplication(WithMovableClock.class);
        String[] own = {
            "--server.port=0",
            "--house.nightly=-",
            "--spring.main.banner-mode=off",
            "--logging.level.org.apache.catalina.core=off"
        };
        context =
                application.run(Stream.concat(Stream.of(TrialDatabase.started().arguments()), Stream.of(own))
                        .toArray(String[]::new));
        clock = context.getBean(MovableClock.class);
        database = context.getBean(JdbcClient.class);
    }

    /** {@return the application, with nothing in it} */
    static TestHost empty() {
        STARTED.database
                .sql("TRUNCATE invoice_series, issued_invoice, ledger_partner, told_fact, agreement, usage_record,"
                        + " sent_reminder RESTART IDENTITY")
                .update();
        return STARTED;
    }

    MovableClock clock() {
        return clock;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** {@return a caller who speaks a language} */
    Caller caller(String language) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Caller("http://localhost:" + port, language);
    }

    List<String> column(String query) {
        return database.sql(query).query(String.class).list();
    }

    void execute(String statement) {
        database.sql(statement).update();
    }

    /** No component, or the trial would find it, too. */
    @Import(Application.class)
    static class WithMovableClock {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
