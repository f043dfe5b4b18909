package org.facturier.core.openitem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.Fact;
import org.facturier.core.payment.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * The items that one name has on an account: those of a document, or the one of a payment, an entry or a transfer. A document
 * has an item for each instalment of its schedule, one for what it states as paid before, and those of the plans made for it; a
 * credit note one for each invoice that it gives back of. Reliefs and notes stand over all of them together.
 *
 * @param name  the name: never an instalment or another part of a document
 * @param day  the first day from which it counts; items of plans come later
 * @param source  the fact that opened it; of several that carried items of one document forward the first
 * @param parts  its items, due first first, of those due on one day the older first
 * @param bonds  the links of its items, the oldest first, those that ended too
 * @param standing  what stands over it, null where nothing does
 * @param end  what ended it, null while it goes on
 */
public record Holding(
        ItemKey name,
        LocalDate day,
        Fact source,
        List<Part> parts,
        Trail<Bond> bonds,
        @Nullable EffectiveReliefs standing,
        @Nullable End end) {

    private static final Comparator<Part> DUE_FIRST = Comparator.<Part, LocalDate>comparing(
                    part -> part.origin().dueOn())
            .thenComparing(part -> part.origin().on());

    /**
     * How it ended: replaced, or reversed. Nothing of it is open then.
     *
     * @param next  the name of the corrective invoice in its place, to which goes what is put to it later; null where there is
     *     none on this account
     */
    public record End(@Nullable ItemKey next) {}

    public static Holding of(ItemKey name, LocalDate day, Fact source, List<Part> parts) {
        return new Holding(name, day, source, inOrder(parts), Trail.none(), null, null);
    }

    private static List<Part> inOrder(List<Part> parts) {
        if (parts.size() == 1) {
            return parts;
        }
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(DUE_FIRST);
        return sorted;
    }

    public Optional<Part> find(ItemKey item) {
        for (Part part : parts) {
            if (part.key().equals(item)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    public Part get(ItemKey item) {
        return find(item).orElseThrow();
    }

    public Holding with(Part changed) {
        return new Holding(name, day, source, replaced(changed), bonds, standing, end);
    }

    /** {@return this holding, an item changed by a link} */
    public Holding with(Part changed, Bond bond) {
        return new Holding(name, day, source, replaced(changed), bonds.with(bond), standing, end);
    }

    private List<Part> replaced(Part changed) {
        if (parts.size() == 1) {
            return List.of(changed);
        }
        List<Part> copy = new ArrayList<>(parts);
        copy.replaceAll(part -> part.key().equals(changed.key()) ? changed : part);
        return copy;
    }

    /** {@return this holding with its items as they stood on another day} */
    public Holding as(List<Part> then) {
        return new Holding(name, day, source, then, bonds, standing, end);
    }

    /** {@return this holding, with more items, such as the instalments of a plan; all are in order again} */
    public Holding and(List<Part> more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Holding(name, day, source, inOrder(all), bonds, standing, end);
    }

    public Holding with(EffectiveReliefs now) {
        return new Holding(name, day, source, parts, bonds, now.isNothing() ? null : now, end);
    }

    /**
     * {@return this holding, ended}
     *
     * @param next  the name of the corrective invoice in its place, null where there is none
     */
    public Holding ended(@Nullable ItemKey next) {
        return new Holding(name, day, source, parts, bonds, standing, new End(next));
    }

    public EffectiveReliefs stands() {
        return standing == null ? EffectiveReliefs.NOTHING : standing;
    }
}
