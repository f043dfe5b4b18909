package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.joda.money.Money;
import org.mustangproject.Allowance;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;
import org.mustangproject.ZUGFeRD.TransactionCalculator;

/**
 * Mustang's calculator over its own invoice. It rounds a line once and shares nothing among rates, so what each allowance
 * comes to is worked out before, and it has fixed amounts to add up.
 */
final class MustangTotals implements Contender {

    private final Invoice invoice = new Invoice();

    MustangTotals(Basket basket) {
        invoice.setCurrency("EUR");
        CalculatedAmounts known = new FacturierTotals(basket).sum().calculated();
        known.lines().forEach(line -> invoice.addItem(item(line)));
        known.allowancesAndCharges().forEach(share -> invoice.addAllowance(allowance(share)));
    }

    private static Item item(InvoiceLine line) {
        Item item = new Item(
                new Product("Consulting", "", "C62", line.treatment().percent().orElseThrow()),
                line.item().price().unitPrice().getAmount(),
                line.item().quantity());
        line.allowancesAndCharges().forEach(amount -> item.addAllowance(allowance(amount)));
        return item;
    }

    @SuppressWarnings("removal") // Mustang announces another way and has none yet
    private static Allowance allowance(StatedAllowanceCharge share) {
        Allowance allowance = allowance(share.amount());
        allowance.setTaxPercent(share.treatment().percent().orElseThrow());
        return allowance;
    }

    private static Allowance allowance(Money amount) {
        return new Allowance(amount.getAmount());
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
