package org.facturier.rendering.sheet;

import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;
import org.joda.money.Money;

/**
 * Puts allowances and charges into words: how much, where that is a share, and why. The amount stands beside the words, never
 * in them.
 *
 * @source EN 16931-1:2017, BG-20, BG-21, BG-27 and BG-28
 */
final class AllowanceWords {

    private final DocumentLabels labels;

    AllowanceWords(DocumentLabels labels) {
        this.labels = labels;
    }

    /**
     * {@return such as {@code discount 10%: loyalty}}
     *
     * <p>A percentage of a base of its own names the base; one that is taken of what others left says so; a fixed amount has
     * its reason alone.
     *
     * @param part  as it was agreed
     */
    String words(AllowanceCharge part) {
        String kind = part instanceof AllowanceCharge.Allowance ? "allowance" : "charge";
        String reason = Printable.line(part.reason());
        return part.measure().match(new Words(labels, kind, reason));
    }

    /**
     * How large it is, and why.
     *
     * @param labels  the language
     * @param kind  the first part of the key: {@code allowance} or {@code charge}
     * @param reason  why, on one line
     */
    private record Words(DocumentLabels labels, String kind, String reason) implements Measure.Cases<String> {

        @Override
        public String percent(Measure.Percent share) {
            String percent = labels.percent(share.percent().value());
            return share.base()
                    .map(base -> labels.text(kind + ".base", percent, labels.money(base), reason))
                    .orElseGet(() -> labels.text(kind + ".percent", percent, reason));
        }

        @Override
        public String successive(Measure.Successive share) {
            return labels.text(
                    kind + ".successive", labels.percent(share.percent().value()), reason);
        }

        @Override
        public String amount(Measure.Amount share) {
            return labels.text(kind, reason);
        }
    }

    /**
     * {@return a part that the amount of a line contains already, so that nobody takes it off once more}
     *
     * @param amount  as it is stated, above zero for an allowance as well; it is shown below zero
     */
    LineRow.SubLine within(AllowanceCharge part, Money amount) {
        String text = labels.text("line.includes", words(part));
        return new LineRow.SubLine(text, "", "", "", labels.amount(part.signed(amount)));
    }
}
