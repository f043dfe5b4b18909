package org.facturier.core.tax;

import org.joda.money.Money;

/** What a levy does to the amount payable. */
public enum LevyEffect {
    /** The buyer pays it on top, as the Spanish equivalence surcharge. */
    ADDED {
        @Override
        public Money signed(Money amount) {
            return amount;
        }
    },
    /** The buyer keeps it and pays it to the treasury for the seller, as income tax on fees. */
    WITHHELD {
        @Override
        public Money signed(Money amount) {
            return amount.negated();
        }
    };

    /** {@return the amount with the sign that it has for what is payable} */
    public abstract Money signed(Money amount);
}
