package org.facturier.einvoice.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;

/**
 * What the lines, allowances and charges of an invoice come to, by VAT category and rate, gathered in one pass. Amounts that are
 * missing count as nothing.
 */
public final class VatSums {

    static final VatSums NONE = new VatSums();

    private final Map<String, Category> categories = new HashMap<>();
    private BigDecimal lines = BigDecimal.ZERO;
    private BigDecimal allowances = BigDecimal.ZERO;
    private BigDecimal charges = BigDecimal.ZERO;

    private VatSums() {}

    /** {@return the sums of an invoice} */
    static VatSums of(ElectronicInvoice invoice) {
        VatSums sums = new VatSums();
        for (Line line : invoice.lines()) {
            sums.line(line);
        }
        for (AllowanceCharge allowance : invoice.allowances()) {
            sums.allowance(allowance);
        }
        for (AllowanceCharge charge : invoice.charges()) {
            sums.charge(charge);
        }
        return sums;
    }

    /** Adds a line. */
    private void line(Line line) {
        BigDecimal net = line.net().orElse(BigDecimal.ZERO);
        lines = lines.add(net);
        line.vat()
                .ifPresent(vat ->
                        vat.category().ifPresent(code -> category(code).line(net, vat.rate())));
    }

    /** Adds an allowance of the document. */
    private void allowance(AllowanceCharge allowance) {
        BigDecimal amount = allowance.amount().orElse(BigDecimal.ZERO);
        allowances = allowances.add(amount);
        allowance.category().ifPresent(code -> category(code).allowance(amount, allowance.rate()));
    }

    /** Adds a charge of the document. */
    private void charge(AllowanceCharge charge) {
        BigDecimal amount = charge.amount().orElse(BigDecimal.ZERO);
        charges = charges.add(amount);
        charge.category().ifPresent(code -> category(code).charge(amount, charge.rate()));
    }

    private Category category(String code) {
        Category there = categories.get(code);
        if (there == null) {
            there = new Category();
            categories.put(code, there);
        }
        return there;
    }

    /** {@return the sum of all net amounts of lines} */
    public BigDecimal lines() {
        return lines;
    }

    /** {@return the sum of all allowances of the document} */
    public BigDecimal allowances() {
        return allowances;
    }

    /** {@return the sum of all charges of the document} */
    public BigDecimal charges() {
        return charges;
    }

    /** {@return what a category comes to, empty where nothing is of it} */
    public Optional<Category> of(String category) {
        return Optional.ofNullable(categories.get(category));
    }

    /** What one category comes to. */
    public static final class Category {

        private final Map<BigDecimal, BigDecimal> byRate = new HashMap<>(4);
        private BigDecimal taxable = BigDecimal.ZERO;
        private boolean onLines;
        private boolean inAllowances;
        private boolean inCharges;
        private int uses;

        private Category() {}

        private void line(BigDecimal net, Optional<BigDecimal> rate) {
            onLines = true;
            add(net, rate);
        }

        private void allowance(BigDecimal amount, Optional<BigDecimal> rate) {
            inAllowances = true;
            add(amount.negate(), rate);
        }

        private void charge(BigDecimal amount, Optional<BigDecimal> rate) {
            inCharges = true;
            add(amount, rate);
        }

        private void add(BigDecimal amount, Optional<BigDecimal> rate) {
            uses++;
            taxable = taxable.add(amount);
            rate.ifPresent(percent -> byRate.merge(percent.stripTrailingZeros(), amount, BigDecimal::add));
        }

        /** {@return lines and charges less allowances, whatever their rate} */
        public BigDecimal taxable() {
            return taxable;
        }

        /** {@return lines and charges less allowances of one rate, empty where none has it} */
        public Optional<BigDecimal> taxable(BigDecimal rate) {
            return Optional.ofNullable(byRate.get(rate.stripTrailingZeros()));
        }

        /** {@return how many lines, allowances and charges are of the category} */
        public int uses() {
            return uses;
        }

        /** {@return whether a line is of the category} */
        public boolean isOnLines() {
            return onLines;
        }

        /** {@return whether an allowance of the document is of the category} */
        public boolean isInAllowances() {
            return inAllowances;
        }

        /** {@return whether a charge of the document is of the category} */
        public boolean isInCharges() {
            return inCharges;
        }
    }
}
