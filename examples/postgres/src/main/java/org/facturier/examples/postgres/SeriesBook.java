package org.facturier.examples.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.json.FacturierJson;

/** One series during one transaction, which {@link #keep} commits and {@link #close} otherwise undoes. */
final class SeriesBook implements AutoCloseable {

    private static final String BEGIN = "INSERT INTO invoice_series (series) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT number, issued_on FROM invoice_series WHERE series = ? FOR UPDATE";
    private static final String FIND = "SELECT document FROM issued_invoice WHERE series = ? AND request = ?";
    private static final String ISSUE =
            "INSERT INTO issued_invoice (series, number, request, issued_on, document) VALUES (?, ?, ?, ?, ?::json)";
    private static final String MOVE = "UPDATE invoice_series SET number = ?, issued_on = ? WHERE series = ?";

    private static final JsonMapper JSON = FacturierJson.mapper();

    private final Connection connection;
    private final String series;

    private SeriesBook(Connection connection, String series) {
        this.connection = connection;
        this.series = series;
    }

    static SeriesBook open(Connection connection, String series) throws SQLException {
        connection.setAutoCommit(false);
        return new SeriesBook(connection, series);
    }

    /** {@return where the series stands, which nobody else can change from now on; waits for whoever has it} */
    Optional<SeriesPosition> lock() throws SQLException {
        execute(BEGIN, series); // of two that begin a series at once, the second waits here
        try (PreparedStatement lock = prepare(LOCK, series);
                ResultSet row = lock.executeQuery()) {
            row.next();
            return row.getString("number") == null ? Optional.empty() : Optional.of(position(row));
        }
    }

    static SeriesPosition position(ResultSet row) throws SQLException {
        return new SeriesPosition(
                InvoiceNumber.of(row.getString("number")), row.getObject("issued_on", LocalDate.class));
    }

    /** {@return the invoice that was kept for a request} */
    Optional<Invoice> find(String request) throws SQLException {
        try (PreparedStatement find = prepare(FIND, series, request);
                ResultSet row = find.executeQuery()) {
            return row.next() ? Optional.of(read(row.getString("document"))) : Optional.empty();
        }
    }

    /** Keeps an invoice and moves the series to it, in one commit. */
    void keep(String request, Invoice invoice) throws SQLException {
        requireOwn(invoice);
        insert(request, invoice);
        moveTo(invoice);
        connection.commit();
    }

    void insert(String request, Invoice invoice) throws SQLException {
        execute(ISSUE, series, invoice.number().text(), request, invoice.issuedOn(), written(invoice));
    }

    void moveTo(Invoice invoice) throws SQLException {
        execute(MOVE, invoice.number().text(), invoice.issuedOn(), series);
    }

    /** The tables refuse a number given out before; whose series an invoice is of they cannot know. */
    private void requireOwn(Invoice invoice) {
        if (!invoice.series().equals(series)) {
            throw new IllegalStateException(
                    invoice.number() + " is of series " + invoice.series() + " and not of " + series);
        }
    }

    /** Undoes what was not kept, so that a pool gets its connection back without a transaction. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String written(Invoice invoice) {
        try {
            return JSON.writeValueAsString(invoice);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Invoice read(String document) {
        try {
            return JSON.readValue(document, Invoice.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
