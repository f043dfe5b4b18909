package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.terms.Instalment;

/** Ages a plain list of what is open: one row of sums for each partner, by days late. */
final class AgeingLoop {

    /** Up to so many days late; what is later is in a column more. */
    private static final int[] UP_TO = {0, 30, 60, 90};

    private AgeingLoop() {}

    /** What a host would have in a table. */
    record Due(String partner, LocalDate on, BigDecimal open) {}

    /** {@return the sums of every partner, from what is not due to what is later than 90 days} */
    static Map<String, BigDecimal[]> aged(List<Due> open, LocalDate day) {
        Map<String, BigDecimal[]> rows = new HashMap<>();
        long today = day.toEpochDay();
        for (Due due : open) {
            BigDecimal[] row = rows.computeIfAbsent(due.partner(), unseen -> empty());
            int column = column(today - due.on().toEpochDay());
            row[column] = row[column].add(due.open());
        }
        return rows;
    }

    private static BigDecimal[] empty() {
        BigDecimal[] row = new BigDecimal[UP_TO.length + 1];
        Arrays.fill(row, BigDecimal.ZERO.setScale(2));
        return row;
    }

    private static int column(long late) {
        int column = 0;
        while (column < UP_TO.length && late > UP_TO[column]) {
            column++;
        }
        return column;
    }

    /** {@return what is open of the facts up to a day, which come in order and pay documents in full} */
    static List<Due> open(List<Fact> facts, LocalDate day) {
        Map<String, Invoice> open = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.on().isAfter(day)) {
                break;
            }
            if (fact instanceof Issued issued) {
                open.put(issued.document().number().text(), issued.document());
            } else if (fact instanceof Allocated paid) {
                open.remove(((ItemKey.DocumentItem) paid.debit())
                        .document()
                        .number()
                        .text());
            }
        }
        List<Due> due = new ArrayList<>();
        open.values().forEach(invoice -> instalments(invoice, due));
        return due;
    }

    private static void instalments(Invoice invoice, List<Due> due) {
        String partner = invoice.header().buyer().id();
        for (Instalment part : invoice.schedule().instalments()) {
            due.add(new Due(partner, part.dueOn(), part.amount().getAmount()));
        }
    }
}
