package org.facturier.core.folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facturier.core.document.DocumentType;
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
import org.facturier.core.holding.Act;
import org.facturier.core.holding.Known;
import org.facturier.core.holding.Names;
import org.facturier.core.holding.Step;
import org.facturier.core.holding.Turn;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/** Works the facts of one day in, each at its turn. */
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

    /** Works one day in: steps of it, in order. */
    public void fold(List<Step> steps) {
        folding.begin(steps.get(0).day());
        undone.clear();
        issued.clear();
        steps.stream().map(Step::fact).forEach(fact -> {
            if (fact instanceof Reversed reversed) {
                undone.add(reversed.fact());
            }
        });
        turn = Turn.CARRIED;
        for (Step step : steps) {
            go(step.turn());
            step.fact().match(this).run();
        }
        go(Turn.PROMISE);
        end.close();
    }

    private void go(Turn next) {
        if (turn.compareTo(Turn.DOCUMENT) <= 0 && next.compareTo(Turn.DOCUMENT) > 0) {
            connect();
        }
        turn = next;
    }

    /** All documents of the day are there: correctives replace, then notes settle. */
    private void connect() {
        for (Issued fact : issued) {
            replace(fact);
        }
        end.takeNotes();
    }

    private void replace(Issued fact) {
        folding.replacing(new ItemKey.Document(fact.key())).ifPresent(next -> replace(fact.key(), next));
        if (fact.document().type() == DocumentType.CORRECTIVE_INVOICE) {
            folding.chain().named(fact.key()).stream()
                    .filter(old -> folding.chain()
                            .replacedBy(old)
                            .filter(fact.key()::equals)
                            .isPresent())
                    .forEach(old -> replace(old, fact));
            folding.openings().namedBy(fact.document()).ifPresent(old -> replace(old, fact));
        }
    }

    private void replace(DocumentKey old, Issued next) {
        ItemKey name = new ItemKey.Document(old);
        ItemKey standing = new ItemKey.Document(next.key());
        if (folding.find(name).isPresent()) {
            boolean here = folding.find(standing).isPresent();
            replacing.replace(name, here ? standing : null, next.id());
        } else {
            folding.awaitReplaced(name, next);
        }
    }

    /** What ends on a day links nothing on it: a day has no order. */
    private boolean isUndone(Fact fact) {
        return undone.contains(fact.id());
    }

    private boolean isUndone(ItemKey item) {
        return !undone.isEmpty() && undone.stream().flatMap(Known::openedBy).anyMatch(item::equals);
    }

    @Override
    public Runnable issued(Issued fact) {
        return () -> {
            issued.add(fact);
            if (folding.isOf(fact)) {
                opening.issued(fact);
            }
        };
    }

    @Override
    public Runnable received(Received fact) {
        return () -> opening.received(fact);
    }

    @Override
    public Runnable entered(Entered fact) {
        return () -> opening.entered(fact);
    }

    @Override
    public Runnable transferred(Transferred fact) {
        if (turn == Turn.TRANSFER) {
            return () -> opening.transferred(fact);
        }
        return isUndone(fact) || isUndone(fact.credit()) ? NOTHING : () -> acting.link(fact);
    }

    @Override
    public Runnable allocated(Allocated fact) {
        return isUndone(fact) || isUndone(fact.credit()) || isUndone(fact.debit())
                ? onlyTold(fact, Act.Kind.LINK, fact.credit())
                : () -> acting.allocate(fact);
    }

    @Override
    public Runnable relieved(Relieved fact) {
        return isUndone(fact) || fact.with().filter(undone::contains).isPresent()
                ? onlyTold(fact, Act.Kind.RELIEVE, fact.item())
                : () -> acting.relieve(fact);
    }

    @Override
    public Runnable rescheduled(Rescheduled fact) {
        return isUndone(fact)
                ? onlyTold(fact, Act.Kind.PLAN, new ItemKey.Document(fact.document()))
                : () -> planning.plan(fact);
    }

    @Override
    public Runnable reversed(Reversed fact) {
        return () -> {
            onlyTold(fact, Act.Kind.OTHER, new ItemKey.Entered(fact.id())).run();
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

    private Runnable onlyTold(Fact fact, Act.Kind kind, ItemKey on) {
        return () -> folding.act(fact.id(), Act.of(folding.day(), kind, Names.of(on)));
    }
}
