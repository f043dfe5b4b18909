package org.facturier.core.issuing;

import java.time.LocalDate;
import org.facturier.core.document.DocumentHeader;

/**
 * Until when a payment is in time whose last day is none on which business is done. Some laws allow the next business day;
 * the day that is printed stays, and nothing is late before.
 *
 * @implSpec Immutable and safe for many threads. T1: equal arguments give equal answers. T2: the answer is not before the day
 * asked about.
 */
@FunctionalInterface
public interface Postponement {

    /**
     * {@return the last day on which payment is in time: the day itself, or a later one}
     *
     * @param dueOn  the last day to pay, as it is printed
     * @param header  of the document, whose parties and places decide which law counts
     */
    LocalDate inTimeUntil(LocalDate dueOn, DocumentHeader header);

    /** {@return no day but the one printed, as where no law says otherwise} */
    static Postponement none() {
        return (dueOn, header) -> dueOn;
    }
}
