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
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Two years of a house, as facts in the order of their days. Of twenty invoices fourteen are paid in full, two but for a rest
 * that is written off, two by a direct debit that is returned, two not at all; half of one of these is credited.
 */
final class Trade {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    /** Invoices that go together, and the facts about them. */
    private static final int ROUND = 20;

    private static final int FACTS_A_ROUND = 61;
    private static final int DAYS = 700;
    private static final Money REST = Money.ofMinor(CurrencyUnit.EUR, 500);

    private final List<Fact> facts = new ArrayList<>();
    private final Papers papers;
    private final int partners;
    private final int documents;

    private Trade(Papers papers, int partners, int documents) {
        this.papers = papers;
        this.partners = partners;
        this.documents = documents;
    }

    /** {@return so many facts, those of one partner far apart} */
    static List<Fact> facts(int count, int partners) {
        return new Trade(Papers.at30Days(partners), partners, (count / FACTS_A_ROUND + 1) * ROUND)
                .told()
                .subList(0, count);
    }

    private List<Fact> told() {
        for (int number = 0; number < documents; number++) {
            tell(number, FIRST.plusDays((long) number * DAYS / documents));
        }
        facts.sort(Comparator.comparing(Fact::on));
        return facts;
    }

    private void tell(int number, LocalDate on) {
        Invoice invoice = papers.invoice(number, number % partners, on);
        facts.add(new Issued(invoice));
        int kind = (number / partners + number) % ROUND;
        Money payable = invoice.totals().payable();
        if (kind < 14) {
            pay(number, invoice, payable);
        } else if (kind < 16) {
            pay(number, invoice, payable.minus(REST));
            facts.add(new Relieved("w" + number, on.plusDays(90), item(invoice), REST, ReliefReason.WRITE_OFF));
        } else if (kind < 18) {
            pay(number, invoice, payable);
            facts.add(new Reversed("r" + number, on.plusDays(28), "p" + number, "AC04"));
        } else if (kind == 18) {
            facts.add(new Issued(Papers.note(number, invoice, on.plusDays(10))));
        }
    }

    private void pay(int number, Invoice invoice, Money amount) {
        LocalDate day = invoice.issuedOn().plusDays(25);
        String payer = invoice.header().buyer().id();
        Payment payment =
                new Payment("p" + number, day, payer, amount, invoice.number().text());
        facts.add(new Received(payment));
        facts.add(new Allocated("a" + number, day, new ItemKey.MoneyItem(payment.id()), item(invoice), amount));
    }

    private static ItemKey item(Invoice invoice) {
        return new ItemKey.DocumentItem(DocumentKey.of(invoice));
    }
}
