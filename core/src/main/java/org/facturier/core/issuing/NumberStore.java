package org.facturier.core.issuing;

import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;

/**
 * Where the host keeps how far each series has come. One call is one transaction: the position moves if and only if the invoice
 * is kept with it, so that no number is lost and none given twice. An issuer remembers nothing; two nodes that issue into one
 * series wait for each other here.
 *
 * @implSpec S1: within a series, steps run one after the other, each seeing the position its predecessor left. S2: a refused or
 *     failed step leaves the position as it was. S3: an accepted step moves the position to that of its invoice. S4: a request
 *     whose key has an invoice kept is answered by that invoice with its warnings and runs no step, so that a host which lost
 *     the answer may ask again; where the invoice is of another draft the answer is a refusal, as {@link
 *     IssuingRequest#answeredBy} has it. S5: a step whose invoice is of another series, or has a number that the series gave
 *     out before, be it before this store began, fails with {@code IllegalStateException} and leaves the position as it was: a
 *     store that goes on from elsewhere is told every number.
 */
public interface NumberStore {

    /**
     * {@return what one step gives that runs with the series to itself}
     *
     * @param series  the series
     * @param request  what is to be issued, and the key under which it is kept
     * @param step  issues the draft of the request after the position it is handed, empty at the beginning of the series
     */
    Outcome<Invoice> advance(
            String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step);
}
