package org.facturier.core.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.core.openitem.Holding;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Part;
import org.facturier.core.payment.ItemKey;

/**
 * What a key means on a day: where a corrective invoice stands in place of a document, its items; where a plan took an item's,
 * those of the plan too; what is stated as paid before only where that is named. So facts may name what was valid when they
 * were told, as a payer does who has the first invoice in hand.
 */
public final class Targets implements ItemKey.Cases<Optional<Scope>> {

    private final Folding folding;

    Targets(Folding folding) {
        this.folding = folding;
    }

    /** {@return the items meant, empty where a document has no such item} */
    Optional<Scope> of(ItemKey key) {
        return key.match(this);
    }

    /** {@return whether an item is what a document states as paid before} */
    public static boolean isPaidBefore(Part part) {
        return part.key() instanceof ItemKey.PaidBeforeItem;
    }

    /** {@return all items of a holding but what is stated as paid before} */
    static Scope all(Holding holding) {
        return new Scope(holding, some(holding, part -> !isPaidBefore(part)));
    }

    /** {@return the items of a holding that are meant, in its order} */
    private static List<Part> some(Holding holding, Predicate<Part> meant) {
        List<Part> parts = holding.parts();
        if (parts.size() == 1 && meant.test(parts.get(0))) {
            return parts;
        }
        return parts.stream().filter(meant).toList();
    }

    /** All items of the document, or of the corrective in its place; of both sides. */
    @Override
    public Optional<Scope> document(ItemKey.DocumentItem key) {
        return Optional.of(all(folding.standing(key)));
    }

    /**
     * The instalment; where a plan took its place, first what is open of it again, then the other items of the document; where
     * a corrective stands in place of the document, all items of that, for its instalments are others. One of a plan that moved
     * nothing means all items of the document. Empty where that has no such instalment.
     */
    @Override
    public Optional<Scope> instalment(ItemKey.InstalmentItem key) {
        Holding own = folding.get(Names.of(key));
        Optional<Part> part = own.find(key);
        if (part.isEmpty()) {
            boolean plannedElsewhere = key.plan().filter(this::isGone).isPresent();
            return plannedElsewhere ? Optional.of(all(folding.standing(own.name()))) : Optional.empty();
        }
        Holding standing = folding.standing(own.name());
        if (!standing.name().equals(own.name())) {
            return Optional.of(all(standing));
        }
        boolean superseded = folding.inForce(own).isSuperseded(part.get());
        return Optional.of(superseded ? first(own, part.get()) : one(own, part.get()));
    }

    /** A plan of the same day has not moved anything yet, one that ended or found nothing does not: what is meant is what it is of. */
    private boolean isGone(String plan) {
        return folding.act(plan)
                .filter(act -> !act.ended() && !act.moved().isEmpty())
                .isEmpty();
    }

    /** {@return one item by itself} */
    private static Scope one(Holding holding, Part part) {
        return new Scope(holding, List.of(part));
    }

    /** {@return an item, then all others of its document but what is stated as paid before} */
    private static Scope first(Holding holding, Part part) {
        List<Part> parts = new ArrayList<>(List.of(part));
        parts.addAll(some(holding, other -> !other.key().equals(part.key()) && !isPaidBefore(other)));
        return new Scope(holding, parts);
    }

    /**
     * What the document, or the corrective in its place, states as paid before; where the corrective states nothing any more,
     * all items of that. Empty where nobody ever stated anything.
     */
    @Override
    public Optional<Scope> paidBefore(ItemKey.PaidBeforeItem key) {
        Holding own = folding.get(Names.of(key));
        Holding standing = folding.standing(own.name());
        List<Part> stated = some(standing, Targets::isPaidBefore);
        if (!stated.isEmpty()) {
            return Optional.of(new Scope(standing, stated));
        }
        return own.find(key).map(part -> all(standing));
    }

    /** An item of a note that is known under another invoice than the one named is meant all the same. */
    @Override
    public Optional<Scope> credit(ItemKey.CreditItem key) {
        Holding note = folding.get(Names.of(key));
        return Optional.of(note.find(key).map(part -> one(note, part)).orElseGet(() -> all(note)));
    }

    @Override
    public Optional<Scope> money(ItemKey.MoneyItem key) {
        return Optional.of(all(folding.get(key)));
    }

    @Override
    public Optional<Scope> entered(ItemKey.EnteredItem key) {
        return Optional.of(all(folding.get(key)));
    }

    @Override
    public Optional<Scope> transferred(ItemKey.TransferredItem key) {
        return Optional.of(all(folding.get(key)));
    }
}
