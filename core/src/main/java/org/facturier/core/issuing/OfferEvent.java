package org.facturier.core.issuing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.facturier.core.finding.Completeness;

/** What happens to a quote after it is made. */
public sealed interface OfferEvent {

    /** {@return the day it happened} */
    LocalDate on();

    /**
     * The buyer said yes.
     *
     * @param by  who, such as the name under the signature
     * @param on  the day it reached the seller
     */
    record Accepted(@NotBlank @Size(max = 200) String by, LocalDate on) implements OfferEvent {
        public Accepted {
            Completeness.of("an acceptance").needs("by", by).needs("on", on).verify();
        }
    }

    /**
     * The buyer said no.
     *
     * @param by  who
     * @param on  the day it reached the seller
     */
    record Declined(@NotBlank @Size(max = 200) String by, LocalDate on) implements OfferEvent {
        public Declined {
            Completeness.of("a refusal").needs("by", by).needs("on", on).verify();
        }
    }

    /**
     * The seller took it back.
     *
     * @param by  who
     * @param on  the day it reached the buyer
     */
    record Withdrawn(@NotBlank @Size(max = 200) String by, LocalDate on) implements OfferEvent {
        public Withdrawn {
            Completeness.of("a withdrawal").needs("by", by).needs("on", on).verify();
        }
    }
}
