package org.facturier.core.posting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.openitem.Act;
import org.facturier.core.openitem.Known;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Step;
import org.facturier.core.openitem.Turn;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/**
 * Works the facts of one day in, each at its turn. A day has no order of hours: what acts at one turn acts by identifier, so
 * that which fact is told first decides nothing.
 *
 * <ul>
 * <li>What goes on from before and documents open their items.
 * <li>When all documents of the day are there, corrective invoices replace, and notes settle what they name. So a note comes
 *     before money of its own day: it says to what it belongs.
 * <li>Money, entries and transfers open theirs.
 * <li>Allocations, reliefs and plans act, then reversals. Of these, what is told and ended on this day is not done at all.
 * <li>At the end, what stands over documents acts again, see {@link DayEnd}.
 * </ul>
 *
 * Each kind of fact answers with what is to be done at its turn.
 */
public final class DayFold implements Fact.Cases<Runnable> {

    private static final Runnable NOTHING = () -> {};

    private final Folding folding;
    private final Opening opening;
    private final Acting acting;
    private final Reversing reversing;
    private final Planning planning;
    private final Replacing replacing;
    private final DayEnd end;
    private final Set<String> undone = new HashSet<>();
    private final List<Issued> issued = new ArrayList<>();
    private Turn turn = Turn.CARRIED;

    /** Works on an account; serves for any number of days, one after the other. */
    public DayFold(Folding folding) {
        this.folding = folding;
        Relieving relieving = new Relieving(folding);
        Linking linking = new Linking(folding, relieving);
        this.opening = new Opening(folding, relieving);
        this.acting = new Acting(folding, linking, relieving);
        this.planning = new Planning(folding, linking, relieving);
        this.reversing = new Reversing(folding, linking, relieving, planning);
        this.replacing = new Replacing(folding, linking, relieving);
        this.end = new DayEnd(folding, linking);
    }

    /**
     * Works one day in.
     *
     * @param steps  the facts of the day in order, at least one; all days before are in the account already
     */
    public void fold(List<Step> steps) {
        folding.begin(steps.get(0).day());
        undone.clear();
        issued.clear();
        steps.forEach(step -> step.fact().asReversed().map(Reversed::fact).ifPresent(undone::add));
        turn = Turn.CARRIED;
        for (Step step : steps) {
            go(step.turn());
            step.fact().match(this).run();
        }
        go(Turn.PROMISE);
        end.close();
    }

    /** Goes on to a turn. Between the last document and whatever comes next the documents of the day are connected, once. */
    private void go(Turn next) {
        if (turn.compareTo(Turn.DOCUMENT) <= 0 && next.compareTo(Turn.DOCUMENT) > 0) {
            connect();
        }
        turn = next;
    }

    /**
     * All documents of the day are there: correctives replace, then notes settle. So a note on a document that is replaced on
     * its day settles the corrective.
     */
    private void connect() {
        for (Issued fact : issued) {
            replace(fact);
        }
        end.takeNotes();
    }

    /**
     * Lets a document be replaced by the corrective that waited for it, and where it is a corrective, replaces what it names.
     * That is what the chain says it replaces, and a document that the chain does not know, for it was carried forward.
     */
    private void replace(Issued fact) {
        folding.replacing(new ItemKey.DocumentItem(fact.key())).ifPresent(next -> replace(fact.key(), next));
        if (fact.document().type().isCorrective()) {
            folding.chain().named(fact.key()).stream()
                    .filter(old -> folding.chain()
                            .replacedBy(old)
                            .filter(fact.key()::equals)
                            .isPresent())
                    .forEach(old -> replace(old, fact));
            folding.openings().namedBy(fact.document()).ifPresent(old -> replace(old, fact));
        }
    }

    /**
     * Closes a document in favour of another; where it is not there yet, the corrective waits for it.
     *
     * @param old  the document that is replaced
     * @param next  the corrective invoice, which may be on another account, as in another currency
     */
    private void replace(DocumentKey old, Issued next) {
        ItemKey name = new ItemKey.DocumentItem(old);
        ItemKey standing = new ItemKey.DocumentItem(next.key());
        if (folding.find(name).isPresent()) {
            boolean here = folding.find(standing).isPresent();
            replacing.replace(name, here ? standing : null, next.id());
        } else {
            folding.awaitReplaced(name, next);
        }
    }

    /**
     * What ends on a day links nothing on it: a day has no order. It is as if it had not been told, but for what it opened:
     * money returned on its own day stands on the account with its return.
     */
    private boolean isUndone(Fact fact) {
        return undone.contains(fact.id());
    }

    /** {@return whether an item is money, an entry or a transfer that ends on this day, so that nothing is put to it} */
    private boolean isUndone(ItemKey item) {
        return !undone.isEmpty() && undone.stream().flatMap(Known::openedBy).anyMatch(item::equals);
    }

    /** A document is connected on each account that it is told to; it opens items on its own only. */
    @Override
    public Runnable issued(Issued fact) {
        return () -> {
            issued.add(fact);
            if (folding.isOf(fact)) {
                opening.issued(fact);
            }
        };
    }

    /** Money opens its item also where it is returned on its own day: it was there. */
    @Override
    public Runnable received(Received fact) {
        return () -> opening.received(fact);
    }

    /** An entry opens its item also where it ends on its own day. */
    @Override
    public Runnable entered(Entered fact) {
        return () -> opening.entered(fact);
    }

    /**
     * A transfer is asked twice: at its first turn it opens its item; at its second, on the account that it leaves, it is put
     * to its credit, unless one of the two ends on this day.
     */
    @Override
    public Runnable transferred(Transferred fact) {
        if (turn == Turn.TRANSFER) {
            return () -> opening.transferred(fact);
        }
        return isUndone(fact) || isUndone(fact.credit()) ? NOTHING : () -> acting.link(fact);
    }

    /** An allocation does nothing where it, its credit or its debit ends on this day. */
    @Override
    public Runnable allocated(Allocated fact) {
        return isUndone(fact) || isUndone(fact.credit()) || isUndone(fact.debit())
                ? onlyTold(fact, Act.Kind.LINK, fact.credit())
                : () -> acting.allocate(fact);
    }

    /** A relief does nothing where it, or the payment that it was told with, ends on this day. */
    @Override
    public Runnable relieved(Relieved fact) {
        return isUndone(fact) || fact.with().filter(undone::contains).isPresent()
                ? onlyTold(fact, Act.Kind.RELIEVE, fact.item())
                : () -> acting.relieve(fact);
    }

    /** A plan does nothing where it ends on its own day. */
    @Override
    public Runnable rescheduled(Rescheduled fact) {
        return isUndone(fact)
                ? onlyTold(fact, Act.Kind.PLAN, new ItemKey.DocumentItem(fact.document()))
                : () -> planning.plan(fact);
    }

    /** A reversal is kept as an act, so that whoever reverses it is told that it cannot be. */
    @Override
    public Runnable reversed(Reversed fact) {
        return () -> {
            onlyTold(fact, Act.Kind.OTHER, new ItemKey.EnteredItem(fact.id())).run();
            reversing.reverse(fact);
        };
    }

    @Override
    public Runnable disputed(Disputed fact) {
        return () -> acting.dispute(fact);
    }

    @Override
    public Runnable promised(Promised fact) {
        return () -> acting.promise(fact);
    }

    /**
     * {@return what becomes of a fact that does nothing: it is kept as an act, so that its reversal of the same day finds it}
     *
     * @param fact  the fact
     * @param kind  what it would have done
     * @param on  to which item
     */
    private Runnable onlyTold(Fact fact, Act.Kind kind, ItemKey on) {
        return () -> folding.act(fact.id(), Act.of(folding.day(), kind, Names.of(on)));
    }
}
