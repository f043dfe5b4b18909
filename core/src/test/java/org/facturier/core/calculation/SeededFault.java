package org.facturier.core.calculation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A line of the calculation, turned. */
enum SeededFault {
    OWN_BASE(
            "calculation/LineAmount",
            "return base.isPresent() ? measure.percent().of(base.get()) : whole.part(measure.percent());",
            "return whole.part(measure.percent());",
            "SUM-PART-01 calculated.lines[0].allowancesAndCharges[0]"),
    PERCENT(
            "calculation/LineAmount",
            ": whole.part(measure.percent());",
            ": whole.part(org.facturier.core.money.Percentage.of(\"11\"));",
            "SUM-PART-01 calculated.lines[0].allowancesAndCharges[0]"),
    PART_OF_THE_WHOLE(
            "calculation/DocumentAmounts",
            "LineAmount.stated(measure, bearers.lines(treatment), bearers.remaining(treatment));",
            "LineAmount.stated(measure, bearers.lines(), bearers.remaining());",
            "SUM-PART-01 calculated.allowancesAndCharges[0].amount"),
    LEVY_BASE(
            "tax/Levy",
            "return isOnShare() ? taxableShare.of(net) : net;",
            "return net;",
            "SUM-LEVY-01 calculated.totals.levies[0].base"),
    CUMULATIVE_TAX(
            "arithmetic/CumulativeShare",
            "return isAtRate() ? atMost(atRate.apply(parts), parts) : inProportion(whole, parts, of);",
            "return atMost(atRate.apply(parts), parts);",
            "BR-CO-17 calculated.totals.taxes[0].tax");

    private final String type;
    private final String right;
    private final String wrong;
    private final String found;

    SeededFault(String type, String right, String wrong, String found) {
        this.type = type;
        this.right = right;
        this.wrong = wrong;
        this.found = found;
    }

    /** {@return the class that has the fault} */
    String type() {
        return "org.facturier.core." + type.replace('/', '.');
    }

    /** {@return its source, with the fault} */
    String source() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/facturier/core", type + ".java"));
        if (!source.contains(right)) {
            throw new IllegalStateException(type + " does not say any more: " + right);
        }
        return source.replace(right, wrong);
    }

    /** {@return rule and place of what is found} */
    String found() {
        return found;
    }
}
