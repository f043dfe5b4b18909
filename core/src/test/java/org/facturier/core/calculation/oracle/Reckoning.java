package org.facturier.core.calculation.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.facturier.core.calculation.oracle.Sale.Kind;
import org.facturier.core.calculation.oracle.Sale.Part;
import org.facturier.core.calculation.oracle.Sale.Row;
import org.facturier.core.calculation.oracle.Sale.Way;

/**
 * What a sale comes to, written from the rules and in plain fractions: amounts are whole minor units. Nothing of the library
 * is used.
 *
 * @source EN 16931-1:2017, BR-CO-10 to BR-CO-17, BR-DEC
 */
final class Reckoning {

    /** Net and tax under one rate; with tax, what its amounts came to where prices include it. */
    record Group(Ratio net, Ratio tax, Ratio withTax) {}

    private final Sale sale;
    private final List<Ratio> lines = new ArrayList<>();
    private final List<Map.Entry<BigDecimal, Ratio>> pieces = new ArrayList<>();
    private final SortedMap<BigDecimal, Ratio> under = new TreeMap<>(Comparator.reverseOrder());
    private final SortedMap<BigDecimal, Ratio> left = new TreeMap<>(Comparator.reverseOrder());
    private final SortedMap<BigDecimal, Group> groups = new TreeMap<>(Comparator.reverseOrder());
    private boolean isRefused;

    private Reckoning(Sale sale) {
        this.sale = sale;
    }

    static Reckoning of(Sale sale) {
        Reckoning reckoning = new Reckoning(sale);
        sale.rows().forEach(reckoning::line);
        reckoning.left.putAll(reckoning.under);
        sale.parts().forEach(reckoning::part);
        reckoning.taxes();
        return reckoning;
    }

    /** {@return whether it cannot be said what it comes to, or allowances take more of a line than there is} */
    boolean isRefused() {
        return isRefused;
    }

    List<Ratio> lines() {
        return lines;
    }

    /** {@return by rate} */
    SortedMap<BigDecimal, Group> groups() {
        return groups;
    }

    Ratio net() {
        return groups.values().stream().map(Group::net).reduce(Ratio.ZERO, Ratio::plus);
    }

    Ratio tax() {
        return groups.values().stream().map(Group::tax).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** {@return what is missing of the amounts with tax that were advertised} */
    Ratio rounding() {
        return sale.way().withTax()
                ? groups.values().stream()
                        .map(group -> group.withTax().minus(group.net()).minus(group.tax()))
                        .reduce(Ratio.ZERO, Ratio::plus)
                : Ratio.ZERO;
    }

    Ratio payable() {
        return net().plus(tax()).plus(rounding());
    }

    private void line(Row row) {
        Ratio units = Ratio.of(BigDecimal.TEN.pow(sale.decimals()));
        Ratio gross = Ratio.of(row.quantity())
                .times(Ratio.of(row.price()))
                .over(Ratio.of(row.per()))
                .times(units)
                .nearest();
        Ratio now = gross;
        for (Part part : row.parts()) {
            now = now.plus(part.signed(amount(part, gross, now)));
        }
        isRefused |= gross.sign() == 0 ? now.sign() < 0 : gross.sign() * now.sign() < 0;
        lines.add(now);
        under.merge(row.rate(), now, Ratio::plus);
    }

    /** Each part is rounded by itself. */
    private static Ratio amount(Part part, Ratio whole, Ratio left) {
        Ratio number = Ratio.of(part.number());
        return switch (part.kind()) {
            case AMOUNT -> number;
            case PERCENT -> hundredths(whole, number);
            case OF_OWN_BASE -> hundredths(Ratio.of(part.base()), number);
            case SUCCESSIVE -> hundredths(left, number);
        };
    }

    private static Ratio hundredths(Ratio of, Ratio percent) {
        return of.times(percent).over(Ratio.HUNDRED).nearest();
    }

    private static Ratio sum(Iterable<Ratio> all) {
        Ratio sum = Ratio.ZERO;
        for (Ratio each : all) {
            sum = sum.plus(each);
        }
        return sum;
    }

    private void part(Part part) {
        if (part.rate().isPresent()) {
            BigDecimal rate = part.rate().get();
            Ratio amount = amount(part, under.getOrDefault(rate, Ratio.ZERO), left.getOrDefault(rate, Ratio.ZERO));
            piece(rate, part.signed(amount));
        } else {
            shared(part, amount(part, sum(under.values()), sum(left.values())));
        }
    }

    private void piece(BigDecimal rate, Ratio signed) {
        pieces.add(Map.entry(rate, signed));
        left.merge(rate, signed, Ratio::plus);
    }

    /** In proportion, signs kept; a percentage beside returns is so much of each rate. */
    private void shared(Part part, Ratio amount) {
        SortedMap<BigDecimal, Ratio> by = new TreeMap<>(part.kind() == Kind.SUCCESSIVE ? left : under);
        by.keySet().retainAll(under.keySet());
        List<BigDecimal> rates = List.copyOf(by.keySet());
        List<Ratio> weights = List.copyOf(by.values());
        Ratio all = sum(weights);
        boolean isNothing = weights.stream().allMatch(weight -> weight.sign() == 0);
        boolean isMixed = weights.stream().anyMatch(weight -> weight.sign() > 0)
                && weights.stream().anyMatch(weight -> weight.sign() < 0);
        boolean isOfEach = isMixed && (part.kind() == Kind.PERCENT || part.kind() == Kind.SUCCESSIVE);
        if (isMixed && !isOfEach && all.sign() == 0) {
            isRefused = true;
            return;
        }
        List<Ratio> ideals = weights.stream()
                .map(weight -> isOfEach
                        ? weight.times(Ratio.of(part.number())).over(Ratio.HUNDRED)
                        : isNothing
                                ? amount.over(Ratio.of(weights.size()))
                                : amount.times(weight).over(all))
                .toList();
        List<Ratio> shares = byLargestRemainder(isOfEach ? sum(ideals).nearest() : amount, ideals);
        for (int i = 0; i < shares.size(); i++) {
            piece(rates.get(i), part.signed(shares.get(i)));
        }
    }

    /** Alike for what is taken and what is given: what is below zero, or starts so and comes to nothing, is mirrored. */
    static List<Ratio> byLargestRemainder(Ratio amount, List<Ratio> ideals) {
        int sign = sum(ideals).sign() != 0
                ? sum(ideals).sign()
                : ideals.stream()
                        .mapToInt(Ratio::sign)
                        .filter(each -> each != 0)
                        .findFirst()
                        .orElse(1);
        if (sign < 0) {
            return byLargestRemainder(
                            amount.negated(),
                            ideals.stream().map(Ratio::negated).toList())
                    .stream()
                    .map(Ratio::negated)
                    .toList();
        }
        List<Ratio> shares = new ArrayList<>(ideals.stream().map(Ratio::down).toList());
        Comparator<Integer> lost =
                Comparator.comparing(i -> ideals.get(i).minus(ideals.get(i).down()));
        IntStream.range(0, ideals.size())
                .boxed()
                .sorted(lost.reversed())
                .limit(amount.minus(sum(shares)).above().longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).plus(Ratio.of(1))));
        return shares;
    }

    private void taxes() {
        SortedMap<BigDecimal, List<Ratio>> amounts = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < lines.size(); i++) {
            amounts.computeIfAbsent(sale.rows().get(i).rate(), rate -> new ArrayList<>())
                    .add(lines.get(i));
        }
        pieces.forEach(piece -> amounts.computeIfAbsent(piece.getKey(), rate -> new ArrayList<>())
                .add(piece.getValue()));
        amounts.forEach((rate, own) -> groups.put(rate, group(sale.way(), Ratio.of(rate), own)));
    }

    private static Group group(Way way, Ratio rate, List<Ratio> amounts) {
        Ratio sum = sum(amounts);
        Ratio netOf = netOf(sum, rate);
        return switch (way) {
            case PER_GROUP -> new Group(sum, hundredths(sum, rate), Ratio.ZERO);
            case PER_LINE ->
                new Group(
                        sum,
                        sum(amounts.stream().map(each -> hundredths(each, rate)).toList()),
                        Ratio.ZERO);
            case INCLUSIVE_BY_DIFFERENCE -> new Group(netOf, sum.minus(netOf), sum);
            case INCLUSIVE_WITH_ROUNDING -> new Group(netOf, hundredths(netOf, rate), sum);
        };
    }

    static Ratio netOf(Ratio withTax, Ratio rate) {
        return withTax.times(Ratio.HUNDRED).over(Ratio.HUNDRED.plus(rate)).nearest();
    }

    /**
     * {@return the tax of parts of a group that come to so much, all that came before included} It is the whole once the parts
     * are; before that what the rate gives, where the rate gives the whole, else in proportion.
     */
    static Ratio taxOfParts(Group whole, BigDecimal percent, Ratio net) {
        Ratio rate = Ratio.of(percent);
        if (net.compareTo(whole.net()) == 0) {
            return whole.tax();
        }
        boolean isAtRate =
                whole.net().sign() == 0 || hundredths(whole.net(), rate).compareTo(whole.tax()) == 0;
        return isAtRate
                ? hundredths(net, rate)
                : whole.tax().times(net).over(whole.net()).nearest();
    }
}
