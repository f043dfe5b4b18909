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
 * @param reliefs  the reliefs, the oldest first
 * @param notes  the credit notes of which something is left, the oldest first
 */
public record EffectiveReliefs(List<EffectiveRelief> reliefs, List<EffectiveNote> notes) {

    public static final EffectiveReliefs NOTHING = new EffectiveReliefs(List.of(), List.of());

    /**
     * What a credit note gives back of the document.
     *
     * @param item  the item of the note
     * @param issued  where the note stands among others
     */
    public record EffectiveNote(ItemKey.CreditItem item, DocumentOrder issued) {}

    boolean isNothing() {
        return reliefs.isEmpty() && notes.isEmpty();
    }

    /** {@return the same notes, with other reliefs} */
    public EffectiveReliefs with(List<EffectiveRelief> now) {
        return new EffectiveReliefs(now, notes);
    }

    /**
     * {@return the same where a link took a part of the place of a relief}
     *
     * @param relief  the relief, by its place among these
     * @param item  the item that the link settles
     * @param amount  how much of it, no more than the relief takes
     */
    public EffectiveReliefs yielding(int relief, ItemKey item, Money amount) {
        List<EffectiveRelief> now = new ArrayList<>(reliefs);
        now.set(relief, now.get(relief).yielding(item, amount));
        return new EffectiveReliefs(now, notes);
    }

    public EffectiveReliefs and(EffectiveRelief relief) {
        List<EffectiveRelief> more = new ArrayList<>(reliefs);
        more.add(relief);
        return new EffectiveReliefs(more, notes);
    }

    /** {@return the same, with one more note at its place} */
    public EffectiveReliefs and(EffectiveNote note) {
        List<EffectiveNote> more = new ArrayList<>(notes);
        more.add(note);
        more.sort(Comparator.comparing(EffectiveNote::issued));
        return new EffectiveReliefs(reliefs, more);
    }

    /** {@return the same without a note of which nothing is open} */
    public EffectiveReliefs without(EffectiveNote note) {
        return new EffectiveReliefs(
                reliefs, notes.stream().filter(each -> !each.equals(note)).toList());
    }

    /** {@return the same without the reliefs of a fact} */
    public EffectiveReliefs without(String fact) {
        return new EffectiveReliefs(
                reliefs.stream().filter(relief -> !relief.fact().equals(fact)).toList(), notes);
    }
}
