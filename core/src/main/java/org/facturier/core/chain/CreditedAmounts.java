package org.facturier.core.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.crediting.CreditTarget;
import org.facturier.core.crediting.Fate;
import org.facturier.core.crediting.Taken;
import org.facturier.core.crediting.Taking;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.Effect.Kind;
import org.facturier.core.reference.LineKey;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What the lines of one document credit, each with its tax: of each invoice and treatment by its own cumulative share. A
 * note over two invoices is two sums, each rounded by itself, so that it comes to what a note on each would.
 *
 * <p>First each part has its share, then what a note states is held to: a difference of tax goes to the last part, for what
 * is printed stands. Then tax goes to lines, levies to targets, and all of it to the invoices.
 *
 * <p>A note takes 0.13 of each of two lines of an invoice over 0.26, which bore 0.05 at 20 %. Its part is 0.26 with 0.05, and
 * is spread over its lines as it fills up: 0.03 at 0.13, 0.05 at 0.26, so the lines bear 0.03 and 0.02.
 *
 * <p>Working out and putting to the invoices are two steps, for effects are told before anything counts: {@link #of}, then
 * {@link #apply}, once.
 */
final class CreditedAmounts {

    /**
     * What is credited by one target under one treatment.
     *
     * @param target  of which invoice, and which is lowered
     * @param treatment  the treatment
     */
    private record Part(CreditTarget target, TaxTreatment treatment) {}

    /** A line with its tax. */
    private record Taxed(Taking taking, Money tax) {}

    private final ChainBuilder chain;
    private final Invoice document;
    /** What is credited, above zero, in the order in which the document comes to it. */
    private final Map<Part, TaxSubtotal> parts = new LinkedHashMap<>();

    private final List<Taxed> lines = new ArrayList<>();
    private Map<CreditTarget, List<LevyAmount>> levies = Map.of();

    private CreditedAmounts(ChainBuilder chain, Invoice document) {
        this.chain = chain;
        this.document = document;
    }

    /**
     * {@return what a document credits}
     *
     * @param chain  the invoices, the document not yet counted
     * @param takings  its lines, or parts of them, in order
     */
    static CreditedAmounts of(ChainBuilder chain, Invoice document, List<Taking> takings) {
        CreditedAmounts taken = new CreditedAmounts(chain, document);
        Map<Part, List<Taking>> byPart = new LinkedHashMap<>();
        takings.forEach(taking -> byPart.computeIfAbsent(
                        new Part(taking.target(), taking.treatment()), part -> new ArrayList<>())
                .add(taking));
        byPart.forEach((part, own) -> taken.parts.put(part, taken.share(part, net(own))));
        if (document.type().isCredit()) {
            taken.asStated(byPart.keySet());
        }
        byPart.forEach(taken::tax);
        taken.levies = new TakenLevies(chain, document, taken.byClaim()).shares();
        return taken;
    }

    private static Money net(List<Taking> takings) {
        return Money.total(takings.stream().map(Taking::net).toList());
    }

    /** {@return an invoice of which something is credited, as it now stands; it is known, else nothing of it would be} */
    private ChainedDocument invoice(DocumentKey key) {
        return chain.find(key).orElseThrow();
    }

    /** {@return a net amount of a part, with the tax that falls to it} */
    private TaxSubtotal share(Part part, Money net) {
        return CreditedTax.of(invoice(part.target().invoice()), part.treatment(), before(part), net);
    }

    /** {@return what other targets on the same invoice, before this one, credit under the treatment} */
    private List<TaxSubtotal> before(Part part) {
        return parts.keySet().stream()
                .takeWhile(each -> !each.equals(part))
                .filter(each -> each.treatment().equals(part.treatment())
                        && each.target().invoice().equals(part.target().invoice()))
                .map(parts::get)
                .toList();
    }

    /**
     * Holds the shares of a note to what it states, treatment by treatment.
     *
     * @param all  the parts, in their order
     */
    private void asStated(Iterable<Part> all) {
        Map<TaxTreatment, List<Part>> byTreatment = new LinkedHashMap<>();
        all.forEach(part -> byTreatment
                .computeIfAbsent(part.treatment(), key -> new ArrayList<>())
                .add(part));
        document.totals()
                .taxes()
                .forEach(group -> asStated(group, byTreatment.getOrDefault(group.treatment(), List.of())));
    }

    /**
     * What a note states stands: where it differs from the shares, its last part bears that. Where the net differs, some of
     * it is of no known invoice, and so is some of the tax.
     */
    private void asStated(TaxSubtotal group, List<Part> own) {
        if (own.isEmpty()) {
            return;
        }
        VatBreakdown lacking = VatBreakdown.of(List.of(group));
        own.forEach(part -> lacking.minus(List.of(parts.get(part))));
        TaxSubtotal difference = lacking.groups().get(0);
        if (difference.net().isZero()) {
            Part last = own.get(own.size() - 1);
            parts.put(
                    last,
                    VatBreakdown.of(List.of(parts.get(last)))
                            .plus(List.of(difference))
                            .groups()
                            .get(0));
        }
    }

    /** The tax of a line is the share of all that was credited up to it, less that of the lines before; the last bears the rest. */
    private void tax(Part part, List<Taking> takings) {
        Money whole = parts.get(part).tax();
        Money net = whole.multipliedBy(0);
        Money before = net;
        for (int i = 0; i < takings.size(); i++) {
            net = net.plus(takings.get(i).net());
            Money soFar = i == takings.size() - 1 ? whole : soFar(part, takings.get(i), net, before);
            lines.add(new Taxed(takings.get(i), soFar.minus(before)));
            before = soFar;
        }
    }

    /**
     * Of a line with tax, its tax is what it credits with tax less its net. So net and tax of the line come to what was said
     * to be given back.
     */
    private Money soFar(Part part, Taking taking, Money net, Money before) {
        return taking.withTax()
                .map(amount -> before.plus(amount).minus(taking.net()))
                .orElseGet(() -> share(part, net).tax());
    }

    /** {@return what is credited by each target, by treatment} */
    private Map<CreditTarget, List<TaxSubtotal>> byClaim() {
        Map<CreditTarget, List<TaxSubtotal>> groups = new LinkedHashMap<>();
        parts.forEach((part, group) -> groups.computeIfAbsent(part.target(), target -> new ArrayList<>())
                .add(group));
        return groups;
    }

    /**
     * {@return what the lines do to the lines that they name} Each is above zero where something is credited, net and tax
     * alike.
     */
    Stream<Effect> effects() {
        return lines.stream().map(line -> effect(line, line.taking().on()));
    }

    private Effect effect(Taxed line, LineKey on) {
        Taking taking = line.taking();
        LineKey by = new LineKey(DocumentKey.of(document), taking.line());
        return new Effect(by, on, Kind.CREDIT, taking.intent(), taking.net(), line.tax());
    }

    /** {@return what it credits, put to the invoices: to the lines named, and to the lines that they come down to} */
    List<Taken> apply() {
        Map<CreditTarget, Map<Integer, Money>> nets = new HashMap<>();
        Map<CreditTarget, Map<Integer, Money>> withTax = new HashMap<>();
        for (Taxed line : lines) {
            Taking taking = line.taking();
            tell(line, taking.on());
            if (!taking.on().equals(taking.root())) {
                tell(line, taking.root());
            }
            sum(nets, taking, taking.net());
            counted(line).ifPresent(amount -> sum(withTax, taking, amount));
        }
        Map<CreditTarget, List<TaxSubtotal>> groups = byClaim();
        groups.forEach((target, taken) -> chain.change(
                target.invoice(), document, fate -> fate.credited(taken, levies.getOrDefault(target, List.of()))));
        Map<CreditTarget, Money> rounding = rounding(groups);
        return groups.keySet().stream()
                .map(target -> new Taken(
                        target,
                        nets.get(target),
                        withTax.getOrDefault(target, Map.of()),
                        groups.get(target),
                        levies.getOrDefault(target, List.of()),
                        Optional.ofNullable(rounding.get(target))))
                .toList();
    }

    /** Puts an effect to the line named, or to the one that this comes down to. */
    private void tell(Taxed line, LineKey on) {
        chain.change(on.document(), document, fate -> fate.after(effect(line, on)));
    }

    /** Adds an amount to what a target takes of a line; of no line it is number 0. */
    private static void sum(Map<CreditTarget, Map<Integer, Money>> sums, Taking taking, Money amount) {
        sums.computeIfAbsent(taking.target(), target -> new TreeMap<>())
                .merge(taking.root().line(), amount, Money::plus);
    }

    /**
     * {@return what a line credits with tax, where that counts, the line being counted} A line that says no amount with
     * tax makes all that is left of the invoice be said without.
     */
    private Optional<Money> counted(Taxed line) {
        Taking taking = line.taking();
        ChainedDocument root = invoice(taking.root().document());
        int number = taking.root().line();
        chain.change(root.key(), document, fate -> fate.credited(number, taking.net()));
        if (taking.withTax().isEmpty()) {
            chain.change(root.key(), document, Fate::net);
        }
        Optional<Money> withTax =
                root.isHeldWithTax(taking) ? Optional.of(root.withTax(taking, line.tax())) : Optional.empty();
        withTax.ifPresent(amount -> chain.change(root.key(), document, fate -> fate.creditedWithTax(number, amount)));
        return withTax;
    }

    /** What falls to an invoice goes with what is credited of it directly, where something is. */
    private Map<CreditTarget, Money> rounding(Map<CreditTarget, List<TaxSubtotal>> groups) {
        Map<CreditTarget, Money> rounding = new HashMap<>();
        if (!groups.isEmpty() && document.type().isCredit()) {
            new TakenRounding(document, gross()).shares(chain).forEach((invoice, share) -> {
                chain.change(invoice, document, fate -> fate.rounded(share));
                CreditTarget direct = new CreditTarget(invoice, invoice);
                rounding.put(groups.containsKey(direct) ? direct : first(groups, invoice), share);
            });
        }
        return rounding;
    }

    /** {@return the first target on an invoice, as where something is undone and nothing taken directly} */
    private static CreditTarget first(Map<CreditTarget, List<TaxSubtotal>> groups, DocumentKey invoice) {
        return groups.keySet().stream()
                .filter(target -> target.invoice().equals(invoice))
                .findFirst()
                .orElseThrow();
    }

    /** {@return what is credited of each invoice with tax and levies, before rounding} */
    private Map<DocumentKey, Money> gross() {
        Map<DocumentKey, Money> gross = new LinkedHashMap<>();
        parts.forEach((part, group) ->
                gross.merge(part.target().invoice(), group.net().plus(group.tax()), Money::plus));
        levies.forEach((target, amounts) ->
                amounts.forEach(levy -> gross.merge(target.invoice(), levy.signed(), Money::plus)));
        return gross;
    }
}
