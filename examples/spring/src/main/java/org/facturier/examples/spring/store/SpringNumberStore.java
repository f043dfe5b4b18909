package org.facturier.examples.spring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the last number of each series with the invoice that bears it, in the transaction of whoever calls, or in its own: what
 * is undone later in that transaction takes the number back with it. One request has one invoice, whatever its series.
 */
@Repository
public class SpringNumberStore implements NumberStore {

    private static final String BEGIN = "INSERT INTO invoice_series (series) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT number, issued_on FROM invoice_series WHERE series = ? FOR UPDATE";
    private static final String FIND = "SELECT document, warnings FROM issued_invoice WHERE request = ?";
    private static final String ISSUE =
            "INSERT INTO issued_invoice (series, number, request, issued_on, document, warnings) VALUES (?, ?, ?, ?, ?::json, ?::json)";
    private static final String MOVE = "UPDATE invoice_series SET number = ?, issued_on = ? WHERE series = ?";

    private final JdbcClient database;

    /** @param database  the database of the transactions */
    public SpringNumberStore(JdbcClient database) {
        this.database = database;
    }

    /** The lock comes first: the same request may still be under way, and holds it until it is kept or undone. */
    @Override
    @Transactional
    public Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        Optional<SeriesPosition> last = lock(series);
        Optional<Outcome.Accepted<Invoice>> kept = find(request.key());
        if (kept.isPresent()) {
            return request.answeredBy(kept.get());
        }
        Outcome<Invoice> issued = step.apply(last);
        if (issued instanceof Outcome.Accepted<Invoice> accepted) {
            keep(series, request.key(), accepted);
        }
        return issued;
    }

    private Optional<SeriesPosition> lock(String series) {
        database.sql(BEGIN).param(series).update(); // of two that begin a series at once, the second waits here
        return database.sql(LOCK)
                .param(series)
                .query(SpringNumberStore::position)
                .single();
    }

    private static Optional<SeriesPosition> position(ResultSet row, int at) throws SQLException {
        String number = row.getString("number");
        return number == null
                ? Optional.empty()
                : Optional.of(
                        new SeriesPosition(InvoiceNumber.of(number), row.getObject("issued_on", LocalDate.class)));
    }

    private Optional<Outcome.Accepted<Invoice>> find(String request) {
        return database.sql(FIND)
                .param(request)
                .query((row, at) -> new Outcome.Accepted<>(
                        StoredJson.read(row.getString("document"), Invoice.class),
                        StoredJson.read(row.getString("warnings"), Findings.class)))
                .optional();
    }

    private void keep(String series, String request, Outcome.Accepted<Invoice> issued) {
        Invoice invoice = issued.accepted();
        if (!invoice.series().equals(series)) {
            throw new IllegalStateException(
                    invoice.number() + " is of series " + invoice.series() + " and not of " + series);
        }
        database.sql(ISSUE)
                .params(
                        series,
                        invoice.number().text(),
                        request,
                        invoice.issuedOn(),
                        StoredJson.written(invoice),
                        StoredJson.written(issued.findings()))
                .update();
        database.sql(MOVE)
                .params(invoice.number().text(), invoice.issuedOn(), series)
                .update();
    }
}
