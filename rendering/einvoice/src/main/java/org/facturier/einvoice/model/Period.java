package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period, both ends inclusive: of the invoice (BG-14) or of a line (BG-26). One end may be missing.
 *
 * @param start  the first day
 * @param end  the last day
 */
public record Period(
        @Bt({"BG-14 BT-73", "BG-26 BT-134"}) Optional<LocalDate> start,
        @Bt({"BG-14 BT-74", "BG-26 BT-135"}) Optional<LocalDate> end) {

    public Period {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
    }
}
