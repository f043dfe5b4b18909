package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.EntryReason;
import org.facturier.core.chain.DocumentKey;

/** The identifiers of what is entered for the lateness of one document, by which it is known again. */
record ChargeId(EntryReason why, DocumentKey document) {

    /** {@return the identifier of what is entered up to a day} */
    String upTo(LocalDate day) {
        return family() + day;
    }

    /** {@return what all identifiers have in common} */
    String family() {
        return why + "/" + part(document.seller()) + "/" + part(document.series()) + "/"
                + part(document.number().text()) + "/";
    }

    /** {@return what an identifier has in common with others of its reason and document} */
    static String family(String id) {
        return id.substring(0, id.lastIndexOf('/') + 1);
    }

    /** {@return the reason in an identifier, empty for one that was made elsewhere} */
    static Optional<EntryReason> why(String id) {
        return Stream.of(EntryReason.INTEREST, EntryReason.INDEMNITY)
                .filter(reason -> id.startsWith(reason + "/"))
                .findFirst();
    }

    private static String part(String text) {
        return text.replace("%", "%25").replace("/", "%2F");
    }
}
