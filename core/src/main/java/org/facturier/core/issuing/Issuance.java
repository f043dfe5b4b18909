package org.facturier.core.issuing;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * When, and in which series, a draft becomes an invoice.
 *
 * <p>It is what a draft cannot know of itself. Everything else that an invoice says is said by the draft, or follows from it.
 * The last number comes from a {@link NumberStore}, within its transaction: {@code store.advance(series, request, last ->
 * issuer.issue(draft, issuance.after(last)))}.
 *
 * @param series  the series; its name may be part of the number
 * @param issuedOn  the date of the invoice
 * @param receivedOn  the day the buyer receives it, where terms count from that
 * @param acceptedOn  the day on which the works are accepted, or are to be at the latest, where terms count from that
 * @param previous  how far the series has come; empty for its first document
 */
public record Issuance(
        String series,
        LocalDate issuedOn,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> acceptedOn,
        Optional<SeriesPosition> previous) {

    /** @throws IllegalArgumentException if the series or the date is missing */
    public Issuance {
        Completeness.of("an issuance")
                .needs("series", series)
                .needs("issuedOn", issuedOn)
                .verify();
    }

    /** {@return the first document of a series} */
    public static Issuance of(String series, LocalDate issuedOn) {
        return new Issuance(series, issuedOn, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return this issuance, after what the series has come to} */
    public Issuance after(Optional<SeriesPosition> previous) {
        return new Issuance(series, issuedOn, receivedOn, acceptedOn, previous);
    }

    /** {@return this issuance, with the day the buyer receives the invoice} */
    public Issuance receivedOn(LocalDate day) {
        return new Issuance(series, issuedOn, Optional.of(day), acceptedOn, previous);
    }

    /** {@return this issuance, with the day on which the works are accepted, or are to be at the latest} */
    public Issuance acceptedOn(LocalDate day) {
        return new Issuance(series, issuedOn, receivedOn, Optional.of(day), previous);
    }
}
