package org.facturier.core.holding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.Fact;
import org.facturier.core.payment.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * The items that one name has on an account: those of a document, or the one of a payment, an entry or a transfer.
 *
 * @param name  the name
 * @param day  the first day from which it counts
 * @param source  the fact that opened it
 * @param parts  its items, due first first
 * @param bonds  the links of its items, those that ended too
 * @param standing  what stands over it, null where nothing does
 * @param end  what ended it, null while it goes on
 */
public record Holding(
        ItemKey name,
        LocalDate day,
        Fact source,
        List<Part> parts,
        Trail<Bond> bonds,
        @Nullable Standing standing,
        @Nullable End end) {

    private static final Comparator<Part> DUE_FIRST = Comparator.<Part, LocalDate>comparing(
                    part -> part.origin().dueOn())
            .thenComparing(part -> part.origin().on());

    /**
     * How it ended.
     *
     * @param next  the name of the corrective invoice in its place, null where there is none
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

    /** {@return this holding, with more items} */
    public Holding and(List<Part> more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Holding(name, day, source, inOrder(all), bonds, standing, end);
    }

    public Holding with(Standing now) {
        return new Holding(name, day, source, parts, bonds, now.isNothing() ? null : now, end);
    }

    public Holding ended(@Nullable ItemKey next) {
        return new Holding(name, day, source, parts, bonds, standing, new End(next));
    }

    public Standing stands() {
        return standing == null ? Standing.NOTHING : standing;
    }
}
