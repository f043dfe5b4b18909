package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.ExactMoney;

/** Amounts of rules that wait for the cap of these rules, each used once. */
final class Waiting {

    private record Amount(Stretch of, ExactMoney amount) {}

    private final List<Amount> amounts = new ArrayList<>();

    void put(Stretch of, ExactMoney amount) {
        if (amount.isPositive()) {
            amounts.add(new Amount(of, amount));
        }
    }

    /** Uses up what waits for a cap; {@return an amount less that, zero or more} */
    ExactMoney use(Stretch cap, ExactMoney amount) {
        ExactMoney rest = amount;
        for (int i = 0; i < amounts.size(); i++) {
            Amount waiting = amounts.get(i);
            if (cap.caps(waiting.of())) {
                ExactMoney part = rest.least(waiting.amount());
                rest = rest.minus(part);
                amounts.set(i, new Amount(waiting.of(), waiting.amount().minus(part)));
            }
        }
        return rest;
    }
}
