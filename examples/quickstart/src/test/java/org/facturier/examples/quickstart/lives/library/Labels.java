package org.facturier.examples.quickstart.lives.library;

import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;

/** The names of lines: by hand their numbers, of a run the rule and the first day of a charge. */
record Labels(Map<String, Integer> numbers) {

    private static final int NO_LINE = 9999;

    static Labels of(Invoice document, boolean ofRun) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (InvoiceLine line : document.lines()) {
            if (line.item().corrects().isEmpty() && !(ofRun && isDifference(line))) {
                numbers.put(ofRun ? ofCharge(line) : String.valueOf(line.number()), line.number());
            }
        }
        return new Labels(numbers);
    }

    private static String ofCharge(InvoiceLine line) {
        LineOrigin origin = line.item().origin().orElseThrow();
        return rule(origin) + "@" + origin.period().from();
    }

    static boolean isDifference(InvoiceLine line) {
        return line.item().origin().flatMap(LineOrigin::adjustment).isPresent();
    }

    static String rule(LineOrigin origin) {
        return origin.agreement() + "/" + origin.rule();
    }

    /** {@return the number of a line; of a line that is not there, one that nothing has} */
    int line(String label) {
        return label.matches("\\d+") ? Integer.parseInt(label) : numbers.getOrDefault(label, NO_LINE);
    }
}
