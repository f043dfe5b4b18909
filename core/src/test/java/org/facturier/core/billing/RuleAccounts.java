package org.facturier.core.billing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the lines of each rule came to in the end, and what of that a hand took: counted apart from the run. */
record RuleAccounts(Map<String, Money> nets, Map<String, Money> byHand) {

    static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    static RuleAccounts of(Chain chain) {
        RuleAccounts accounts = new RuleAccounts(new TreeMap<>(), new TreeMap<>());
        for (Invoice invoice : chain.documents()) {
            DocumentKey key = DocumentKey.of(invoice);
            chain.amounts(key).forEach((number, amount) -> accounts.enter(chain, new LineKey(key, number), amount));
        }
        return accounts;
    }

    private void enter(Chain chain, LineKey line, Money amount) {
        LineOrigin origin = origin(chain, line).orElseThrow();
        String rule = origin.agreement() + " " + origin.rule();
        nets.merge(rule, amount, Money::plus);
        for (Effect effect : chain.on(line)) {
            nets.merge(rule, effect.net().negated(), Money::plus);
            if (origin(chain, effect.by()).isEmpty() && effect.net().isPositive()) {
                byHand.merge(rule, effect.net(), Money::plus);
            }
        }
    }

    private static Optional<LineOrigin> origin(Chain chain, LineKey line) {
        return chain.find(line.document())
                .orElseThrow()
                .lines()
                .get(line.line() - 1)
                .item()
                .origin();
    }

    Money net(String rule) {
        return nets.getOrDefault(rule, NOTHING);
    }

    Money netOfAll() {
        return sum(nets);
    }

    Money byHandOfAll() {
        return sum(byHand);
    }

    private static Money sum(Map<String, Money> amounts) {
        return amounts.values().stream().reduce(NOTHING, Money::plus);
    }

    Money byHand(String rule) {
        return byHand.getOrDefault(rule, NOTHING);
    }
}
