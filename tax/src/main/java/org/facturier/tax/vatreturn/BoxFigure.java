package org.facturier.tax.vatreturn;

import java.math.BigDecimal;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * A figure in a box of a form.
 *
 * @param box  the number of the box
 * @param figure  base or tax
 * @param label  what stands beside the box, in the language of the form
 * @param amount  the exact sum
 */
public record BoxFigure(String box, BoxColumn figure, String label, Money amount) {

    /** Which of both columns of a form. */
    public enum BoxColumn {
        /** The base. */
        NET {
            @Override
            Money of(BaseAndTax amounts) {
                return amounts.net();
            }
        },
        /** The tax. */
        TAX {
            @Override
            Money of(BaseAndTax amounts) {
                return amounts.tax();
            }
        };

        /** {@return the base or the tax of both} */
        abstract Money of(BaseAndTax amounts);
    }

    public BoxFigure {
        Completeness.of("a figure in a box")
                .needs("box", box)
                .needs("figure", figure)
                .needs("label", label)
                .needs("amount", amount)
                .verify();
    }

    /**
     * {@return the amount to the nearest whole unit, as it is written into the form; never summed}
     *
     * @source CGI, art. 1724
     */
    public BigDecimal wholeUnits() {
        return Rounding.shown(amount.getAmount(), BigDecimal.ONE, 0);
    }
}
