package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Entry;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/**
 * The identifier of what is entered for the lateness of a document, by which it is known again on the account: as
 * text {@code INTEREST/house/S/F-1/2026-06-24}, a slash within one of the parts {@code %2F}.
 * <p>It is the only thing that tells interest of a document from any other entry, in a ledger that was carried
 * forward as well: there the entry has another identifier, and the item keeps this one.
 *
 * @param why  {@link EntryReason#INTEREST} or {@link EntryReason#INDEMNITY}
 * @param document  the document
 * @param upTo  the last day for which interest was worked out
 */
record LateFeeId(EntryReason why, DocumentKey document, LocalDate upTo) {

    private static final int PARTS = 5;

    LateFeeId {
        Completeness.of("the identifier of a charge")
                .needs("why", why)
                .needs("document", document)
                .needs("upTo", upTo)
                .verify();
    }

    /** {@return the identifier under which an item was entered, empty for one that was not entered for lateness} */
    static Optional<LateFeeId> of(ItemKey item) {
        return item.match(Sought.ENTRY).flatMap(LateFeeId::read);
    }

    /** {@return the identifier of which this is the text, empty for any other text} */
    static Optional<LateFeeId> read(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == PARTS && !parts[3].isBlank()
                ? reason(parts[0]).flatMap(why -> read(why, parts))
                : Optional.empty();
    }

    private static Optional<EntryReason> reason(String text) {
        return Stream.of(EntryReason.INTEREST, EntryReason.INDEMNITY)
                .filter(reason -> reason.code().equals(text))
                .findFirst();
    }

    private static Optional<LateFeeId> read(EntryReason why, String[] parts) {
        DocumentKey document = new DocumentKey(
                whole(parts[1]),
                whole(parts[2]),
                InvoiceNumber.of(whole(parts[3]).strip()));
        return day(parts[4]).map(upTo -> new LateFeeId(why, document, upTo));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    /** {@return whether it was entered under this identifier, and not carried forward from another ledger} */
    boolean isOf(Entry entry) {
        return entry.fact().equals(toString());
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return String.join(
                "/",
                why.code(),
                part(document.seller()),
                part(document.series()),
                part(document.number().text()),
                upTo.toString());
    }

    /** A percent sign is written first, so that what was written for a slash is not written twice. */
    private static String part(String text) {
        return text.replace("%", "%25").replace("/", "%2F");
    }

    /** The way back, in the other order. */
    private static String whole(String part) {
        return part.replace("%2F", "/").replace("%25", "%");
    }
}
