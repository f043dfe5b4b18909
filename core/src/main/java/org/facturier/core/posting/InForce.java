package org.facturier.core.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.core.account.ItemKind;
import org.facturier.core.openitem.Part;

/**
 * Which items of a document are those that its parties reckon with: the instalments of its last plan, else of its schedule, and
 * whatever else is open. A plan may move less than the whole, and what it took the place of may be open again, as where money
 * is returned; so items of several schedules may stand beside each other.
 *
 * @param all  every item of the document, due first first
 * @param ended  whether a plan ended by then
 */
public record InForce(List<Part> all, Predicate<String> ended) {

    private static final Comparator<Part> NEWEST = Comparator.<Part, LocalDate>comparing(
                    part -> part.origin().on())
            .thenComparing(part -> part.origin().fact());

    /**
     * {@return the items in force, due first first} Those of the last plan or, without a plan, of the schedule, also where
     * nothing of them is open; of all others those that are. What is stated as paid before is in force only while it is open.
     */
    public List<Part> parts() {
        Optional<String> plan = plan();
        return all.stream()
                .filter(part -> !part.open().isZero()
                        || !Targets.isPaidBefore(part) && plan(part).equals(plan))
                .toList();
    }

    /**
     * {@return whether a plan took the place of an item, also where nothing of it was open then} What is put to such an item
     * goes on to the others; a relief of it means all. Never what is stated as paid before, for no plan moves that.
     */
    boolean isSuperseded(Part part) {
        return !Targets.isPaidBefore(part) && hasPlans() && !plan(part).equals(plan());
    }

    /**
     * {@return the same without what was carried forward of later plans} A relief of an item told before a plan is told again
     * with its old day, where items go on in a new ledger; there the plan is no later fact, and only its items say since when
     * they are.
     *
     * @param day  the day, on which a plan still counts
     */
    InForce before(LocalDate day) {
        return new InForce(
                all.stream()
                        .filter(part -> part.origin()
                                .carried()
                                .filter(carried -> carried.since().isAfter(day))
                                .isEmpty())
                        .toList(),
                ended);
    }

    /** {@return the items, those in whose place a plan came first; among these, and among the others, due first first} */
    List<Part> supersededFirst() {
        if (!hasPlans()) {
            return all;
        }
        Optional<String> plan = plan();
        List<Part> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(part -> plan(part).equals(plan)));
        return sorted;
    }

    private boolean hasPlans() {
        return all.size() > 1 && all.stream().anyMatch(part -> plan(part).isPresent());
    }

    /**
     * {@return the last plan, by day, then by identifier; empty where the schedule of the document is in force} A plan is no
     * more when all of its instalments went back, or on to a later one. Where nothing is left in any item, as in a document
     * that was replaced, it is the last that did not end.
     */
    private Optional<String> plan() {
        boolean replaced = all.stream().allMatch(InForce::isGone);
        return all.stream()
                .filter(part -> plan(part)
                        .filter(ended.negate().or(id -> !isGone(part)))
                        .isPresent())
                .filter(part -> replaced || !isGone(part))
                .max(NEWEST)
                .flatMap(InForce::plan);
    }

    /** {@return whether all of an item was moved on} */
    private static boolean isGone(Part part) {
        return part.moved().equals(part.origin().amount());
    }

    /** {@return the plan that an item is an instalment of, empty for what the document itself opened} */
    private static Optional<String> plan(Part part) {
        return ItemKind.plan(part.key());
    }
}
