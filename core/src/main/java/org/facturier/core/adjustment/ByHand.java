package org.facturier.core.adjustment;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.money.ExactMoney;

/**
 * What a hand gave back of rules without a reason of their own: it may have been for the cap of these rules. Each is used once.
 *
 * <p>100.00 of a fee were billed, and a hand gave 20.00 back. Where a cap of 80.00 is found later, the 20.00 beyond it are what
 * the hand gave back, and nothing is taken off; a cap of 70.00 still takes off 10.00.
 */
final class ByHand {

    /**
     * What of a stretch was given back, and is not used yet.
     *
     * @param of  the stretch whose lines were credited
     * @param amount  as agreed, zero or more
     */
    private record Gift(Stretch of, ExactMoney amount) {}

    private final List<Gift> gifts = new ArrayList<>();

    /** Takes what was given back of a stretch beyond what it was billed too much; zero or less is passed over. */
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
