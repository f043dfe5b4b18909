package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.SeriesPosition;

/** One series during one transaction, which {@link #keep} commits and {@link #close} otherwise undoes. */
final class SeriesBook implements AutoCloseable {

    private static final String BEGIN = "INSERT INTO invoice_series (series) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT number, issued_on FROM invoice_series WHERE series = ? FOR UPDATE";
    private static final String FIND = "SELECT document, warnings FROM issued_invoice WHERE series = ? AND request = ?";
    private static final String ISSUE =
            "INSERT INTO issued_invoice (series, number, request, issued_on, document, warnings) VALUES (?, ?, ?, ?, ?::json, ?::json)";
    private static final String MOVE = "UPDATE invoice_series SET number = ?, issued_on = ? WHERE series = ?";

    private final Transaction transaction;
    private final String series;

    private SeriesBook(Transaction transaction, String series) {
        this.transaction = transaction;
        this.series = series;
    }

    static SeriesBook open(Connection connection, String series) throws SQLException {
        return new SeriesBook(Transaction.begin(connection), series);
    }

    /** {@return where the series stands, which nobody else can change from now on; waits for whoever has it} */
    Optional<SeriesPosition> lock() throws SQLException {
        transaction.execute(BEGIN, series); // of two that begin a series at once, the second waits here
        try (PreparedStatement lock = transaction.prepare(LOCK, series);
                ResultSet row = lock.executeQuery()) {
            row.next();
            return row.getString("number") == null ? Optional.empty() : Optional.of(position(row));
        }
    }

    static SeriesPosition position(ResultSet row) throws SQLException {
        return new SeriesPosition(
                InvoiceNumber.of(row.getString("number")), row.getObject("issued_on", LocalDate.class));
    }

    /** {@return the invoice that was kept for a request, with its warnings} */
    Optional<Outcome.Accepted<Invoice>> find(String request) throws SQLException {
        try (PreparedStatement find = transaction.prepare(FIND, series, request);
                ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(new Outcome.Accepted<>(
                            StoredJson.read(row.getString("document"), Invoice.class),
                            StoredJson.read(row.getString("warnings"), Findings.class)))
                    : Optional.empty();
        }
    }

    /** Keeps an invoice and moves the series to it, in one commit. */
    void keep(String request, Outcome.Accepted<Invoice> issued) throws SQLException {
        requireOwn(issued.accepted());
        insert(request, issued);
        moveTo(issued.accepted());
        transaction.commit();
    }

    void insert(String request, Outcome.Accepted<Invoice> issued) throws SQLException {
        Invoice invoice = issued.accepted();
        transaction.execute(
                ISSUE,
                series,
                invoice.number().text(),
                request,
                invoice.issuedOn(),
                StoredJson.written(invoice),
                StoredJson.written(issued.findings()));
    }

    void moveTo(Invoice invoice) throws SQLException {
        transaction.execute(MOVE, invoice.number().text(), invoice.issuedOn(), series);
    }

    /** The tables refuse a number given out before; whose series an invoice is of they cannot know. */
    private void requireOwn(Invoice invoice) {
        if (!invoice.series().equals(series)) {
            throw new IllegalStateException(
                    invoice.number() + " is of series " + invoice.series() + " and not of " + series);
        }
    }

    @Override
    public void close() throws SQLException {
        transaction.close();
    }
}
