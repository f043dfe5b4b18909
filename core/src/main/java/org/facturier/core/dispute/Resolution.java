package org.facturier.core.dispute;

import java.time.LocalDate;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;

/** How a dispute ended. */
public sealed interface Resolution {

    /** {@return the day it ended} */
    LocalDate on();

    /**
     * The buyer was right, in whole or in part.
     *
     * @param on  the day
     * @param creditNote  the credit note that says so
     */
    record DisputeUpheld(LocalDate on, InvoiceNumber creditNote) implements Resolution {
        public DisputeUpheld {
            Completeness.of("an upheld dispute")
                    .needs("on", on)
                    .needs("creditNote", creditNote)
                    .verify();
        }
    }

    /**
     * The invoice stands.
     *
     * @param on  the day
     * @param why  the answer to the buyer
     */
    record DisputeRejected(LocalDate on, String why) implements Resolution {
        public DisputeRejected {
            Completeness.of("a rejected dispute")
                    .needs("on", on)
                    .needs("why", why)
                    .verify();
        }
    }

    /**
     * The buyer gave up the objection.
     *
     * @param on  the day
     */
    record DisputeWithdrawn(LocalDate on) implements Resolution {
        public DisputeWithdrawn {
            Completeness.of("a withdrawn dispute").needs("on", on).verify();
        }
    }
}
