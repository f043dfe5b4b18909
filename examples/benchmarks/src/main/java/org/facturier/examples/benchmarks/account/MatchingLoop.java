package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.payment.Payment;

/**
 * Numbers looked up in a map, word by word; without one, whatever the partner has that is oldest. The invoices come in the
 * order of their due days. No spelling, no doubt, no credit, no other partner, no reason given, nothing kept of before.
 */
final class MatchingLoop {

    private final Map<String, BigDecimal> open = new HashMap<>();
    private final Map<String, Deque<String>> byAge = new HashMap<>();

    static Map<String, BigDecimal> settled(List<Invoice> invoices, List<Payment> payments) {
        MatchingLoop loop = new MatchingLoop();
        invoices.forEach(loop::owed);
        payments.forEach(loop::paid);
        return loop.open;
    }

    private void owed(Invoice invoice) {
        String number = invoice.number().text();
        open.put(number, invoice.totals().payable().getAmount());
        byAge.computeIfAbsent(invoice.header().buyer().id(), unseen -> new ArrayDeque<>())
                .add(number);
    }

    private void paid(Payment payment) {
        List<String> named = new ArrayList<>();
        for (String word : payment.reference().split("[ ,]+")) {
            if (open.containsKey(word)) {
                named.add(word);
            }
        }
        BigDecimal left = payment.amount().getAmount();
        for (String number : named) {
            left = put(left, number);
        }
        if (named.isEmpty()) {
            oldest(left, byAge.get(payment.payer()));
        }
    }

    private void oldest(BigDecimal money, Deque<String> numbers) {
        BigDecimal left = money;
        while (left.signum() > 0 && !numbers.isEmpty()) {
            left = put(left, numbers.peek());
            if (!open.containsKey(numbers.peek())) {
                numbers.remove();
            }
        }
    }

    private BigDecimal put(BigDecimal money, String number) {
        BigDecimal owed = open.getOrDefault(number, BigDecimal.ZERO);
        BigDecimal part = money.min(owed);
        if (part.compareTo(owed) < 0) {
            open.put(number, owed.subtract(part));
        } else {
            open.remove(number);
        }
        return money.subtract(part);
    }
}
