package org.facturier.examples.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.json.FacturierJson;

/** Numbers in a table of texts, as a database would have it; here the table is a list and the lock is the object. */
// region store
final class LumenNumbers implements NumberStore {

    private record Row(String series, String request, String invoice, String warnings) {}

    private final JsonMapper mapper = FacturierJson.mapper();
    private final List<Row> table = new ArrayList<>();

    @Override
    public synchronized Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        Optional<Row> kept =
                rows(series).filter(row -> row.request().equals(request.key())).findFirst();
        if (kept.isPresent()) {
            return request.answeredBy(answer(kept.get()));
        }
        Outcome<Invoice> outcome = step.apply(last(series).map(SeriesPosition::after));
        outcome.value().ifPresent(invoice -> keep(series, request.key(), invoice, outcome.findings()));
        return outcome;
    }
    // endregion

    private Stream<Row> rows(String series) {
        return table.stream().filter(row -> row.series().equals(series));
    }

    private Optional<Invoice> last(String series) {
        return rows(series).reduce((earlier, later) -> later).map(this::invoice);
    }

    private Outcome.Accepted<Invoice> answer(Row row) {
        return new Outcome.Accepted<>(invoice(row), read(row.warnings(), Findings.class));
    }

    private Invoice invoice(Row row) {
        return read(row.invoice(), Invoice.class);
    }

    private String text(Object document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // region keep
    private void keep(String series, String request, Invoice invoice, Findings warnings) {
        if (!invoice.series().equals(series)) {
            throw new IllegalStateException(invoice.number() + " is not of series " + series);
        }
        if (rows(series).anyMatch(row -> invoice(row).number().equals(invoice.number()))) {
            throw new IllegalStateException(invoice.number() + " was given out before");
        }
        table.add(new Row(series, request, text(invoice), text(warnings)));
    }
}
// endregion
