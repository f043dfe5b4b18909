package org.facturier.core.reference;

import org.facturier.core.document.CreditIntent;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What a line does to a line of an earlier document, as {@code Chain} reads it off the two. A line that credits a line
 * which itself took something back is told twice: one effect is on the line that it names, one on the line that this comes
 * down to.
 *
 * @param by  the line that does it
 * @param on  the line it does it to
 * @param kind  what it does
 * @param intent  what a credit means to the agreement; of other kinds, given back
 * @param net  how much without tax, in the sense of its kind: what is credited of a line of 100.00 is 100.00, what undoes
 *     a credit is below zero
 * @param tax  the tax that goes with it: of a credit, and of a replacement, the share of what the earlier document bore; of
 *     the other kinds, what the rate gives
 */
public record Effect(LineKey by, LineKey on, Kind kind, CreditIntent intent, Money net, Money tax) {

    /** What a line can do to another. */
    public enum Kind {
        /** It credits: a line of a credit note, or one of an invoice that is opposite in sign to the line that it names. */
        CREDIT,
        /** It adds to what was billed: a line of a further invoice, of the sign of the line that it names. */
        SUPPLEMENT,
        /**
         * It stands in its place: a line of a corrective invoice. The amount is what was left of the line that is replaced,
         * not what the new line comes to.
         */
        REPLACE,
        /** It takes off on a final invoice what a deposit or a part billed before. */
        DEDUCT
    }

    public Effect {
        Completeness.of("an effect")
                .needs("by", by)
                .needs("on", on)
                .needs("kind", kind)
                .needs("intent", intent)
                .needs("net", net)
                .needs("tax", tax)
                .verify();
    }
}
