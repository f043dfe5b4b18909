package org.facturier.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.openitem.State;
import org.facturier.core.openitem.Step;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.posting.Folding;
import org.facturier.core.reference.DocumentKey;
import org.jspecify.annotations.Nullable;

/**
 * An account after its facts, and how it was on some days before, so that a fact told late is worked in from there. Immutable:
 * to tell more is to make another, which shares what did not change. Whatever the order in which facts are told, and in however
 * many goes, the account comes to the same.
 *
 * @param waiting  facts that wait for what they name
 * @param dropped  facts about what is carried forward, which do not count
 * @param days  what counted from which day, the first day first
 * @param snapshots  the account on days gone by, the newest first, the one before the last day among them
 * @param now  the account after all
 */
public record Folded(
        Waiting waiting, Trail<Fact> dropped, Trail<DaySteps> days, List<Snapshot> snapshots, Snapshot now) {

    /** An account of which nothing was told. */
    public static final Folded EMPTY =
            new Folded(Waiting.NONE, Trail.none(), Trail.none(), List.of(Snapshot.BEGINNING), Snapshot.BEGINNING);

    /** {@return the last day from which a fact counts, empty where none does; what waits has no day} */
    public Optional<LocalDate> day() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.last().day());
    }

    /** {@return the account at the end of its last day} */
    public State after() {
        return now.state();
    }

    /**
     * {@return the account after more facts, null where one of them changes how others are read, so that all is to be folded
     * anew} A fact that comes last costs its own day only. One that is dated back is worked in from the newest snapshot before
     * its day, and what counts later is folded again. An empty account takes whatever it is told.
     *
     * @param told  the facts, in any order; none was told before
     * @param account  whose account it is
     * @param chain  what all documents do to each other, these facts included
     */
    @Nullable
    public Folded and(Collection<? extends Fact> told, AccountKey account, Chain chain) {
        if (!days.isEmpty() && told.stream().anyMatch(fact -> changesWhatWas(fact, chain))) {
            return null;
        }
        Timetable timetable = new Timetable(account, now.state(), waiting);
        List<Step> steps = timetable.arrange(told);
        return steps.isEmpty()
                ? new Folded(timetable.waiting(), dropped(timetable), days, snapshots, now)
                : folded(timetable, steps, account, chain);
    }

    /** {@return what does not count, of before and of now} */
    private Trail<Fact> dropped(Timetable timetable) {
        Trail<Fact> all = dropped;
        for (Fact fact : timetable.dropped()) {
            all = all.with(fact);
        }
        return all;
    }

    /**
     * {@return the account after more steps, at least one} All from the day of the first one on is folded again, together with
     * them.
     */
    private Folded folded(Timetable timetable, List<Step> steps, AccountKey account, Chain chain) {
        Snapshot from = before(steps.get(0).day());
        List<Step> later = DaySteps.after(from.through(), days);
        if (!later.isEmpty()) {
            later.addAll(steps);
            later.sort(Step.ORDER);
        }
        DayFolds folds = new DayFolds(from, new Folding(account, chain, from.state()));
        List<DaySteps> again = DaySteps.of(later.isEmpty() ? steps : later);
        folds.fold(again);
        Trail<DaySteps> all = DaySteps.through(from.through(), days);
        for (DaySteps day : again) {
            all = all.with(day);
        }
        List<Snapshot> earlier = new ArrayList<>(folds.snapshots());
        snapshots.stream()
                .filter(snapshot -> snapshot.through().isBefore(from.through()))
                .forEach(earlier::add);
        return new Folded(
                timetable.waiting(),
                dropped(timetable),
                all,
                Snapshot.thinned(earlier, folds.now().steps()),
                folds.now());
    }

    /** {@return the newest state in which a day is not} */
    private Snapshot before(LocalDate day) {
        return now.through().isBefore(day)
                ? now
                : snapshots.stream()
                        .filter(snapshot -> snapshot.through().isBefore(day))
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * What names a document that comes now, its items that were carried forward, and all beside these, were read otherwise
     * before. So a note that stood by itself is a note on its invoice from its own day on, once the invoice is told, and an
     * opening moves the day behind which nothing counts.
     */
    private boolean changesWhatWas(Fact fact, Chain chain) {
        return fact.asEntered().flatMap(Entered::carried).isPresent()
                || fact.asIssued()
                        .filter(issued -> isNamed(issued.key(), chain))
                        .isPresent();
    }

    private boolean isNamed(DocumentKey document, Chain chain) {
        return isHere(document)
                || chain.naming(document).stream().map(DocumentKey::of).anyMatch(this::isHere);
    }

    /** {@return whether items of a document stand on the account already} */
    private boolean isHere(DocumentKey document) {
        return after().holdings().has(new ItemKey.DocumentItem(document));
    }
}
