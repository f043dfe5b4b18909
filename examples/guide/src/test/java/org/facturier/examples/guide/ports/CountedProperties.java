package org.facturier.examples.guide.ports;

import java.util.regex.Pattern;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.NumberingStrategy;

/** The smallest numbering: the series and a counter that never begins again. */
class CountedProperties implements NumberingStrategyContract {

    // region port
    static final NumberingStrategy COUNTED = (context, previous) -> {
        String start = context.series() + "-";
        String last = previous.map(InvoiceNumber::text).orElse(start + "0");
        if (!last.matches(Pattern.quote(start) + "\\d{1,9}")) {
            return Outcome.rejected(PortRule.NUMBER_READ.at("previous", "the last number is of another shape"));
        }
        return Outcome.accepted(InvoiceNumber.of(start + (Integer.parseInt(last.substring(start.length())) + 1)));
    };
    // endregion

    @Override
    public NumberingStrategy strategy() {
        return COUNTED;
    }
}
