package org.facturier.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facturier.core.payment.ItemKey;

/**
 * Which items of a document are those that its parties reckon with: the instalments of its last plan, else of its schedule, and
 * whatever else is open.
 *
 * @param all  every item of the document, due first first
 * @param ended  whether a plan ended at some time
 */
record InForce(List<Part> all, Predicate<String> ended) {

    List<Part> parts() {
        boolean replaced = all.stream().allMatch(InForce::isGone);
        Optional<String> plan = all.stream()
                .filter(part -> plan(part)
                        .filter(ended.negate().or(id -> !isGone(part)))
                        .isPresent())
                .filter(part -> replaced || !isGone(part))
                .max(Comparator.comparing(part -> part.origin().on()))
                .flatMap(InForce::plan);
        return all.stream()
                .filter(part -> !part.open().isZero()
                        || !Targets.isPaidBefore(part) && plan(part).equals(plan))
                .toList();
    }

    private static boolean isGone(Part part) {
        return part.moved().equals(part.origin().amount());
    }

    private static Optional<String> plan(Part part) {
        return part.key() instanceof ItemKey.Instalment instalment ? instalment.plan() : Optional.empty();
    }
}
