package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Finding;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * Holds lines that bill a difference to what documents of earlier days billed for their days: own lines of one rule, less
 * what runs credited and what is billed anew. A line may say more, for days that were not billed may join others that
 * were; one that says less bills something again. What a hand gave back may be left out.
 *
 * <p>June is billed at 30.00 on the 1st. A line of 10.00 on the 8th that says 40.00 is due and 30.00 was billed is right.
 * One of 20.00 that says 20.00 was billed would bill 10.00 again, and is found; one that says 50.00 was billed is left
 * alone.
 *
 * <p>Documents are read day by day, the earlier first, and what was billed is added up as they come.
 */
final class BilledMoreCheck {

    private final Chain chain;
    private final AdjustingLines adjusting;
    /** Rules of which the own lines do not tell what was billed; they are neither counted nor judged. */
    private final TakingRules taking;
    /** The lines that were counted, so that what credits of one finds its days and its share. */
    private final Map<LineKey, BilledLine> lines = new HashMap<>();

    private final Map<BilledLine.Subject, BilledDays> days = new HashMap<>();
    /** Whether nothing is left of a document, asked once. */
    private final Map<DocumentKey, Boolean> spent = new HashMap<>();

    private final List<Finding> found = new ArrayList<>();

    private BilledMoreCheck(Chain chain, AdjustingLines adjusting) {
        this.chain = chain;
        this.adjusting = adjusting;
        this.taking = TakingRules.of(chain, adjusting);
    }

    /** {@return a warning for each line that says less was billed than was, by day} */
    static List<Finding> findings(Chain chain, AdjustingLines adjusting) {
        BilledMoreCheck check = new BilledMoreCheck(chain, adjusting);
        byDay(chain).forEach(check::day);
        return check.found;
    }

    /** {@return the documents of each day, the earliest day first} */
    private static Collection<List<Invoice>> byDay(Chain chain) {
        SortedMap<LocalDate, List<Invoice>> days = new TreeMap<>();
        for (Invoice document : chain.documents()) {
            days.computeIfAbsent(document.issuedOn(), key -> new ArrayList<>()).add(document);
        }
        return days.values();
    }

    /** On one day all that credits comes first, and what is billed last: nobody knows what a line had seen of it. */
    private void day(List<Invoice> documents) {
        documents.forEach(document -> chain.of(DocumentKey.of(document)).forEach(this::take));
        documents.forEach(document -> document.lines().forEach(line -> judge(document, line)));
        documents.forEach(document -> document.lines().forEach(line -> enter(document, line)));
    }

    /**
     * Counts a line as billed, and what already credited of it on its own day or before: a credit note of the same day was
     * met earlier, when this line was not known.
     */
    private void enter(Invoice document, InvoiceLine line) {
        billed(document, line).ifPresent(billed -> {
            LineKey key = new LineKey(DocumentKey.of(document), line.number());
            lines.put(key, billed);
            daysOf(billed).add(billed);
            chain.on(key).stream().filter(effect -> !isAfter(effect, document)).forEach(this::take);
        });
    }

    /** {@return a line that counts as billed, empty where it bills nothing of a rule that can be judged} */
    private Optional<BilledLine> billed(Invoice document, InvoiceLine line) {
        return BilledLine.of(chain, document, line).filter(billed -> !taking.contains(billed.subject()));
    }

    /** {@return whether an effect is of a later day than a document} */
    private boolean isAfter(Effect effect, Invoice document) {
        return chain.find(effect.by().document()).orElseThrow().issuedOn().isAfter(document.issuedOn());
    }

    /** {@return what was billed of the subject of a line so far} */
    private BilledDays daysOf(BilledLine line) {
        return days.computeIfAbsent(
                line.subject(), subject -> new BilledDays(line.agreed().getCurrencyUnit()));
    }

    /**
     * Of what undoes a credit nothing counts: the less was billed, the less is found.
     *
     * <p>Goodwill takes nothing back either. A line that was not counted has nothing to be credited of.
     */
    private void take(Effect effect) {
        BilledLine line = lines.get(effect.on());
        if (line == null || effect.kind() != Effect.Kind.CREDIT || effect.net().isNegative()) {
            return;
        }
        if (isCredited(effect)) {
            daysOf(line).credit(line, line.share(effect.net()));
        } else if (effect.intent() == CreditIntent.GIVEN_BACK) {
            daysOf(line).giveBack(line, line.share(effect.net()));
        }
    }

    /** By a run, or to be billed anew: an invoice of which nothing is left may have been replaced without saying so. */
    private boolean isCredited(Effect effect) {
        return effect.intent() == CreditIntent.BILL_ANEW
                || adjusting.origin(effect.by()).isPresent()
                || spent.computeIfAbsent(
                        effect.on().document(), key -> chain.remaining(key).isNothing());
    }

    /** Judges a line that bills a difference above zero, unless it corrects a line that it names: that is held to the line. */
    private void judge(Invoice document, InvoiceLine line) {
        LineKey key = new LineKey(DocumentKey.of(document), line.number());
        adjusting
                .saidBy(key)
                .filter(said -> said.difference().isPositive())
                .filter(said -> said.billed().isSameCurrency(line.net()))
                .filter(said -> line.item().corrects().isEmpty())
                .ifPresent(said -> billed(document, line).ifPresent(billed -> judge(key, billed, said.billed())));
    }

    /**
     * @param line  the line, with its days and its subject
     * @param said  what it says was billed for them
     */
    private void judge(LineKey key, BilledLine line, Money said) {
        BilledDays.Stretch days = daysOf(line).of(line.days());
        if (ExactMoney.of(said).compareTo(days.billed()) < 0 && !days.isLessByHand(said)) {
            found.add(CheckRule.ADJUSTMENT_BILLED.at(
                    key.toString(),
                    say("{billed} is said to have been billed for {days}, it was {right}")
                            .with("billed", said)
                            .with("days", PeriodCheck.days(line.days()))
                            .with("right", days.billed().stated())));
        }
    }
}
