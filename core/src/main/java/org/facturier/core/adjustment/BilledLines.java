package org.facturier.core.adjustment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.joda.money.Money;

/**
 * What stands billed of some agreements, read off a chain once: the own lines of documents in whose place no other stands, the
 * oldest first, and what was credited of each.
 *
 * <p>A line counts for the agreement that its origin names, and one without origin bills none. A line with origin that is no
 * own line of its document takes something back of an earlier one. What an agreement billed on a document that was replaced is
 * not forgotten: the number of that document goes into the key of the next request.
 */
public final class BilledLines {

    /**
     * A line of a document in whose place another stands.
     *
     * @param document  the number of the document that was replaced
     * @param origin  what its line billed
     */
    private record Replaced(String document, LineOrigin origin) {}

    private final Chain chain;
    private final Set<String> agreements;
    private final Map<String, List<Billed>> lines = new HashMap<>();
    private final Map<String, List<TakenElsewhere>> elsewhere = new HashMap<>();

    private final Map<String, List<Replaced>> replaced = new HashMap<>();
    private int documents;

    private BilledLines(Chain chain, Set<String> agreements) {
        this.chain = chain;
        this.agreements = agreements;
    }

    /**
     * {@return what stands billed}
     *
     * @param chain  every document issued before
     * @param agreements  the identifiers of the agreements that are billed now; lines of others are left out
     */
    public static BilledLines of(Chain chain, Set<String> agreements) {
        BilledLines billed = new BilledLines(chain, agreements);
        chain.documents().forEach(billed::enter);
        return billed;
    }

    /** {@return the lines that billed an agreement, the oldest document first, each with what was credited of it} */
    public List<Billed> of(String agreement) {
        return lines.getOrDefault(agreement, List.of());
    }

    /**
     * {@return what an agreement took off lines of other rules, as what is beyond a cap, or off lines that bill none of these
     * agreements}
     */
    public List<TakenElsewhere> elsewhere(String agreement) {
        return elsewhere.getOrDefault(agreement, List.of());
    }

    /** {@return where all comes from that was billed of an agreement, or taken off lines of others for it} */
    public List<LineOrigin> origins(String agreement) {
        return Stream.concat(
                        of(agreement).stream().map(Billed::origin),
                        elsewhere(agreement).stream().map(TakenElsewhere::origin))
                .toList();
    }

    /** {@return the numbers of documents that billed days of a rule and in whose place others stand} */
    public List<String> replaced(String agreement, String rule, ServicePeriod days) {
        return replaced.getOrDefault(agreement, List.of()).stream()
                .filter(each -> each.origin().rule().equals(rule))
                .filter(each -> each.origin().period().overlaps(days))
                .map(Replaced::document)
                .toList();
    }

    /** {@return whether a line of an agreement takes something off what other lines bill} */
    public boolean takesOff(String agreement) {
        return !elsewhere(agreement).isEmpty()
                || of(agreement).stream().anyMatch(line -> line.agreed().isNegative());
    }

    /** A document that bills none of these agreements is passed over, before anything is looked up of it. */
    private void enter(Invoice document) {
        if (document.lines().stream().noneMatch(line -> origin(line).isPresent())) {
            return;
        }
        DocumentKey key = DocumentKey.of(document);
        if (chain.replacedBy(key).isPresent()) {
            document.lines().forEach(line -> origin(line).ifPresent(from -> replaced(document, from)));
        } else {
            stands(key, document);
        }
    }

    private void replaced(Invoice document, LineOrigin origin) {
        replaced.computeIfAbsent(origin.agreement(), id -> new ArrayList<>())
                .add(new Replaced(document.number().text(), origin));
    }

    /**
     * An own line of a document billed something; another one takes something off an earlier line. The latter is found again at
     * the line that it names, where that is a line of these agreements, and only else entered here.
     */
    private void stands(DocumentKey key, Invoice document) {
        documents++;
        SortedMap<Integer, Money> own = chain.amounts(key);
        for (InvoiceLine line : document.lines()) {
            Optional<LineOrigin> origin = origin(line);
            if (origin.isPresent() && own.containsKey(line.number())) {
                enter(new Billed(
                        documents,
                        new LineKey(key, line.number()),
                        document,
                        line,
                        origin.get(),
                        own.get(line.number())));
            } else if (origin.isPresent()) {
                takenFromOthers(new LineKey(key, line.number()), document, origin.get());
            }
        }
    }

    /** {@return where a line comes from, if that is one of these agreements} */
    private Optional<LineOrigin> origin(InvoiceLine line) {
        return line.item().origin().filter(from -> agreements.contains(from.agreement()));
    }

    /** Reads what credited a line, in the order of the documents, so that what undoes a credit comes after it. */
    private void enter(Billed line) {
        for (Effect effect : chain.on(line.key())) {
            if (effect.kind() == Effect.Kind.CREDIT && chain.stands(effect)) {
                line.touchedBy(effect.by().document().number().text());
                credited(line, effect);
            }
        }
        lines.computeIfAbsent(line.origin().agreement(), id -> new ArrayList<>())
                .add(line);
    }

    /**
     * What a credit of a line means, by the first of these that holds:
     * <ul>
     *   <li>a line with an origin did it, or did what is undone: a run took it back;
     *   <li>it undoes what a hand credited: so much less was given back by hand;
     *   <li>it says that the line is to be billed anew, or is an older replacement that does not say so: as if never billed;
     *   <li>it says given back: so much was given back by hand;
     *   <li>it says goodwill: nothing changes.
     * </ul>
     */
    private void credited(Billed line, Effect effect) {
        Optional<LineItem> by = acting(line, effect);
        Optional<LineOrigin> from = by.flatMap(LineItem::origin);
        if (from.isPresent()) {
            byRun(line, by.get(), from.get(), effect);
        } else if (undoes(line, effect)) {
            line.givenBack(effect.net());
        } else if (isBilledAnew(line, effect)) {
            line.billedAnew(effect.net(), by);
        } else if (effect.intent() == CreditIntent.GIVEN_BACK) {
            line.givenBack(effect.net());
        }
    }

    /** A credit that says nothing else reads as given back; a replacement from then is known by what is billed in its place. */
    private boolean isBilledAnew(Billed line, Effect effect) {
        return effect.intent() == CreditIntent.BILL_ANEW
                || (effect.intent() == CreditIntent.GIVEN_BACK && new OlderReplacement(chain, line).isBilledAnew());
    }

    /**
     * {@return whether it undoes what an earlier line credited: it has the other sign than the line, as a credit of a credit}
     */
    private static boolean undoes(Billed line, Effect effect) {
        return effect.net().getAmount().signum() * line.came().getAmount().signum() < 0;
    }

    /** {@return the line that took something back, or the one that did and is undone now} */
    private Optional<LineItem> acting(Billed line, Effect effect) {
        return undoes(line, effect)
                ? chain.of(effect.by().document()).stream()
                        .filter(direct -> direct.by().equals(effect.by()))
                        .findFirst()
                        .flatMap(direct -> item(direct.on()))
                : item(effect.by());
    }

    /**
     * Credited by the rule that billed it, or by another one for its cap: then it counts for that rule, as agreed and below
     * zero. What was credited for an agreement that is not billed now changes nothing here.
     */
    private void byRun(Billed line, LineItem by, LineOrigin from, Effect effect) {
        if (isOf(line.origin(), from)) {
            line.credited(effect.net(), from, undoes(line, effect));
        } else if (agreements.contains(from.agreement())) {
            line.takenByOther(effect.net());
            elsewhere(new TakenElsewhere(
                    by,
                    effect.by().document().number().text(),
                    from,
                    line.isSelfBilled(),
                    line.share(effect.net()).negated()));
        }
    }

    /** {@return whether what credited is of the same agreement and rule, for days that the line billed} */
    private static boolean isOf(LineOrigin own, LineOrigin from) {
        return from.agreement().equals(own.agreement())
                && from.rule().equals(own.rule())
                && from.period().overlaps(own.period());
    }

    /**
     * What a run credited from lines that bill no agreement of these, as from a document without lines of one. Such a line has
     * no amount as agreed, so that it counts with what was credited of it.
     */
    private void takenFromOthers(LineKey key, Invoice document, LineOrigin origin) {
        for (Effect effect : chain.of(key.document())) {
            if (effect.by().equals(key) && effect.kind() == Effect.Kind.CREDIT && isOther(effect.on())) {
                elsewhere(new TakenElsewhere(
                        document.lines().get(key.line() - 1).item(),
                        document.number().text(),
                        origin,
                        document.type().isSelfBilled(),
                        ExactMoney.of(effect.net().negated())));
            }
        }
    }

    private boolean isOther(LineKey target) {
        return item(target)
                .flatMap(LineItem::origin)
                .filter(from -> agreements.contains(from.agreement()))
                .isEmpty();
    }

    private void elsewhere(TakenElsewhere taken) {
        elsewhere
                .computeIfAbsent(taken.origin().agreement(), id -> new ArrayList<>())
                .add(taken);
    }

    /** {@return a line by its number, from 1; empty where the document is not known or has no such line} */
    private Optional<LineItem> item(LineKey key) {
        return chain.find(key.document())
                .filter(document ->
                        key.line() > 0 && key.line() <= document.lines().size())
                .map(document -> document.lines().get(key.line() - 1).item());
    }
}
