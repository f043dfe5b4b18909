package org.facturier.examples.benchmarks.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** Groups by partner and multiplies: no agreement, no period, no line, no document, no question asked. */
final class GroupingLoop {

    private GroupingLoop() {}

    static Map<String, BigDecimal> bill(Month month) {
        Map<String, BigDecimal> sums = new HashMap<>();
        month.read(record -> sums.merge(record.partner(), record.quantity(), BigDecimal::add));
        BigDecimal fee = Month.FEE.getAmount();
        sums.replaceAll((partner, sum) ->
                sum.multiply(Month.PRICE).setScale(2, RoundingMode.HALF_UP).add(fee));
        return sums;
    }
}
