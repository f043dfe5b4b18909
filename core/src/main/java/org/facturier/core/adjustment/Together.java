package org.facturier.core.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.facturier.core.money.ExactMoney;
import org.joda.money.Money;

/**
 * A cap, what it caps, and what else caps that. What a cap takes off less is due only since what it caps is due more, or is
 * given back: so both are held to what they come to together, and nothing is billed that is due as before.
 *
 * <p>A fee of 100.00 with a cap of 80.00 was billed as 100.00 and -20.00, and a hand then credited all of it. The fee is put
 * right to 90.00, so that the cap takes off 10.00 less; together fee and cap are due 80.00 as before, and nothing is billed.
 */
final class Together {

    private final List<Stretch> all;
    private final ExactMoney zero;

    private Together(List<Stretch> all, ExactMoney zero) {
        this.all = all;
        this.zero = zero;
    }

    /**
     * {@return a cap with all stretches that hang together with it, by way of others too} What nobody can price now is left
     * out.
     *
     * @param cap  the cap
     * @param stretches  those of the agreement, with the cap itself
     */
    static Together of(Stretch cap, List<Stretch> stretches) {
        List<Stretch> rest = new ArrayList<>(
                stretches.stream().filter(each -> !each.isBlocked()).toList());
        List<Stretch> all = new ArrayList<>(List.of(cap));
        rest.remove(cap);
        for (int i = 0; i < all.size(); i++) {
            Stretch known = all.get(i);
            List<Stretch> next = rest.stream()
                    .filter(each -> each.caps(known) || known.caps(each))
                    .toList();
            all.addAll(next);
            rest.removeAll(next);
        }
        return new Together(all, ExactMoney.zero(cap.dueNow().getCurrencyUnit()));
    }

    boolean contains(Stretch stretch) {
        return all.contains(stretch);
    }

    /**
     * {@return how much more may be billed; below zero where too much is billed by now}
     *
     * @param moved  what is billed of each by now, less what is credited
     */
    ExactMoney room(Function<Stretch, ExactMoney> moved) {
        return change().minus(sum(moved));
    }

    /**
     * What is due beyond what was billed, or below what of that was not given back by hand; zero between. What a hand credited
     * of lines that take something off counts as billed.
     */
    private ExactMoney change() {
        ExactMoney byHand = sum(Stretch::byHand);
        ExactMoney billed = sum(Stretch::billed).minus(byHand.least(zero));
        ExactMoney more = due(Stretch::leastDue).minus(billed);
        ExactMoney less = billed.minus(byHand.most(zero)).minus(due(Stretch::mostDue));
        return more.isPositive() ? more : less.most(zero).negated();
    }

    private ExactMoney due(Function<Stretch, Money> amount) {
        return sum(amount.andThen(ExactMoney::of));
    }

    /** {@return an amount of each, put together} */
    ExactMoney sum(Function<Stretch, ExactMoney> amount) {
        return all.stream().map(amount).reduce(zero, ExactMoney::plus);
    }
}
