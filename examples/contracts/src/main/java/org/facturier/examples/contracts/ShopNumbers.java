package org.facturier.examples.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;

/** The journal of a shop with one till: every invoice in the order of its number, and the request that it came of. */
final class ShopNumbers implements NumberStore {

    private final Map<String, List<Invoice>> journals = new HashMap<>();
    private final Map<String, Outcome.Accepted<Invoice>> byRequest = new HashMap<>();

    @Override
    public synchronized Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
        Outcome.Accepted<Invoice> known = byRequest.get(request.key());
        if (known != null) {
            return request.answeredBy(known);
        }
        List<Invoice> journal = journals.computeIfAbsent(series, name -> new ArrayList<>());
        Optional<SeriesPosition> last =
                journal.stream().reduce((earlier, later) -> later).map(SeriesPosition::after);
        Outcome<Invoice> issued = step.apply(last);
        if (issued instanceof Outcome.Accepted<Invoice> accepted) {
            keep(journal, series, accepted.accepted());
            byRequest.put(request.key(), accepted);
        }
        return issued;
    }

    private void keep(List<Invoice> journal, String series, Invoice invoice) {
        if (!invoice.series().equals(series)) {
            throw new IllegalStateException(invoice.number() + " is not of series " + series);
        }
        if (journal.stream().anyMatch(earlier -> earlier.number().equals(invoice.number()))) {
            throw new IllegalStateException(invoice.number() + " was given out before");
        }
        journal.add(invoice);
    }
}
