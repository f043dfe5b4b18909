package org.facturier.examples.benchmarks.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineReference;

/**
 * Reads documents and records once: by partner and rule what was billed, what was credited and what is due, and bills or gives
 * back the difference. It knows one month and one version, no share, no limit, no draft, and asks nothing.
 */
final class CreditedLoop {

    private final Map<String, BigDecimal> billed = new HashMap<>();
    private final Map<String, BigDecimal> credited = new HashMap<>();
    private final Map<LineReference, String> keys = new HashMap<>();

    /** {@return what each partner is billed more, below zero what it is given back} */
    static Map<String, BigDecimal> bill(Month month, List<Invoice> documents) {
        CreditedLoop loop = new CreditedLoop();
        documents.forEach(loop::read);
        return loop.differences(month);
    }

    private void read(Invoice document) {
        String partner = document.header().buyer().id();
        for (InvoiceLine line : document.lines()) {
            if (document.type().isCredit()) {
                String key = keys.get(line.item().corrects().orElseThrow());
                credited.merge(key, line.net().getAmount(), BigDecimal::add);
            } else {
                LineOrigin origin = line.item().origin().orElseThrow();
                String key = partner + "/" + origin.rule();
                keys.put(new LineReference(document.number(), line.number()), key);
                billed.merge(key, line.net().getAmount(), BigDecimal::add);
            }
        }
    }

    private Map<String, BigDecimal> differences(Month month) {
        Map<String, BigDecimal> used = new HashMap<>();
        month.readAnew(record -> used.merge(record.partner(), record.quantity(), BigDecimal::add));
        Map<String, BigDecimal> differences = new HashMap<>();
        used.forEach((partner, sum) -> {
            BigDecimal due = sum.multiply(Month.PRICE).setScale(2, RoundingMode.HALF_UP);
            BigDecimal fee = difference(partner + "/fee", Month.FEE.getAmount());
            differences.put(partner, difference(partner + "/calls", due).add(fee));
        });
        return differences;
    }

    private BigDecimal difference(String key, BigDecimal due) {
        BigDecimal whole = billed.get(key);
        BigDecimal left = whole.subtract(credited.getOrDefault(key, BigDecimal.ZERO));
        if (due.compareTo(whole) > 0) {
            return due.subtract(whole);
        }
        return due.compareTo(left) < 0 ? due.subtract(left) : BigDecimal.ZERO;
    }
}
