package org.facturier.reminders.letter;

import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Cause;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.policy.ClaimedItem;

/**
 * What an item is called in a letter: by the number of its document or what the parties call it, else by what it is
 * and its day. What was entered for the lateness of an invoice is told apart from the invoice.
 * <p>The identifier of a fact is the host's own and means nothing to its partner, so that it is printed nowhere. A
 * fee of 10 February is "Fee of 10 February 2026", and with what was written of it "Fee of 10 February 2026 –
 * reminder of 2 February".
 */
record EntryWords(LetterWording wording) {

    /** {@return the name of an open item, as where it is set off} */
    String name(AccountItem item) {
        boolean named = item.document().isPresent() || !item.references().isEmpty();
        return fee(item.key()).orElseGet(() -> named && !isTold(item.cause()) ? item.name() : name(item.cause()));
    }

    /**
     * {@return the name of an item that is late; one that was kept before its cause was said goes by the name it had}
     */
    String name(ClaimedItem item) {
        return fee(item.item())
                .or(() -> item.cause()
                        .filter(cause -> !item.isNamed() || isTold(cause))
                        .map(this::name))
                .orElse(item.name());
    }

    /** {@return the name of interest or of a fixed sum, by the invoice that was late; empty for any other item} */
    private Optional<String> fee(ItemKey item) {
        return LateFee.reasonOf(item)
                .flatMap(why -> LateFee.documentOf(item)
                        .map(document -> wording.text("entered." + why, Map.of("name", document.toString()))));
    }

    /** A bill has a number like a document; what is written of any other entry does not say what it is. */
    private static boolean isTold(Cause cause) {
        return isEntry(cause) && !isBill(cause);
    }

    private static boolean isBill(Cause cause) {
        return cause.why().filter(EntryReason.SUPPLIER_BILL::equals).isPresent()
                && !cause.words().isEmpty();
    }

    private static boolean isEntry(Cause cause) {
        return cause.kind() == Entry.Kind.ENTERED;
    }

    /** {@return what it is, with the number of its document, or its day and what was written of it} */
    String name(Cause cause) {
        return wording.text(
                key(cause),
                Map.of(
                        "what", what(cause),
                        "name", cause.document().map(DocumentKey::toString).orElse(cause.words()),
                        "day", wording.date(cause.on())));
    }

    /** {@return which sentence names it: by number, by day, or by day and what was written} */
    private static String key(Cause cause) {
        boolean numbered = cause.document().isPresent() || isBill(cause);
        return numbered ? "named" : cause.words().isEmpty() ? "dated" : "dated.named";
    }

    /** {@return what it is in a word, an entry by its reason} */
    String what(Cause cause) {
        String kind = "movement." + cause.kind();
        return isEntry(cause)
                ? cause.why().flatMap(this::reason).orElseGet(() -> wording.text(kind))
                : wording.text(kind);
    }

    /** A host that has reasons of its own may have words for them. */
    Optional<String> reason(EntryReason why) {
        return wording.find("reason." + why);
    }
}
