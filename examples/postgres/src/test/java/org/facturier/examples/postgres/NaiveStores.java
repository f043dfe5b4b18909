package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/** The ways in which it is usually done. */
final class NaiveStores {

    private static final String HIGHEST =
            "SELECT number, issued_on FROM issued_invoice ORDER BY series DESC, number DESC LIMIT 1";

    private NaiveStores() {}

    /** {@return leaves out the lock: the highest number and one} */
    static NumberStore highestPlusOne(DataSource database) {
        return store(database, (connection, book, request, step) -> {
            Optional<Invoice> kept = book.find(request).map(Outcome.Accepted::accepted);
            return kept.isPresent() ? kept.get() : kept(book, request, step.apply(highest(connection)));
        });
    }

    /** {@return leaves out the one transaction: first the number is taken, then the invoice is stored} */
    static NumberStore numberFirst(DataSource database) {
        return store(database, (connection, book, request, step) -> {
            Optional<SeriesPosition> last = book.lock();
            Optional<Invoice> kept = book.find(request).map(Outcome.Accepted::accepted);
            return kept.isPresent() ? kept.get() : inTwo(connection, book, request, step.apply(last));
        });
    }

    /** {@return leaves out the request: whoever asks again is billed again} */
    static NumberStore forgetful(DataSource database) {
        return store(database, (connection, book, request, step) -> kept(book, request, step.apply(book.lock())));
    }

    private interface Way {
        Invoice advance(
                Connection connection,
                SeriesBook book,
                String request,
                Function<Optional<SeriesPosition>, Outcome<Invoice>> step)
                throws SQLException;
    }

    private static NumberStore store(DataSource database, Way way) {
        return (series, asked, step) -> {
            String request = asked.key();
            try (Connection connection = database.getConnection();
                    SeriesBook book = SeriesBook.open(connection, series)) {
                return Outcome.accepted(way.advance(connection, book, request, step));
            } catch (SQLException failure) {
                throw AnswerLostException.orRefusal(request, failure);
            }
        };
    }

    private static Invoice kept(SeriesBook book, String request, Outcome<Invoice> issued) throws SQLException {
        book.keep(request, (Outcome.Accepted<Invoice>) issued);
        return issued.orThrow();
    }

    private static Invoice inTwo(Connection connection, SeriesBook book, String request, Outcome<Invoice> issued)
            throws SQLException {
        book.moveTo(issued.orThrow());
        connection.commit();
        book.insert(request, (Outcome.Accepted<Invoice>) issued);
        connection.commit();
        return issued.orThrow();
    }

    private static Optional<SeriesPosition> highest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HIGHEST)) {
            return row.next() ? Optional.of(SeriesBook.position(row)) : Optional.empty();
        }
    }
}
