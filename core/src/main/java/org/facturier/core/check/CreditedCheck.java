package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.finding.Finding;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * Holds lines that credit a difference to what of the line that they name was not given back before: what it came to on
 * its document, less what runs and hands gave back of it. Goodwill gives nothing back.
 *
 * <p>A year is billed at 1200.00, and 300.00 are given back by hand. A run that ends the agreement then credits the
 * difference to 595.07: it must say that 900.00 was left. One that says 1200.00 gives the 300.00 back a second time, and is
 * found.
 *
 * <p>Credits are read day by day. Those of one day have no order, so that a line of that day may have seen the others or
 * not, see {@link Kept}.
 */
final class CreditedCheck {

    private final Chain chain;
    private final AdjustingLines adjusting;
    private final List<Finding> found = new ArrayList<>();

    private CreditedCheck(Chain chain, AdjustingLines adjusting) {
        this.chain = chain;
        this.adjusting = adjusting;
    }

    /** {@return a warning for each line that says another amount was left than there was, by line credited} */
    static List<Finding> findings(Chain chain, AdjustingLines adjusting) {
        CreditedCheck check = new CreditedCheck(chain, adjusting);
        chain.documents().forEach(check::document);
        return check.found;
    }

    /** Looks at each line that a document bills itself. */
    private void document(Invoice document) {
        DocumentKey key = DocumentKey.of(document);
        chain.amounts(key).forEach((number, came) -> line(new LineKey(key, number), came));
    }

    /**
     * @param line  a line that bills
     * @param came  what it came to, allowances and charges of the whole shared in; a line of nothing or less is passed over
     */
    private void line(LineKey line, Money came) {
        if (came.isPositive()) {
            Kept kept = Kept.whole(came);
            for (List<Effect> credits : byDay(line)) {
                kept = after(kept, credits);
            }
        }
    }

    /** {@return what gives back of a line, by the day of its document} */
    private Collection<List<Effect>> byDay(LineKey line) {
        SortedMap<LocalDate, List<Effect>> days = new TreeMap<>();
        for (Effect effect : chain.on(line)) {
            if (effect.kind() == Effect.Kind.CREDIT && givesBack(effect)) {
                LocalDate day = chain.find(effect.by().document()).orElseThrow().issuedOn();
                days.computeIfAbsent(day, key -> new ArrayList<>()).add(effect);
            }
        }
        return days.values();
    }

    /** Goodwill does not, unless it undoes what gave something back. */
    private boolean givesBack(Effect effect) {
        return effect.intent() != CreditIntent.GOODWILL
                || effect.net().isNegative()
                || adjusting.origin(effect.by()).isPresent();
    }

    /**
     * What a replaced document gave back was given back until it was replaced.
     *
     * @param before  what is kept before the day
     * @param credits  those of the day
     */
    private Kept after(Kept before, List<Effect> credits) {
        Kept seen = isOfOne(credits) ? before : amongOthers(before, credits);
        credits.forEach(each -> judge(each, seen));
        Kept after = before;
        for (Effect each : credits) {
            after = chain.stands(each) ? after.less(each.net()) : after.maybeLess(each.net());
        }
        return after;
    }

    /** A document says what was left before it, whatever lines of its own credit. */
    private static boolean isOfOne(List<Effect> credits) {
        return credits.stream().map(each -> each.by().document()).distinct().count() == 1;
    }

    /** {@return what a document of the day may have seen, among several: any of their credits, or none} */
    private static Kept amongOthers(Kept before, List<Effect> credits) {
        Kept seen = before;
        for (Effect each : credits) {
            seen = seen.maybeLess(each.net());
        }
        return seen;
    }

    /** Judges a credit that says what was billed, unless it undoes another. */
    private void judge(Effect effect, Kept kept) {
        adjusting
                .saidBy(effect.by())
                .filter(said -> said.difference().isNegative() && effect.net().isPositive())
                .filter(said -> said.billed().isSameCurrency(effect.net()))
                .filter(said -> !kept.canBe(said.billed()))
                .ifPresent(said -> found.add(finding(effect, said, kept)));
    }

    private static Finding finding(Effect effect, Adjustment said, Kept kept) {
        return CheckRule.ADJUSTMENT_BILLED.at(
                effect.by().document().number() + " line " + effect.by().line(),
                say("credited", "{billed} is said to have been billed by {document}, {left} of it was left")
                        .with("billed", said.billed())
                        .with("document", effect.on())
                        .with("left", kept));
    }
}
