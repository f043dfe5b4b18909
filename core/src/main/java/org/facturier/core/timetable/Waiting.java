package org.facturier.core.timetable;

import java.util.stream.Stream;
import org.facturier.core.fact.Fact;
import org.facturier.core.index.Index;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;

/**
 * Facts that name what is not known yet, each under the first thing that it lacks. None is lost: what never comes is a finding
 * of the ledger, and so is what comes on another account.
 *
 * @param names  by the name of an item
 * @param facts  by the identifier of a fact
 */
public record Waiting(Index<ItemKey, Trail<Fact>> names, Index<String, Trail<Fact>> facts) {

    /** Nothing waits. */
    static final Waiting NONE = new Waiting(Index.none(), Index.none());

    /** {@return whether nothing waits} */
    boolean isEmpty() {
        return names.isEmpty() && facts.isEmpty();
    }

    /** {@return these, with one more fact that waits for a name} */
    Waiting with(ItemKey name, Fact fact) {
        return new Waiting(names.with(name, names.get(name, Trail.none()).with(fact)), facts);
    }

    /** {@return these, with one more fact that waits for a fact} */
    Waiting with(String id, Fact fact) {
        return new Waiting(names, facts.with(id, facts.get(id, Trail.none()).with(fact)));
    }

    /** {@return these, without those that waited for a name: it is there} */
    Waiting without(ItemKey name) {
        return new Waiting(names.without(name), facts);
    }

    /** {@return these, without those that waited for a fact: it has found its day} */
    Waiting without(String id) {
        return new Waiting(names, facts.without(id));
    }

    /** {@return every fact that waits, once, in no order} */
    public Stream<Fact> all() {
        return Stream.concat(names.values(), facts.values()).flatMap(trail -> trail.values().stream());
    }
}
