package org.facturier.rendering.sheet;

import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;
import org.joda.money.Money;

/** Puts allowances and charges into words. */
final class AllowanceWords {

    private final Wording wording;

    AllowanceWords(Wording wording) {
        this.wording = wording;
    }

    /** {@return such as {@code discount 10%: loyalty}} */
    String words(AllowanceCharge part) {
        String kind = part instanceof AllowanceCharge.Allowance ? "allowance" : "charge";
        String reason = Printable.line(part.reason());
        if (part.measure() instanceof Measure.Percent share) {
            String percent = wording.percent(share.percent().value());
            return share.base()
                    .map(base -> wording.text(kind + ".base", percent, wording.money(base), reason))
                    .orElseGet(() -> wording.text(kind + ".percent", percent, reason));
        }
        if (part.measure() instanceof Measure.Successive share) {
            return wording.text(
                    kind + ".successive", wording.percent(share.percent().value()), reason);
        }
        return wording.text(kind, reason);
    }

    /** {@return a part that the amount of a line contains already} */
    LineRow.Part within(AllowanceCharge part, Money amount) {
        String text = wording.text("line.includes", words(part));
        return new LineRow.Part(text, "", "", "", wording.amount(part.signed(amount)));
    }
}
