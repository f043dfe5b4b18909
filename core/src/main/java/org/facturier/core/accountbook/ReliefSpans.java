package org.facturier.core.accountbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Relief;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.money.Amounts;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * On which days how much of which item need not be paid, read off the entries. A relief has at most one entry for an item on a
 * day, the difference to the day before: 600.00 written off on 1 March, of which 250.00 are paid after all on 1 April and
 * returned on 1 May, are entries of -600.00, 250.00 and -250.00, and three spans: 600.00 until 1 April, 350.00 until 1 May, and
 * 600.00 that lasts.
 */
final class ReliefSpans {

    private final Map<String, Relieved> facts = new HashMap<>();
    private final Map<Line, List<Entry>> lines = new LinkedHashMap<>();

    /**
     * What a relief does to an item.
     *
     * @param fact  the identifier of the relief
     * @param item  the item
     */
    private record Line(String fact, ItemKey item) {}

    /**
     * Gathers what there is.
     *
     * @param entries  those of the account, by day
     * @param told  the facts of the account, of which reliefs say why
     */
    ReliefSpans(List<Entry> entries, Stream<Fact> told) {
        told.forEach(fact -> fact.asRelieved().ifPresent(relieved -> facts.put(relieved.id(), relieved)));
        for (Entry entry : entries) {
            if (entry.kind() == Entry.Kind.RELIEF || entry.kind() == Entry.Kind.PAID_BEFORE) {
                lines.computeIfAbsent(new Line(entry.fact(), entry.item()), line -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** {@return the spans, by first day; none for days on which a relief takes nothing} */
    List<Relief> all() {
        List<Relief> spans = new ArrayList<>();
        lines.forEach((line, entries) -> spans.addAll(spans(line, entries)));
        spans.sort(Comparator.comparing(Relief::from));
        return spans;
    }

    /** {@return the spans of one relief over one item} Amounts are above zero on either side. */
    private List<Relief> spans(Line line, List<Entry> entries) {
        List<Relief> spans = new ArrayList<>();
        Money taken = Amounts.nothing(entries.get(0).amount());
        for (int i = 0; i < entries.size(); i++) {
            taken = taken.minus(entries.get(i).amount());
            if (!taken.isZero()) {
                Optional<LocalDate> until =
                        i + 1 < entries.size() ? Optional.of(entries.get(i + 1).on()) : Optional.empty();
                spans.add(span(line, taken.abs(), entries.get(i).on(), until));
            }
        }
        return spans;
    }

    /** A relief that no fact told is what a document states as paid before. */
    private Relief span(Line line, Money amount, LocalDate from, Optional<LocalDate> until) {
        Optional<Relieved> fact = Optional.ofNullable(facts.get(line.fact()));
        ReliefReason why = fact.map(Relieved::why).orElse(Relief.PAID_BEFORE);
        return new Relief(line.fact(), line.item(), why, amount, from, until, fact.flatMap(Relieved::duplicateOn));
    }
}
