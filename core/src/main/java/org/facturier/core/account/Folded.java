package org.facturier.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.payment.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * An account after its facts. Its last day can be worked in anew, as where one more fact of that day is told.
 *
 * @param waiting  facts that wait for what they name
 * @param dropped  facts about what is carried forward, which do not count
 * @param before  the end of the day before the last
 * @param last  the steps of the last day
 * @param after  the end of the last day
 */
record Folded(Waiting waiting, Trail<Fact> dropped, State before, List<Step> last, State after) {

    static final Folded EMPTY = new Folded(Waiting.NONE, Trail.none(), State.EMPTY, List.of(), State.EMPTY);

    Optional<LocalDate> day() {
        return last.stream().map(Step::day).findFirst();
    }

    /**
     * {@return the account after more facts, null where one of them changes what was before the last day, so that all is to be
     * folded anew}
     */
    @Nullable
    Folded and(Collection<? extends Fact> told, AccountKey account, Chain chain) {
        if (!last.isEmpty() && told.stream().anyMatch(fact -> changesWhatWas(fact, chain))) {
            return null;
        }
        Timetable timetable = new Timetable(account, after, waiting);
        List<Step> steps = timetable.arrange(told);
        if (steps.isEmpty()) {
            return new Folded(timetable.waiting(), dropped(timetable), before, last, after);
        }
        LocalDate first = steps.get(0).day();
        Optional<LocalDate> day = day();
        if (day.filter(first::isBefore).isPresent()) {
            return null;
        }
        boolean sameDay = day.filter(first::equals).isPresent();
        List<Step> all = new ArrayList<>(sameDay ? last : List.of());
        all.addAll(steps);
        if (sameDay) {
            all.sort(Step.ORDER);
        }
        return folded(timetable, new Folding(account, chain, sameDay ? before : after), all);
    }

    private Trail<Fact> dropped(Timetable timetable) {
        Trail<Fact> all = dropped;
        for (Fact fact : timetable.dropped()) {
            all = all.with(fact);
        }
        return all;
    }

    private Folded folded(Timetable timetable, Folding folding, List<Step> steps) {
        DayFold days = new DayFold(folding);
        int from = 0;
        State end = folding.state();
        while (from < steps.size()) {
            int to = endOfDay(steps, from);
            end = folding.state();
            days.fold(steps.subList(from, to));
            if (to == steps.size()) {
                List<Step> lastDay = List.copyOf(steps.subList(from, to));
                return new Folded(timetable.waiting(), dropped(timetable), end, lastDay, folding.state());
            }
            from = to;
        }
        throw new IllegalStateException("there is a day to fold");
    }

    private static int endOfDay(List<Step> steps, int from) {
        LocalDate day = steps.get(from).day();
        int to = from + 1;
        while (to < steps.size() && steps.get(to).day().equals(day)) {
            to++;
        }
        return to;
    }

    /** What names a document that comes now, and what is carried forward of something known, was read otherwise before. */
    private boolean changesWhatWas(Fact fact, Chain chain) {
        if (fact instanceof Issued issued) {
            return chain.naming(issued.key()).stream().anyMatch(this::isHere);
        }
        return fact instanceof Entered entered
                && entered.carried().isPresent()
                && after.holdings().has(Names.of(entered.item()));
    }

    private boolean isHere(Invoice document) {
        return after.holdings().has(new ItemKey.Document(new Issued(document).key()));
    }
}
