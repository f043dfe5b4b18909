package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.facturier.core.money.ExactMoney;

/** Amounts of rules that wait for the cap of these rules, each used once. */
final class Waiting {

    /** An amount, and how much of it only a cap is to blame for. */
    private record Amount(Stretch of, ExactMoney amount, ExactMoney blocked) {

        Amount less(ExactMoney part) {
            ExactMoney rest = amount.minus(part);
            return new Amount(of, rest, blocked.least(rest));
        }
    }

    private final List<Amount> amounts = new ArrayList<>();

    void put(Stretch of, ExactMoney amount, ExactMoney blocked) {
        if (amount.isPositive()) {
            amounts.add(new Amount(of, amount, blocked));
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
                amounts.set(i, waiting.less(part));
            }
        }
        return rest;
    }

    /** Hands over what still waits, as far as only a cap is to blame. */
    void blocked(BiConsumer<Stretch, ExactMoney> taker) {
        amounts.stream()
                .filter(waiting -> waiting.blocked().isPositive())
                .forEach(waiting -> taker.accept(waiting.of(), waiting.blocked()));
    }
}
