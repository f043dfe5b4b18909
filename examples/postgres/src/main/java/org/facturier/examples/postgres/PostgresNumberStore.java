package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/**
 * Keeps the last number of each series and the invoice that bears it in one transaction. The tables are those of
 * {@code schema.sql}. Safe for many threads and many processes; right under every isolation level, fastest under
 * {@code READ COMMITTED}, where those who wait for a series go on as soon as it is free.
 */
public final class PostgresNumberStore implements NumberStore {

    private final DataSource database;

    private PostgresNumberStore(DataSource database) {
        this.database = database;
    }

    /**
     * {@return the store in a database}
     *
     * @param database  gives a connection for each call; a pool, as a rule
     */
    public static PostgresNumberStore in(DataSource database) {
        return new PostgresNumberStore(database);
    }

    /**
     * {@inheritDoc}
     *
     * @throws AnswerLostException if the connection is lost: the invoice may be kept or not, the same request asked again
     *     tells
     * @throws IllegalStateException if the database refuses, such as a number that was given out before
     */
    @Override
    public Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        try (Connection connection = database.getConnection();
                SeriesBook book = SeriesBook.open(connection, series)) {
            return advance(book, request, step);
        } catch (SQLException failure) {
            throw AnswerLostException.orRefusal("series " + series + ", request " + request.key(), failure);
        }
    }

    /** The lock comes first: a commit whose answer was lost may still be under way, and holds it until it is done. */
    private static Outcome<Invoice> advance(
            SeriesBook book, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step)
            throws SQLException {
        Optional<SeriesPosition> last = book.lock();
        Optional<Outcome.Accepted<Invoice>> kept = book.find(request.key());
        if (kept.isPresent()) {
            return request.answeredBy(kept.get());
        }
        Outcome<Invoice> issued = step.apply(last);
        if (issued instanceof Outcome.Accepted<Invoice> accepted) {
            book.keep(request.key(), accepted);
        }
        return issued;
    }
}
