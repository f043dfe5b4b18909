package org.facturier.einvoice.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Cents;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.syntax.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What the lines, allowances and charges of an invoice come to, by VAT category and rate, and which rows of the breakdown stand
 * for them: gathered in one pass, so that no rule walks the invoice for itself. Amounts that are missing count as nothing.
 *
 * <p>Rates are told apart as numbers: 20 and 20.00 are one.
 */
public final class VatSums {

    private final Map<String, Category> categories = new HashMap<>();
    private BigDecimal lines = BigDecimal.ZERO;
    private BigDecimal allowances = BigDecimal.ZERO;
    private BigDecimal charges = BigDecimal.ZERO;
    private BigDecimal tax = BigDecimal.ZERO;

    private VatSums() {}

    /** {@return the sums of an invoice; the trace tells which rows are of another tax} */
    static VatSums of(ElectronicInvoice invoice, Trace trace) {
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
        for (VatBreakdown row : invoice.breakdown()) {
            sums.row(row, !trace.isForeign(row, "category"));
        }
        return sums;
    }

    private void line(Line line) {
        BigDecimal net = line.net().orElse(BigDecimal.ZERO);
        lines = lines.add(net);
        if (line.vat().isPresent() && line.vat().get().category().isPresent()) {
            Category category = category(line.vat().get().category().get());
            category.onLines = true;
            category.line(net, line.vat().get().rate());
        }
    }

    private void allowance(AllowanceCharge allowance) {
        BigDecimal amount = allowance.amount().orElse(BigDecimal.ZERO);
        allowances = allowances.add(amount);
        if (allowance.category().isPresent()) {
            category(allowance.category().get()).allowance(amount, allowance.rate());
        }
    }

    private void charge(AllowanceCharge charge) {
        BigDecimal amount = charge.amount().orElse(BigDecimal.ZERO);
        charges = charges.add(amount);
        if (charge.category().isPresent()) {
            category(charge.category().get()).charge(amount, charge.rate());
        }
    }

    private void row(VatBreakdown row, boolean ofVat) {
        tax = tax.add(row.tax().orElse(BigDecimal.ZERO));
        if (row.category().isPresent()) {
            category(row.category().get()).row(row.rate(), ofVat);
        }
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

    /** {@return the sum of the VAT of all rows of the breakdown} */
    public BigDecimal tax() {
        return tax;
    }

    /** {@return what a category comes to; a category without uses and rows where the invoice does not name it} */
    public Category of(String category) {
        return categories.getOrDefault(category, Category.NOTHING);
    }

    /** What one category comes to. */
    public static final class Category {

        private static final Category NOTHING = new Category();

        private final Map<BigDecimal, Rate> byRate = new HashMap<>(4);
        private final Taxable taxable = new Taxable();
        private boolean onLines;
        private int rows;
        private int rowsOfVat;
        private @Nullable BigDecimal lastNumber;
        private @Nullable Rate lastRate;

        private Category() {}

        private void line(BigDecimal net, Optional<BigDecimal> rate) {
            taxable.line(net);
            if (rate.isPresent()) {
                rate(rate.get()).taxable.line(net);
            }
        }

        private void charge(BigDecimal amount, Optional<BigDecimal> rate) {
            taxable.charge(amount);
            if (rate.isPresent()) {
                rate(rate.get()).taxable.charge(amount);
            }
        }

        private void allowance(BigDecimal amount, Optional<BigDecimal> rate) {
            taxable.allowance(amount);
            if (rate.isPresent()) {
                rate(rate.get()).taxable.allowance(amount);
            }
        }

        private void row(Optional<BigDecimal> rate, boolean ofVat) {
            rows++;
            rowsOfVat += ofVat ? 1 : 0;
            if (rate.isPresent()) {
                rate(rate.get()).rows++;
            }
        }

        /** {@return what is gathered for a rate; the one asked last is at hand, as lines mostly follow others of their rate} */
        private Rate rate(BigDecimal number) {
            Rate last = lastRate;
            if (last != null && number.equals(lastNumber)) {
                return last;
            }
            Rate found = byRate.computeIfAbsent(number.stripTrailingZeros(), each -> new Rate());
            lastNumber = number;
            lastRate = found;
            return found;
        }

        /** {@return lines and charges less allowances, whatever their rate} */
        public Taxable taxable() {
            return taxable;
        }

        /** {@return lines and charges less allowances of one rate, empty where none has it} */
        public Optional<Taxable> taxable(BigDecimal rate) {
            Rate found = byRate.get(rate.stripTrailingZeros());
            return found == null || found.taxable.uses == 0 ? Optional.empty() : Optional.of(found.taxable);
        }

        /** {@return whether each rate that a line, allowance or charge has is that of exactly one row, and no row has another} */
        public boolean hasOneRowForEachRate() {
            for (Rate rate : byRate.values()) {
                if (rate.rows != (rate.taxable.uses > 0 ? 1 : 0)) {
                    return false;
                }
            }
            return true;
        }

        /** {@return how many lines, allowances and charges are of the category} */
        public int uses() {
            return taxable.uses;
        }

        /** {@return how many rows of the breakdown name the category, those of another tax included} */
        public int rows() {
            return rows;
        }

        /** {@return how many rows of the breakdown are of the category and of VAT} */
        public int rowsOfVat() {
            return rowsOfVat;
        }

        /** {@return whether a line is of the category} */
        public boolean isOnLines() {
            return onLines;
        }
    }

    /** What one rate of a category comes to. */
    private static final class Rate {

        private final Taxable taxable = new Taxable();
        private int rows;
    }

    /** What VAT is charged on: lines and charges less allowances, of one category or of one rate of it. */
    public static final class Taxable {

        private BigDecimal lines = BigDecimal.ZERO;
        private BigDecimal charges = BigDecimal.ZERO;
        private BigDecimal allowances = BigDecimal.ZERO;
        private int uses;

        private Taxable() {}

        private void line(BigDecimal net) {
            lines = lines.add(net);
            uses++;
        }

        private void charge(BigDecimal amount) {
            charges = charges.add(amount);
            uses++;
        }

        private void allowance(BigDecimal amount) {
            allowances = allowances.add(amount);
            uses++;
        }

        /** {@return the sum, exact} */
        public BigDecimal exact() {
            return lines.add(charges).subtract(allowances);
        }

        /**
         * {@return the sum of what lines, charges and allowances come to, each of the three to the cent} It differs from the
         * exact one only where an amount has a third decimal.
         */
        public BigDecimal inCents() {
            return Cents.of(lines).add(Cents.of(charges)).subtract(Cents.of(allowances));
        }
    }
}
