package org.facturier.examples.benchmarks.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Issued;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Payment;
import org.joda.money.Money;

/**
 * Open invoices of some partners, and money that comes in: half of it names one of the newest invoices, a quarter two of them, a
 * quarter says nothing and is more than the oldest.
 */
final class Bank {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate PAID = LocalDate.of(2026, 12, 1);

    private static final int DAYS = 300;

    private final List<Invoice> invoices;
    private final List<Payment> payments = new ArrayList<>();
    private final int partners;
    private int newest;

    Bank(int open, int partners, int paid) {
        Papers papers = Papers.at30Days(partners);
        this.partners = partners;
        this.newest = open / partners;
        this.invoices = IntStream.range(0, open)
                .mapToObj(i -> papers.invoice(i, i % partners, FIRST.plusDays((long) i * DAYS / open)))
                .toList();
        IntStream.range(0, paid).forEach(this::pay);
    }

    /** {@return a ledger of the invoices} */
    Ledger ledger() {
        return Books.folded(invoices.stream().map(Issued::new).toList());
    }

    List<Invoice> invoices() {
        return invoices;
    }

    List<Payment> payments() {
        return payments;
    }

    private void pay(int number) {
        int partner = number % partners;
        newest -= partner == 0 ? 2 : 0;
        switch ((number / partners + number) % 4) {
            case 0 -> silent(number, partner);
            case 1 -> names(number, List.of(invoice(newest, partner), invoice(newest + 1, partner)));
            default -> names(number, List.of(invoice(newest, partner)));
        }
    }

    private Invoice invoice(int index, int partner) {
        return invoices.get(index * partners + partner);
    }

    private void silent(int number, int partner) {
        Money more = invoice(0, partner).totals().payable().multipliedBy(2);
        pay(number, invoice(0, partner), more.minus(invoice(1, partner).totals().tax()), "");
    }

    private void names(int number, List<Invoice> named) {
        Money sum = Money.total(
                named.stream().map(invoice -> invoice.totals().payable()).toList());
        String numbers = String.join(
                ", ", named.stream().map(each -> each.number().text()).toList());
        pay(number, named.get(0), sum, "VIR SEPA factures " + numbers + " merci");
    }

    private void pay(int number, Invoice invoice, Money amount, String text) {
        payments.add(new Payment("p" + number, PAID, invoice.header().buyer().id(), amount, text));
    }
}
