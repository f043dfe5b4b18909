package org.facturier.core.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.facturier.core.arithmetic.CumulativeShare;
import org.facturier.core.crediting.Deeds;
import org.facturier.core.crediting.Fate;
import org.facturier.core.crediting.OwnAmounts;
import org.facturier.core.crediting.Taking;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LevySums;
import org.facturier.core.reference.LineKey;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A document, what it does and what was done to it. What its own lines came to is worked out when it is first asked: of
 * most documents nobody ever does. It does not change; two threads may work the same out twice.
 *
 * <p>Amounts without further word are without tax. What is left of anything is what its own lines came to less what its fate
 * says was credited; of a document on which something was taken too far it is of the other sign.
 */
final class ChainedDocument {

    private final Invoice document;
    private final Deeds deeds;
    private final Fate fate;
    /** What was worked out when it was first asked for, null before. */
    private @Nullable OwnAmounts own;

    private @Nullable Map<TaxTreatment, TaxSubtotal> invoiced;
    private @Nullable Map<TaxTreatment, TaxSubtotal> credited;
    private @Nullable Map<TaxTreatment, TaxSubtotal> riding;

    private ChainedDocument(Invoice document, Deeds deeds, Fate fate, @Nullable OwnAmounts own) {
        this.document = document;
        this.deeds = deeds;
        this.fate = fate;
        this.own = own;
    }

    /** {@return a document to which nothing was done yet} */
    static ChainedDocument of(Invoice document, Deeds deeds) {
        return new ChainedDocument(document, deeds, Fate.NONE, null);
    }

    /** {@return this document, something having been done to it} */
    ChainedDocument with(UnaryOperator<Fate> change) {
        return new ChainedDocument(document, deeds, change.apply(fate), own);
    }

    /** {@return this document, doing something else} */
    ChainedDocument doing(Deeds other) {
        return new ChainedDocument(document, other, fate, own);
    }

    /** {@return the document itself, as it was issued} */
    Invoice document() {
        return document;
    }

    /** {@return what it does to others; settled when it joined} */
    Deeds deeds() {
        return deeds;
    }

    /** {@return what others did to it, which grows as they join} */
    Fate fate() {
        return fate;
    }

    /**
     * {@return what its own lines came to} Of an invoice on which something rides, its breakdown and what that credited,
     * so that tax which was rounded on both together stays with the own lines. A credit note has no line of its own.
     */
    OwnAmounts own() {
        OwnAmounts known = own;
        if (known == null) {
            known = isNote()
                    ? OwnAmounts.NONE
                    : OwnAmounts.of(document, line -> !deeds.notOwn().contains(line.number()), deeds.credited());
            own = known;
        }
        return known;
    }

    private boolean isNote() {
        return document.type().isCredit();
    }

    DocumentKey key() {
        return DocumentKey.of(document);
    }

    /** {@return whether a corrective invoice stands in its place} */
    boolean isReplaced() {
        return !fate.replacedBy().isEmpty();
    }

    /**
     * {@return the line of an own amount that one of its lines comes down to: the line that it credited, where it did,
     * else itself}
     */
    LineKey root(int line) {
        return deeds.through().getOrDefault(line, new LineKey(key(), line));
    }

    /**
     * {@return what is left of its own lines, by line and by treatment} Where prices are with tax, what is left of lines
     * without it is brought to what is left of their group.
     */
    Remaining remaining() {
        List<TaxSubtotal> groups =
                VatBreakdown.of(own().groups()).minus(fate.groups()).groups();
        SortedMap<Integer, Money> left = new TreeMap<>();
        own().lines()
                .forEach((line, net) -> left.put(line, net.minus(fate.credited().get(line, zero()))));
        if (isInclusive()) {
            groups.forEach(group -> withOddCents(group, left));
        }
        return Remaining.of(zero(), left, groups);
    }

    /**
     * What notes with tax took of a group need not be what their lines had of it: what is left goes by what is left with
     * tax. Of prices with tax that is what was paid, so that a line has something left without tax where, and only where,
     * it has something left with it.
     *
     * <p>Two lines of 0.99 with tax at 20 % have nets of 0.83 and 0.82. A note takes the second back: with tax all of it,
     * without tax 0.83, for so much is the net of 0.99. Line by line 0.83 and -0.01 would be left; with tax 0.99 and nothing
     * are. So the 0.82 that are left of the group are those of the first line.
     */
    private void withOddCents(TaxSubtotal group, SortedMap<Integer, Money> left) {
        List<Integer> lines = linesUnder(group.treatment());
        List<Money> weights = lines.stream().map(this::remainingWithTax).toList();
        boolean isOdd = lines.stream()
                .anyMatch(line ->
                        remainingWithTax(line).isZero() != left.get(line).isZero());
        Money sum = lines.stream().map(left::get).reduce(zero(), Money::plus);
        if ((isOdd || !sum.equals(group.net())) && !fate.withTax().isEmpty()) {
            List<Money> shares =
                    weights.stream().allMatch(Money::isZero) ? weights : CreditedTax.spread(group.net(), weights);
            for (int i = 0; i < shares.size(); i++) {
                left.put(lines.get(i), shares.get(i));
            }
        }
    }

    /** {@return the numbers of its own lines under a treatment, in its order} */
    private List<Integer> linesUnder(TaxTreatment treatment) {
        return own().numbers().getOrDefault(treatment, List.of());
    }

    private Money zero() {
        return Money.zero(document.header().currency());
    }

    /**
     * {@return whether a taking counts with tax too: where it says so, or another did before} A document whose prices are
     * without tax counts none so.
     */
    boolean isHeldWithTax(Taking taking) {
        return isInclusive() && (taking.withTax().isPresent() || !fate.withTax().isEmpty());
    }

    /** {@return whether its lines are also held to what they come to with tax} */
    boolean isInclusive() {
        return !own().withTax().isEmpty();
    }

    /**
     * {@return what is left of each own line with tax; nothing where prices, or what was credited, are without} One note
     * that was said without is enough: what was paid for the rest cannot be told from a net.
     */
    SortedMap<Integer, Money> remainingWithTax() {
        SortedMap<Integer, Money> left = new TreeMap<>();
        if (!fate.isNet()) {
            own().withTax().keySet().forEach(line -> left.put(line, remainingWithTax(line)));
        }
        return left;
    }

    /**
     * {@return what a line came to with tax, less what was credited of it so; nothing of a line that has no amount with
     * tax}
     */
    private Money remainingWithTax(int line) {
        return own().withTax().getOrDefault(line, zero()).minus(fate.withTax().get(line, zero()));
    }

    /**
     * {@return what a line credits with tax; of what is said without, the share that it has in what is left}
     *
     * @param tax  what goes with it, if nothing is left to have a share in
     */
    Money withTax(Taking taking, Money tax) {
        return taking.withTax().orElseGet(() -> {
            int line = taking.root().line();
            Money net = own().lines()
                    .getOrDefault(line, zero())
                    .minus(fate.credited().get(line, zero()));
            return net.isZero()
                    ? taking.net().plus(tax)
                    : CumulativeShare.inProportion(remainingWithTax(line), taking.net(), net);
        });
    }

    /** {@return what levies came to on its own amounts: on the document, and on what it credits beside} */
    List<LevyAmount> levies() {
        return isNote()
                ? List.of()
                : new LevySums()
                        .plus(document.totals().levies())
                        .plus(deeds.leviesCredited())
                        .amounts();
    }

    /** {@return what the next note on it starts from} */
    CorrectionBasis basis() {
        return new CorrectionBasis(
                own().groups(),
                fate.groups(),
                roundingRemaining(),
                levies(),
                fate.levies(),
                deeds.credited(),
                remainingWithTax().isEmpty() ? List.of() : withTax());
    }

    /** {@return what is left of its rounding amount} */
    Money roundingRemaining() {
        Money rounding = isNote() ? zero() : document.totals().rounding();
        return rounding.minus(fate.rounding().orElse(zero()));
    }

    /** {@return whether nothing is left of it, not even a cent of tax, or one that was rounded beside net and tax} */
    boolean isSpent() {
        return remaining().isNothing() && remainingWithTax().values().stream().allMatch(Money::isZero);
    }

    /** {@return by treatment, what its own lines came to with tax and what was credited of it so} */
    private List<WithTax> withTax() {
        return own().groups().stream().map(group -> withTax(group.treatment())).toList();
    }

    /** What was credited of a treatment with tax: what its lines count, or where none comes to anything, net and tax. */
    private WithTax withTax(TaxTreatment treatment) {
        List<Integer> lines = linesUnder(treatment);
        boolean isBorne =
                lines.stream().anyMatch(line -> !own().withTax().get(line).isZero());
        Money credited = isBorne
                ? lines.stream().map(line -> fate.withTax().get(line, zero())).reduce(zero(), Money::plus)
                : credited(treatment)
                        .map(group -> group.net().plus(group.tax()))
                        .orElse(zero());
        return new WithTax(treatment, own().advertised().getOrDefault(treatment, zero()), credited);
    }

    /** {@return what lines of the document that are not its own credit under a treatment} */
    Optional<TaxSubtotal> riding(TaxTreatment treatment) {
        Map<TaxTreatment, TaxSubtotal> known = riding == null ? byTreatment(deeds.credited()) : riding;
        riding = known;
        return Optional.ofNullable(known.get(treatment));
    }

    /** {@return what its own lines came to under a treatment} */
    Optional<TaxSubtotal> invoiced(TaxTreatment treatment) {
        Map<TaxTreatment, TaxSubtotal> known = invoiced == null ? byTreatment(own().groups()) : invoiced;
        invoiced = known;
        return Optional.ofNullable(known.get(treatment));
    }

    /** {@return what was credited of it under a treatment} */
    Optional<TaxSubtotal> credited(TaxTreatment treatment) {
        Map<TaxTreatment, TaxSubtotal> known = credited == null ? byTreatment(fate.groups()) : credited;
        credited = known;
        return Optional.ofNullable(known.get(treatment));
    }

    /** A treatment stands once in a breakdown; of one from elsewhere that has it twice, the first counts. */
    private static Map<TaxTreatment, TaxSubtotal> byTreatment(List<TaxSubtotal> groups) {
        Map<TaxTreatment, TaxSubtotal> byTreatment = new HashMap<>();
        groups.forEach(group -> byTreatment.putIfAbsent(group.treatment(), group));
        return byTreatment;
    }
}
