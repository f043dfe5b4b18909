package org.facturier.core.dueperiod;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.ExactMoney;

/** What a hand gave back of rules without a reason of their own: it may have been for the cap of these rules. Each is used once. */
final class ByHand {

    private record Gift(Stretch of, ExactMoney amount) {}

    private final List<Gift> gifts = new ArrayList<>();

    void put(Stretch of, ExactMoney amount) {
        if (amount.isPositive()) {
            gifts.add(new Gift(of, amount));
        }
    }

    /** Uses up what was given back of the rules that a stretch caps; {@return an amount less that, zero or more} */
    ExactMoney use(Stretch cap, ExactMoney amount) {
        ExactMoney rest = amount;
        for (int i = 0; i < gifts.size(); i++) {
            Gift gift = gifts.get(i);
            if (cap.caps(gift.of())) {
                ExactMoney part = rest.least(gift.amount());
                rest = rest.minus(part);
                gifts.set(i, new Gift(gift.of(), gift.amount().minus(part)));
            }
        }
        return rest;
    }
}
