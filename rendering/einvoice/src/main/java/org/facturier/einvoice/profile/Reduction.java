package org.facturier.einvoice.profile;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.model.Term;

/** Takes out of one invoice what a profile has no place for, and keeps account of it. For one invoice. */
final class Reduction {

    private final Profile profile;
    private final Set<Term> lost = new LinkedHashSet<>();
    private final Set<Term> dropped = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>(0);

    Reduction(Profile profile) {
        this.profile = profile;
    }

    /**
     * {@return the invoice without what has no place} What was found stays here: {@link #lost}, {@link #dropped},
     * {@link #losses}.
     */
    ElectronicInvoice invoice(ElectronicInvoice invoice) {
        return (ElectronicInvoice) group(invoice, new Term(""), "");
    }

    /** {@return the terms that have no place and may not go, in the order of the invoice, each once} */
    Set<Term> lost() {
        return lost;
    }

    /** {@return the terms that were let go, in the order of the invoice, each once} */
    List<Term> dropped() {
        return List.copyOf(dropped);
    }

    /** {@return an error for each place of what is lost: a term of ten lines has ten} */
    Findings losses() {
        return new Findings(findings);
    }

    /**
     * {@return a group without what the profile has no place for}
     *
     * @param owner  the group, which decides what a component of an address or an allowance is called there
     * @param place  the way to the group, such as {@code lines[2].price}; empty for the invoice
     */
    private Record group(Record group, Term owner, String place) {
        Shape<?> shape = Shape.of(group);
        Object[] kept = new Object[shape.slots().size()];
        for (Slot slot : shape.slots()) {
            Object held = shape.get(group, slot.index());
            if (isStated(held)) {
                Term term = slot.term(owner).orElse(new Term(slot.name()));
                String here = place.isEmpty() ? slot.name() : place + "." + slot.name();
                if (profile.knows(term)) {
                    kept[slot.index()] = slot.isGroup() ? within(held, term, here) : held;
                } else {
                    lose(term, here);
                }
            }
        }
        return shape.build(kept);
    }

    /** {@return whether a component has a value: one that is absent is no loss} */
    private static boolean isStated(Object held) {
        return held instanceof List<?> list ? !list.isEmpty() : ((Optional<?>) held).isPresent();
    }

    /** {@return a component of groups, each reduced} */
    private Object within(Object held, Term term, String place) {
        if (held instanceof Optional<?> one) {
            return one.map(group -> group((Record) group, term, place));
        }
        List<?> all = (List<?>) held;
        List<Object> kept = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            kept.add(group((Record) all.get(i), term, place + "[" + i + "]"));
        }
        return kept;
    }

    /** Notes a term that has no place: dropped where that is allowed, lost where not. */
    private void lose(Term term, String place) {
        if (profile.allowed().contains(term)) {
            dropped.add(term);
            return;
        }
        lost.add(term);
        findings.add(ProfileRule.HOLDS_EVERYTHING.at(
                place, say("{term} is not in {profile}").with("term", term.id()).with("profile", profile.name())));
    }
}
