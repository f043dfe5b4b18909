package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;
import org.mustangproject.ZUGFeRD.TransactionCalculator;

/** Mustang's calculator over its own invoice. */
final class MustangTotals implements Contender {

    private final Invoice invoice = new Invoice();

    MustangTotals(Basket basket) {
        invoice.setCurrency("EUR");
        basket.lines()
                .forEach(line -> invoice.addItem(
                        new Item(new Product("Consulting", "", "C62", line.percent()), line.price(), line.quantity())));
    }

    @Override
    public BigDecimal sum() {
        return new TransactionCalculator(invoice).getGrandTotal();
    }

    @Override
    public Totals totals() {
        TransactionCalculator calculator = new TransactionCalculator(invoice);
        BigDecimal gross = calculator.getGrandTotal();
        return new Totals(calculator.getTaxBasis(), gross.subtract(calculator.getTaxBasis()), gross);
    }
}
