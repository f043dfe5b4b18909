package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Ends connections on the side of the server: by turns any that is busy, and one that has the series. */
final class Executioner implements Runnable {

    private static final int PAUSE_MILLIS = 150;
    private static final String END_ONE = "SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity"
            + " WHERE application_name = '" + BillingProcess.NAME + "' AND state <> 'idle'";
    private static final String ANY = END_ONE + " ORDER BY random() LIMIT 1) AS victim";
    private static final String BUSY =
            END_ONE + " AND wait_event_type IS DISTINCT FROM 'Lock' ORDER BY random() LIMIT 1) AS victim";

    private final DataSource database;
    private int ended;

    Executioner(DataSource database) {
        this.database = database;
    }

    /** {@return how many connections were ended; to be asked when the thread is} */
    int ended() {
        return ended;
    }

    /** Goes on until it is interrupted. */
    @Override
    public void run() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (boolean any = true; ; any = !any) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(2 * PAUSE_MILLIS));
                end(statement, any ? ANY : BUSY);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void end(Statement statement, String one) throws SQLException {
        try (ResultSet victim = statement.executeQuery(one)) {
            if (victim.next()) {
                ended++;
            }
        }
    }
}
