package org.facturier.core.folding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.core.account.ItemKind;
import org.facturier.core.holding.Part;

/**
 * Which items of a document are those that its parties reckon with: the instalments of its last plan, else of its schedule, and
 * whatever else is open.
 *
 * @param all  every item of the document, due first first
 * @param ended  whether a plan ended by then
 */
public record InForce(List<Part> all, Predicate<String> ended) {

    private static final Comparator<Part> NEWEST = Comparator.<Part, LocalDate>comparing(
                    part -> part.origin().on())
            .thenComparing(part -> part.origin().fact());

    public List<Part> parts() {
        Optional<String> plan = plan();
        return all.stream()
                .filter(part -> !part.open().isZero()
                        || !Targets.isPaidBefore(part) && plan(part).equals(plan))
                .toList();
    }

    /** {@return whether a plan took the place of an item, also where nothing of it was open then} */
    boolean isSuperseded(Part part) {
        return !Targets.isPaidBefore(part) && hasPlans() && !plan(part).equals(plan());
    }

    /** {@return the same without what was carried forward of later plans} */
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

    /** {@return the items, those in whose place a plan came first} */
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

    private static boolean isGone(Part part) {
        return part.moved().equals(part.origin().amount());
    }

    private static Optional<String> plan(Part part) {
        return ItemKind.plan(part.key());
    }
}
