package org.facturier.examples.benchmarks.account;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;

/**
 * Facts read once, in the order of their days: what is open of each document and payment, and what each partner owes. It
 * believes all it reads: no order, no repetition, no day, no limit, no trail, no finding.
 */
final class OpenLoop {

    private final Map<String, BigDecimal> open = new HashMap<>();
    private final Map<String, BigDecimal> balances = new HashMap<>();
    private final Map<String, Received> payments = new HashMap<>();
    private final Map<String, Allocated> puts = new HashMap<>();
    private final Map<String, String> partners = new HashMap<>();

    static OpenLoop of(Iterable<Fact> facts) {
        OpenLoop loop = new OpenLoop();
        facts.forEach(loop::tell);
        return loop;
    }

    void tell(Fact fact) {
        if (fact instanceof Issued issued) {
            issued(issued.document());
        } else if (fact instanceof Received received) {
            received(received);
        } else if (fact instanceof Allocated allocated) {
            put(allocated);
        } else if (fact instanceof Relieved relieved) {
            relieved(relieved);
        } else if (fact instanceof Reversed reversed) {
            reversed(reversed.fact());
        }
    }

    private void issued(Invoice document) {
        String partner = document.header().buyer().id();
        BigDecimal payable = document.totals().payable().getAmount();
        if (document.type().isCredit()) {
            String invoice =
                    document.header().references().preceding().get(0).number().text();
            open.merge(invoice, payable, BigDecimal::subtract);
            balances.merge(partner, payable.negate(), BigDecimal::add);
        } else {
            String number = document.number().text();
            open.put(number, payable);
            partners.put(number, partner);
            balances.merge(partner, payable, BigDecimal::add);
        }
    }

    private void received(Received received) {
        Payment payment = received.payment();
        payments.put(payment.id(), received);
        open.put(payment.id(), payment.amount().getAmount().negate());
        balances.merge(payment.payer(), payment.amount().getAmount(), BigDecimal::subtract);
    }

    private void put(Allocated allocated) {
        String payment = ((ItemKey.MoneyItem) allocated.credit()).payment();
        puts.put(payment, allocated);
        open.merge(payment, allocated.amount().getAmount(), BigDecimal::add);
        open.merge(number(allocated.debit()), allocated.amount().getAmount(), BigDecimal::subtract);
    }

    private void relieved(Relieved relieved) {
        String number = number(relieved.item());
        open.merge(number, relieved.atMost().getAmount(), BigDecimal::subtract);
        balances.merge(partners.get(number), relieved.atMost().getAmount(), BigDecimal::subtract);
    }

    private void reversed(String id) {
        Payment payment = payments.get(id).payment();
        balances.merge(payment.payer(), payment.amount().getAmount(), BigDecimal::add);
        open.remove(id);
        Allocated put = puts.get(id);
        open.merge(number(put.debit()), put.amount().getAmount(), BigDecimal::add);
    }

    private static String number(ItemKey item) {
        return ((ItemKey.DocumentItem) item).document().number().text();
    }

    /** {@return what each partner owes} */
    Map<String, BigDecimal> balances() {
        return balances;
    }

    /** {@return what is open of a document or a payment, which is below zero} */
    Map<String, BigDecimal> open() {
        return open;
    }
}
