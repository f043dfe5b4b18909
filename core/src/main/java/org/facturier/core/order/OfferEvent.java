package org.facturier.core.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.finding.Completeness;

/**
 * What happens to a quote after it is made. There is no event for its last day having passed: that is read off the quote. It is
 * told when it becomes known, on whatever day it happened, and is never credited.
 */
public sealed interface OfferEvent {

    /** {@return what is made of an event, by its kind} */
    <R> R match(Cases<R> cases);

    /**
     * What is made of each kind. A kind that comes later does not compile until each place says what becomes of it.
     *
     * @param <R>  what is made
     */
    interface Cases<R> {
        /** {@return what becomes of a yes of the buyer} */
        R accepted(OfferAccepted event);

        /** {@return what becomes of a no of the buyer} */
        R declined(OfferDeclined event);

        /** {@return what becomes of what the seller took back} */
        R withdrawn(OfferWithdrawn event);
    }

    /** {@return the day it happened} */
    LocalDate on();

    /**
     * The buyer said yes.
     *
     * @param by  who, such as the name under the signature
     * @param on  the day it reached the seller
     * @param options  the numbers of the options that were taken, the smallest first; mostly none
     */
    record OfferAccepted(@NotBlank @Size(max = 200) String by, LocalDate on, List<Integer> options)
            implements OfferEvent {
        public OfferAccepted {
            Completeness.of("an acceptance")
                    .needs("by", by)
                    .needs("on", on)
                    .needsEach("options", options)
                    .verify();
            options = options == null
                    ? List.of()
                    : options.stream().distinct().sorted().toList();
        }

        /** Makes an acceptance without options. */
        public OfferAccepted(String by, LocalDate on) {
            this(by, on, List.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * The buyer said no.
     *
     * @param by  who
     * @param on  the day it reached the seller
     */
    record OfferDeclined(@NotBlank @Size(max = 200) String by, LocalDate on) implements OfferEvent {
        public OfferDeclined {
            Completeness.of("a refusal").needs("by", by).needs("on", on).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declined(this);
        }
    }

    /**
     * The seller took it back.
     *
     * @param by  who
     * @param on  the day it reached the buyer
     */
    record OfferWithdrawn(@NotBlank @Size(max = 200) String by, LocalDate on) implements OfferEvent {
        public OfferWithdrawn {
            Completeness.of("a withdrawal").needs("by", by).needs("on", on).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }
}
