package org.facturier.tax.regime;

import java.util.function.BinaryOperator;

/**
 * Which business owes the tax in place of the seller.
 *
 * @source Directive 2006/112/EC, art. 194 and 199
 */
public enum OwingBuyer {
    /** None: the seller owes the tax, and registers. */
    NOBODY((established, registered) -> YesNoUnknown.NO),
    /** Each, wherever it is. */
    ANY_BUSINESS((established, registered) -> YesNoUnknown.YES),
    /** One that is established there. */
    ESTABLISHED((established, registered) -> established),
    /** One that is registered for VAT there. */
    REGISTERED((established, registered) -> registered),
    /** One that is both. */
    ESTABLISHED_AND_REGISTERED(YesNoUnknown::and),
    /** One that is either. */
    ESTABLISHED_OR_REGISTERED(YesNoUnknown::or);

    private final BinaryOperator<YesNoUnknown> owes;

    OwingBuyer(BinaryOperator<YesNoUnknown> owes) {
        this.owes = owes;
    }

    /**
     * {@return whether a business owes the tax}
     *
     * @param established  whether it is established where the supply takes place
     * @param registered  whether it is registered for VAT there
     */
    public YesNoUnknown owes(YesNoUnknown established, YesNoUnknown registered) {
        return owes.apply(established, registered);
    }

    /** {@return whether it turns on the registration what is not known} */
    public boolean turnsOnRegistration(YesNoUnknown established, YesNoUnknown registered) {
        return registered == YesNoUnknown.UNKNOWN
                && owes(established, YesNoUnknown.YES) != owes(established, YesNoUnknown.NO);
    }
}
