package org.facturier.core.crediting;

import java.util.Optional;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * A line, or a part of one, that takes something back.
 *
 * @param line  its number
 * @param on  the line that it names
 * @param root  the line of an own amount that this comes down to: where a line is named that itself credits, the one
 *     that it credited
 * @param lowers  the invoice of which less is to be paid: the one named, and of a note the one that this comes down to
 * @param intent  what it means to an agreement
 * @param treatment  under which treatment
 * @param net  how much, below zero where it undoes what was credited
 * @param withTax  the same with tax, where it says so
 */
public record Taking(
        int line,
        LineKey on,
        LineKey root,
        DocumentKey lowers,
        CreditIntent intent,
        TaxTreatment treatment,
        Money net,
        Optional<Money> withTax) {

    /** {@return on which invoice it counts, and which one it lowers} */
    public CreditTarget target() {
        return new CreditTarget(root.document(), lowers);
    }
}
