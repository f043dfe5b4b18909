package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;

/** Documents issued one after the other on one day; each refusal is an exception that names its findings. */
final class Series {

    private static final String NAME = "F";

    private final Issuer issuer;
    private final LocalDate day;
    private Optional<SeriesPosition> last = Optional.empty();

    Series(Issuer issuer, LocalDate day) {
        this.issuer = issuer;
        this.day = day;
    }

    /** {@return an issuer that counts from 1} */
    static Issuer counting() {
        return Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of("F-"
                        + (1
                                + previous.map(number ->
                                                Integer.parseInt(number.text().substring(2)))
                                        .orElse(0)))))
                .build();
    }

    Issuance next() {
        return Issuance.of(NAME, day).receivedOn(day).after(last);
    }

    Invoice issue(InvoiceDraft draft) {
        Invoice issued = issuer.issue(draft, next()).orThrow();
        last = Optional.of(SeriesPosition.after(issued));
        return issued;
    }
}
