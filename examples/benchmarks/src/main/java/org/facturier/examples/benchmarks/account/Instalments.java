package org.facturier.examples.benchmarks.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * Invoices of a year in two instalments each, every sixth of them paid: so many instalments are open at the end. Facts in the
 * order of their days.
 */
final class Instalments {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate HALF_WAY = LocalDate.of(2026, 7, 1);
    static final LocalDate NEWEST = LocalDate.of(2027, 2, 28);

    private static final int DAYS = 365;
    private static final int PAID = 6;
    private static final int DAYS_TO_PAY = 45;

    private Instalments() {}

    /** {@return facts after which so many instalments are open, a multiple of ten} */
    static List<Fact> facts(int open, int partners) {
        Papers papers = Papers.inTwoParts(partners);
        int documents = open / 2 * PAID / (PAID - 1);
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < documents; number++) {
            LocalDate on = FIRST.plusDays((long) number * DAYS / documents);
            Invoice invoice = papers.invoice(number, number / PAID % partners, on);
            facts.add(new Issued(invoice));
            if (number % PAID == 0) {
                pay(facts, number, invoice);
            }
        }
        facts.sort(Comparator.comparing(Fact::on));
        return facts;
    }

    private static void pay(List<Fact> facts, int number, Invoice invoice) {
        LocalDate day = invoice.issuedOn().plusDays(DAYS_TO_PAY);
        Money amount = invoice.totals().payable();
        Payment payment =
                new Payment("p" + number, day, invoice.header().buyer().id(), amount, "");
        facts.add(new Received(payment));
        facts.add(new Allocated(
                "a" + number,
                day,
                new ItemKey.MoneyItem(payment.id()),
                new ItemKey.DocumentItem(DocumentKey.of(invoice)),
                amount));
    }
}
