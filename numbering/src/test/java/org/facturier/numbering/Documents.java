package org.facturier.numbering;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;

/** Documents to be numbered. */
final class Documents {

    private Documents() {}

    static NumberingContext on(String day) {
        return in("FAC", day);
    }

    static NumberingContext in(String series, String day) {
        return to("Ateliers Dubois", series, day);
    }

    static NumberingContext to(String partner, String series, String day) {
        return new NumberingContext(
                LocalDate.parse(day),
                series,
                DocumentType.INVOICE,
                Party.business(partner).build(),
                Optional.of("AB12"));
    }

    static Optional<InvoiceNumber> after(String number) {
        return Optional.of(InvoiceNumber.of(number));
    }
}
