package org.facturier.core.dueperiod;

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
 * What stands billed of some agreements, read off a chain once: the own lines of documents in whose place no other stands,
 * the oldest first, and what was taken back of each.
 */
public final class BilledLines {

    /** A line of a document in whose place another stands. */
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

    public static BilledLines of(Chain chain, Set<String> agreements) {
        BilledLines billed = new BilledLines(chain, agreements);
        chain.documents().forEach(billed::enter);
        return billed;
    }

    public List<Billed> of(String agreement) {
        return lines.getOrDefault(agreement, List.of());
    }

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

    private void credited(Billed line, Effect effect) {
        Optional<LineItem> by = acting(line, effect);
        Optional<LineOrigin> from = by.flatMap(LineItem::origin);
        if (from.isPresent()) {
            byRun(line, by.get(), from.get(), effect);
        } else if (undoes(line, effect)) {
            line.givenBack(effect.net());
        } else if (isBilledAnew(line, effect)) {
            line.takenBack(effect.net());
        } else if (effect.intent() == CreditIntent.GIVEN_BACK) {
            line.givenBack(effect.net());
        }
    }

    private boolean isBilledAnew(Billed line, Effect effect) {
        return effect.intent() == CreditIntent.BILL_ANEW
                || (effect.intent() == CreditIntent.GIVEN_BACK && new OlderReplacement(chain, line).isBilledAnew());
    }

    /** {@return whether it undoes what an earlier line took back} */
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

    private void byRun(Billed line, LineItem by, LineOrigin from, Effect effect) {
        if (isOf(line.origin(), from)) {
            line.takenBack(effect.net(), from, undoes(line, effect));
        } else if (agreements.contains(from.agreement())) {
            line.takenByOther(effect.net());
            elsewhere(new TakenElsewhere(
                    by,
                    effect.by().document().number().text(),
                    from,
                    line.isOwedToPartner(),
                    line.share(effect.net()).negated()));
        }
    }

    private static boolean isOf(LineOrigin own, LineOrigin from) {
        return from.agreement().equals(own.agreement())
                && from.rule().equals(own.rule())
                && from.period().overlaps(own.period());
    }

    /** What a run took back from lines that bill no agreement of these, as from a document without lines of one. */
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

    private Optional<LineItem> item(LineKey key) {
        return chain.find(key.document())
                .filter(document ->
                        key.line() > 0 && key.line() <= document.lines().size())
                .map(document -> document.lines().get(key.line() - 1).item());
    }
}
