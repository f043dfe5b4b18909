package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.examples.benchmarks.totals.Basket.Part;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The same plain loop in Joda-Money. */
final class JodaMoneyLoop implements Contender {

    private record Line(BigDecimal quantity, BigMoney price, BigDecimal percent, List<Allowance> allowances) {}

    private sealed interface Allowance {}

    private record Rate(BigDecimal hundredths) implements Allowance {}

    private record Amount(Money amount) implements Allowance {}

    private final List<Line> lines;
    private final List<BigDecimal> discounts;

    JodaMoneyLoop(Basket basket) {
        lines = basket.lines().stream()
                .map(line -> new Line(
                        line.quantity(),
                        BigMoney.of(CurrencyUnit.EUR, line.price()),
                        line.percent(),
                        line.allowances().stream().map(JodaMoneyLoop::own).toList()))
                .toList();
        discounts = basket.discount().stream().toList();
    }

    private static Allowance own(Basket.Allowance allowance) {
        return allowance instanceof Part part
                ? new Rate(part.percent())
                : new Amount(Money.of(CurrencyUnit.EUR, ((Basket.Fixed) allowance).amount()));
    }

    @Override
    public Money sum() {
        Map<BigDecimal, Money> groups = groups();
        Money net = Money.total(CurrencyUnit.EUR, groups.values());
        return net.plus(tax(groups));
    }

    private Map<BigDecimal, Money> groups() {
        Map<BigDecimal, Money> groups = new HashMap<>();
        for (Line line : lines) {
            groups.merge(line.percent(), net(line), Money::plus);
        }
        discounts.forEach(percent -> takeOff(percent, groups));
        return groups;
    }

    private static Money net(Line line) {
        Money gross = line.price().multipliedBy(line.quantity()).toMoney(RoundingMode.HALF_UP);
        Money net = gross;
        for (Allowance allowance : line.allowances()) {
            net = net.minus(
                    allowance instanceof Rate rate ? part(gross, rate.hundredths()) : ((Amount) allowance).amount());
        }
        return net;
    }

    private static void takeOff(BigDecimal percent, Map<BigDecimal, Money> groups) {
        List<BigDecimal> rates =
                groups.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        Money amount = part(Money.total(CurrencyUnit.EUR, groups.values()), percent);
        List<BigDecimal> shares = Spread.shares(
                amount.getAmount(),
                rates.stream().map(rate -> groups.get(rate).getAmount()).toList());
        for (int i = 0; i < shares.size(); i++) {
            groups.merge(rates.get(i), Money.of(CurrencyUnit.EUR, shares.get(i)), Money::minus);
        }
    }

    private static Money tax(Map<BigDecimal, Money> groups) {
        Money tax = Money.zero(CurrencyUnit.EUR);
        for (Map.Entry<BigDecimal, Money> group : groups.entrySet()) {
            tax = tax.plus(part(group.getValue(), group.getKey()));
        }
        return tax;
    }

    private static Money part(Money amount, BigDecimal percent) {
        return amount.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }

    @Override
    public Totals totals() {
        Map<BigDecimal, Money> groups = groups();
        Money net = Money.total(CurrencyUnit.EUR, groups.values());
        return new Totals(net.getAmount(), tax(groups).getAmount(), sum().getAmount());
    }
}
