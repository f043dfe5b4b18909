package org.facturier.core.tax;

import java.util.List;
import java.util.Optional;
import org.facturier.core.explanation.Derivation;

/**
 * How the figures of a breakdown came about.
 *
 * @param nets  the net of each amount, in the order of the request
 * @param groups  in the order of the subtotals
 * @param rounding  the rounding amount
 */
public record TaxDerivations(List<Derivation> nets, List<Group> groups, Derivation rounding) {

    public TaxDerivations {
        nets = List.copyOf(nets);
        groups = List.copyOf(groups);
    }

    /**
     * How one subtotal came about.
     *
     * @param net  its taxable amount
     * @param tax  its tax
     * @param taxInAccountingCurrency  its tax in the accounting currency, where that is no conversion of the tax
     */
    public record Group(Derivation net, Derivation tax, Optional<Derivation> taxInAccountingCurrency) {

        /** {@return a subtotal whose tax in another currency, if there is one, is converted} */
        public static Group of(Derivation net, Derivation tax) {
            return new Group(net, tax, Optional.empty());
        }
    }
}
