package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.supply.EuropeanVat;

/**
 * What the lines of an invoice are, and when their tax falls due.
 *
 * @param invoice  the invoice
 * @param fallback  the tax point of a line that states none
 * @param vat  decides what the law makes of a line
 * @source Directive 2006/112/EC, art. 63 to 67; CGI, art. 269, 2
 */
record TaxPoints(Invoice invoice, TaxPoint fallback, EuropeanVat vat) {

    /** {@return the part that a line belongs to} */
    private TaxablePart of(InvoiceLine line) {
        return of(line, line.treatment());
    }

    private TaxablePart of(InvoiceLine line, TaxTreatment treatment) {
        return new TaxablePart(treatment, LegalSupply.of(invoice, line.item(), treatment, vat), dueOn(line));
    }

    /** {@return the part that an amount on a line belongs to, under whatever treatment; of line 0 and of one that is not there by treatment} */
    TaxablePart of(int line, TaxTreatment treatment) {
        return line >= 1 && line <= invoice.lines().size()
                ? of(invoice.lines().get(line - 1), treatment)
                : of(treatment);
    }

    /** {@return the part that a treatment without a line of its own belongs to} */
    private TaxablePart of(TaxTreatment treatment) {
        return invoice.lines().stream()
                .filter(line -> line.treatment().equals(treatment))
                .findFirst()
                .map(this::of)
                .orElseGet(() ->
                        new TaxablePart(treatment, LegalSupply.untold(), dueOn(treatment, fallback, Optional.empty())));
    }

    /** By the tax point that the line states, else by the fallback. */
    private Optional<LocalDate> dueOn(InvoiceLine line) {
        return dueOn(
                line.treatment(), line.taxPoint().orElse(fallback), line.item().period());
    }

    private Optional<LocalDate> dueOn(TaxTreatment treatment, TaxPoint point, Optional<ServicePeriod> period) {
        return event(treatment, point, period).map(this::notBeforeItIsPutRight);
    }

    /** What was due before is declared already: a corrective invoice puts it right on its own day. */
    private LocalDate notBeforeItIsPutRight(LocalDate due) {
        return invoice.type().isCorrective() && due.isBefore(invoice.issuedOn()) ? invoice.issuedOn() : due;
    }

    /**
     * The day of the invoice or of the delivery; empty where tax falls due as it is paid, as that of a deposit does under the
     * tax point of delivery.
     */
    private Optional<LocalDate> event(TaxTreatment treatment, TaxPoint point, Optional<ServicePeriod> period) {
        return switch (point) {
            case PAYMENT -> Optional.empty();
            case INVOICE -> Optional.of(invoice.issuedOn());
            case DELIVERY -> isDeposit() ? Optional.empty() : Optional.of(delivered(treatment, period));
        };
    }

    /** The tax of a deposit falls due as it is paid (art. 65), of goods too. */
    private boolean isDeposit() {
        return invoice.type().isPrepayment();
    }

    /**
     * The last day of the period of the line, else the day on which the delivery of the document was complete, else that of the
     * invoice.
     */
    private LocalDate delivered(TaxTreatment treatment, Optional<ServicePeriod> period) {
        LocalDate completed = period.map(ServicePeriod::lastDay)
                .or(() -> invoice.header().delivery().flatMap(Delivery::completedOn))
                .orElse(invoice.issuedOn());
        return treatment.category() == TaxCategory.K ? ofIntraCommunitySupply(completed) : completed;
    }

    /** The invoice, or the fifteenth of the month after the delivery if there is none by then (art. 67). */
    private LocalDate ofIntraCommunitySupply(LocalDate delivered) {
        LocalDate latest = delivered.plusMonths(1).withDayOfMonth(15);
        return invoice.issuedOn().isBefore(latest) ? invoice.issuedOn() : latest;
    }
}
