package org.facturier.core.openitem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facturier.core.payment.ItemKey;
import org.joda.money.Money;

/**
 * What stands over the items of a document and acts again whenever there is something for it, as after a payment was returned.
 * An allocation, by contrast, acts once.
 *
 * @param claims  the reliefs, the oldest first
 * @param notes  the credit notes of which something is left, the oldest first
 */
public record Standing(List<Claim> claims, List<Note> notes) {

    public static final Standing NOTHING = new Standing(List.of(), List.of());

    /**
     * What a credit note gives back of the document.
     *
     * @param item  the item of the note
     * @param issued  where the note stands among others
     */
    public record Note(ItemKey.Credit item, DocumentOrder issued) {}

    boolean isNothing() {
        return claims.isEmpty() && notes.isEmpty();
    }

    /** {@return the same notes, with other reliefs} */
    public Standing with(List<Claim> now) {
        return new Standing(now, notes);
    }

    /**
     * {@return the same where a link took a part of the place of a relief}
     *
     * @param claim  the relief, by its place among these
     * @param item  the item that the link settles
     * @param amount  how much of it, no more than the relief takes
     */
    public Standing yielding(int claim, ItemKey item, Money amount) {
        List<Claim> now = new ArrayList<>(claims);
        now.set(claim, now.get(claim).yielding(item, amount));
        return new Standing(now, notes);
    }

    public Standing and(Claim claim) {
        List<Claim> more = new ArrayList<>(claims);
        more.add(claim);
        return new Standing(more, notes);
    }

    /** {@return the same, with one more note at its place} */
    public Standing and(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        more.sort(Comparator.comparing(Note::issued));
        return new Standing(claims, more);
    }

    /** {@return the same without a note of which nothing is open} */
    public Standing without(Note note) {
        return new Standing(
                claims, notes.stream().filter(each -> !each.equals(note)).toList());
    }

    /** {@return the same without the reliefs of a fact} */
    public Standing without(String fact) {
        return new Standing(
                claims.stream().filter(claim -> !claim.fact().equals(fact)).toList(), notes);
    }
}
