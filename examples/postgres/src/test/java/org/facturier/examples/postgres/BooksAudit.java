package org.facturier.examples.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.json.FacturierJson;
import org.facturier.examples.postgres.Answers.Answer;
import org.facturier.numbering.SeriesAudit;

/**
 * Reads the books as an inspector would who knows nothing of the store: the numbers by the library's own audit, everything
 * else from the tables, the documents and what the process was answered.
 */
final class BooksAudit {

    /** In the order of insertion; a transaction is committed before the next that has the series begins to write. */
    private static final String ROWS = "SELECT number, request, issued_on, document,"
            + " pg_xact_commit_timestamp(xmin) AS committed_at FROM issued_invoice ORDER BY id";

    private static final String COUNTS = "SELECT count(*) AS invoices, count(DISTINCT number) AS numbers,"
            + " count(DISTINCT request) AS requests, min(number) AS first, max(number) AS last FROM issued_invoice";

    private static final JsonMapper JSON = FacturierJson.mapper();
    private static final int FETCHED_AT_ONCE = 500;

    private final List<String> complaints = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(InvoiceNumber number, String request, LocalDate issuedOn, Instant committedAt) {}

    private BooksAudit() {}

    /** {@return what is wrong with the books, empty if each order was billed once, by numbers in order from 1} */
    static List<String> of(DataSource books, int orders, List<Answer> answers) throws SQLException {
        BooksAudit audit = new BooksAudit();
        try (Connection connection = books.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false); // or the driver reads all rows at once
            statement.setFetchSize(FETCHED_AT_ONCE);
            audit.counts(statement, orders);
            audit.rows(statement);
        }
        audit.numbers();
        audit.neighbours("dates", (first, second) -> !second.issuedOn().isBefore(first.issuedOn()));
        audit.neighbours("commits", (first, second) -> !second.committedAt().isBefore(first.committedAt()));
        audit.answers(orders, answers);
        return audit.complaints;
    }

    private void counts(Statement statement, int orders) throws SQLException {
        try (ResultSet row = statement.executeQuery(COUNTS)) {
            row.next();
            require("invoices", orders, row.getInt("invoices"));
            require("distinct numbers", orders, row.getInt("numbers"));
            require("distinct requests", orders, row.getInt("requests"));
            require("first number", number(1), row.getString("first"));
            require("last number", number(orders), row.getString("last"));
        }
    }

    private void rows(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                Row read = new Row(
                        InvoiceNumber.of(row.getString("number")),
                        row.getString("request"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getTimestamp("committed_at").toInstant());
                rows.add(read);
                document(read, row.getString("document"));
            }
        }
    }

    /** The document has the number, the date, the series and, as the text of its line, the request of its row. */
    private void document(Row row, String document) {
        try {
            Invoice invoice = JSON.readValue(document, Invoice.class);
            require("number in the document", row.number(), invoice.number());
            require("date in the document", row.issuedOn(), invoice.issuedOn());
            require("series in the document", Orders.SERIES, invoice.series());
            require(
                    "order in the document",
                    row.request(),
                    invoice.lines().get(0).item().description());
        } catch (JsonProcessingException unreadable) {
            complaints.add("document " + row.number() + ": " + unreadable.getMessage());
        }
    }

    private void numbers() {
        SeriesAudit.of(Orders.NUMBERING, Orders.SERIES)
                .check(rows.stream().map(Row::number).toList())
                .stream()
                .map(Finding::toString)
                .forEach(complaints::add);
    }

    private void neighbours(String what, BiPredicate<Row, Row> inOrder) {
        IntStream.range(1, rows.size())
                .filter(i -> !inOrder.test(rows.get(i - 1), rows.get(i)))
                .forEach(i -> complaints.add(what + " out of order: " + rows.get(i - 1) + ", " + rows.get(i)));
    }

    /** Each order has its invoice, and every answer, whenever it was given, names that one. */
    private void answers(int orders, List<Answer> answers) {
        Map<String, List<InvoiceNumber>> billed = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::request, TreeMap::new, Collectors.mapping(Row::number, Collectors.toList())));
        require(
                "orders answered",
                (long) orders,
                answers.stream().map(Answer::order).distinct().count());
        for (Answer answer : answers) {
            require(
                    "invoices of order " + answer.order(),
                    List.of(answer.number()),
                    billed.getOrDefault(Orders.request(answer.order()), List.of()));
        }
    }

    private void require(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            complaints.add(what + ": expected " + expected + ", found " + found);
        }
    }

    private static String number(int counter) {
        String digits = Integer.toString(counter);
        return Orders.SERIES + "-" + "0".repeat(6 - digits.length()) + digits;
    }
}
