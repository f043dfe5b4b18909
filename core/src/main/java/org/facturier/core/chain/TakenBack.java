package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.chain.Effect.Kind;
import org.facturier.core.document.Invoice;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** What the lines of one document take back, each with its tax: of each invoice and treatment by its own cumulative share. */
final class TakenBack {

    /** What is taken back of one invoice under one treatment. */
    private record Part(DocumentKey invoice, TaxTreatment treatment) {}

    /** A line with its tax. */
    private record Taxed(Taking taking, Money tax) {}

    private final Map<Part, TaxSubtotal> parts = new LinkedHashMap<>();
    private final List<Taxed> lines = new ArrayList<>();

    private TakenBack() {}

    static TakenBack of(ChainBuilder chain, Invoice document, List<Taking> takings) {
        TakenBack taken = new TakenBack();
        Map<Part, List<Taking>> byPart = new LinkedHashMap<>();
        takings.forEach(taking -> byPart.computeIfAbsent(
                        new Part(taking.root().document(), taking.treatment()), part -> new ArrayList<>())
                .add(taking));
        byPart.forEach((part, own) -> taken.parts.put(
                part, CreditedTax.of(chain.find(part.invoice()).orElseThrow(), part.treatment(), net(own))));
        if (document.type().isCredit()) {
            Map<TaxTreatment, List<Part>> byTreatment = new LinkedHashMap<>();
            byPart.keySet()
                    .forEach(part -> byTreatment
                            .computeIfAbsent(part.treatment(), key -> new ArrayList<>())
                            .add(part));
            document.totals()
                    .taxes()
                    .forEach(group -> taken.asStated(group, byTreatment.getOrDefault(group.treatment(), List.of())));
        }
        byPart.forEach((part, own) -> taken.tax(chain.find(part.invoice()).orElseThrow(), part, own));
        return taken;
    }

    private static Money net(List<Taking> takings) {
        return Money.total(takings.stream().map(Taking::net).toList());
    }

    /** What a note states stands: where it differs from the shares, its last part bears that. */
    private void asStated(TaxSubtotal group, List<Part> own) {
        if (own.isEmpty()) {
            return;
        }
        Breakdown lacking = Breakdown.of(List.of(group));
        own.forEach(part -> lacking.minus(List.of(parts.get(part))));
        TaxSubtotal difference = lacking.groups().get(0);
        if (difference.net().isZero()) {
            Part last = own.get(own.size() - 1);
            parts.put(
                    last,
                    Breakdown.of(List.of(parts.get(last)))
                            .plus(List.of(difference))
                            .groups()
                            .get(0));
        }
    }

    /** The tax of a line is the share of all that was taken back up to it, less that of the lines before; the last bears the rest. */
    private void tax(ChainedDocument invoice, Part part, List<Taking> takings) {
        Money whole = parts.get(part).tax();
        Money net = whole.multipliedBy(0);
        Money before = net;
        for (int i = 0; i < takings.size(); i++) {
            net = net.plus(takings.get(i).net());
            Money soFar = i == takings.size() - 1 ? whole : soFar(invoice, takings.get(i), net, before);
            lines.add(new Taxed(takings.get(i), soFar.minus(before)));
            before = soFar;
        }
    }

    private static Money soFar(ChainedDocument invoice, Taking taking, Money net, Money before) {
        return taking.withTax()
                .map(amount -> before.plus(amount).minus(taking.net()))
                .orElseGet(
                        () -> CreditedTax.of(invoice, taking.treatment(), net).tax());
    }

    /** {@return what is taken back, by treatment} */
    List<TaxSubtotal> groups() {
        return new Breakdown().plus(List.copyOf(parts.values())).groups();
    }

    Stream<Effect> effects(DocumentKey by) {
        return lines.stream().map(line -> effect(by, line, line.taking().on()));
    }

    private static Effect effect(DocumentKey by, Taxed line, LineKey on) {
        Taking taking = line.taking();
        return new Effect(new LineKey(by, taking.line()), on, Kind.CREDIT, taking.intent(), taking.net(), line.tax());
    }

    /** Puts it to the invoices: to the lines named, and to the lines that they come down to. */
    void apply(ChainBuilder chain, Invoice by) {
        DocumentKey key = DocumentKey.of(by);
        for (Taxed line : lines) {
            Taking taking = line.taking();
            chain.change(taking.on().document(), by, fate -> fate.after(effect(key, line, taking.on())));
            if (!taking.on().equals(taking.root())) {
                chain.change(taking.root().document(), by, fate -> fate.after(effect(key, line, taking.root())));
            }
            ChainedDocument root = chain.find(taking.root().document()).orElseThrow();
            int number = taking.root().line();
            chain.change(root.key(), by, fate -> fate.credited(number, taking.net()));
            if (taking.withTax().isEmpty()) {
                chain.change(root.key(), by, Fate::net);
            }
            if (root.isHeldWithTax(taking)) {
                Money withTax = root.withTax(taking, line.tax());
                chain.change(root.key(), by, fate -> fate.creditedWithTax(number, withTax));
            }
        }
        Map<DocumentKey, List<LevyAmount>> levies = levies(by);
        Map<DocumentKey, List<TaxSubtotal>> groups = new LinkedHashMap<>();
        parts.forEach((part, group) -> groups.computeIfAbsent(part.invoice(), invoice -> new ArrayList<>())
                .add(group));
        groups.forEach((invoice, taken) -> chain.change(invoice, by, fate -> fate.credited(taken, List.of())));
        levies.forEach((invoice, amounts) -> chain.change(invoice, by, fate -> fate.credited(List.of(), amounts)));
        if (!parts.isEmpty() && by.type().isCredit()) {
            new TakenRounding(by, gross(levies))
                    .shares(chain)
                    .forEach((invoice, share) -> chain.change(invoice, by, fate -> fate.rounded(share)));
        }
    }

    private Map<DocumentKey, Money> gross(Map<DocumentKey, List<LevyAmount>> levies) {
        Map<DocumentKey, Money> gross = new LinkedHashMap<>();
        parts.forEach((part, group) -> gross.merge(part.invoice(), group.net().plus(group.tax()), Money::plus));
        levies.forEach((invoice, amounts) -> amounts.forEach(levy -> gross.merge(invoice, levy.signed(), Money::plus)));
        return gross;
    }

    /** By net, the last invoice taking the rest. */
    private Map<DocumentKey, List<LevyAmount>> levies(Invoice by) {
        Map<DocumentKey, List<LevyAmount>> shares = new LinkedHashMap<>();
        if (parts.isEmpty() || !by.type().isCredit()) {
            return shares;
        }
        Map<DocumentKey, Money> nets = new LinkedHashMap<>();
        parts.forEach((part, group) -> nets.merge(part.invoice(), group.net(), Money::plus));
        List<DocumentKey> invoices = List.copyOf(nets.keySet());
        List<Money> weights = List.copyOf(nets.values());
        for (LevyAmount levy : by.totals().levies()) {
            List<Money> bases = CreditedTax.spread(levy.base(), weights);
            List<Money> amounts = CreditedTax.spread(levy.amount(), weights);
            for (int i = 0; i < invoices.size(); i++) {
                shares.computeIfAbsent(invoices.get(i), invoice -> new ArrayList<>())
                        .add(new LevyAmount(levy.levy(), bases.get(i), amounts.get(i)));
            }
        }
        return shares;
    }

    /** {@return of what is payable on a note, the part of each invoice whose lines it names; what has no line goes with the last} */
    Map<DocumentKey, Money> settles(Invoice note) {
        Map<DocumentKey, Money> settled = new LinkedHashMap<>();
        lines.forEach(line ->
                settled.merge(line.taking().lowers(), line.taking().net().plus(line.tax()), Money::plus));
        Optional<DocumentKey> last = settled.keySet().stream().reduce((first, second) -> second);
        Money gross = note.totals().gross();
        boolean whole = lines.stream()
                .map(line -> line.taking().net().plus(line.tax()))
                .reduce(Money::plus)
                .filter(gross::equals)
                .isPresent();
        if (whole) {
            Money rest = note.totals().payable().minus(gross);
            last.filter(invoice -> !rest.isZero()).ifPresent(invoice -> settled.merge(invoice, rest, Money::plus));
        }
        return settled;
    }
}
