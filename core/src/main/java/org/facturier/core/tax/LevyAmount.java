package org.facturier.core.tax;

import jakarta.validation.Valid;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What a levy comes to on one document.
 *
 * @param levy  the levy
 * @param base  what it is a percentage of
 * @param amount  what is added or withheld, without the sign of that
 */
public record LevyAmount(@Valid Levy levy, Money base, Money amount) {

    public LevyAmount {
        Completeness.of("the amount of a levy")
                .needs("levy", levy)
                .needs("base", base)
                .needs("amount", amount)
                .verify();
    }

    /** {@return what a levy comes to on a net amount} */
    public static LevyAmount of(Levy levy, Money net) {
        Money base = levy.baseOf(net);
        return new LevyAmount(levy, base, levy.amountOn(base));
    }

    /** {@return the amount with the sign that it has for what is payable} */
    public Money signed() {
        return levy.effect().signed(amount);
    }

    /** {@return both with the other sign} */
    public LevyAmount negated() {
        return new LevyAmount(levy, base.negated(), amount.negated());
    }

    /** {@return both sums} */
    public LevyAmount plus(LevyAmount more) {
        return new LevyAmount(levy, base.plus(more.base), amount.plus(more.amount));
    }

    /** {@return both differences} */
    public LevyAmount minus(LevyAmount less) {
        return plus(less.negated());
    }
}
