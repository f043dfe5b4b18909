package org.facturier.core.order;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * The allowances and charges of a whole document, less those of documents that took a part of it. Parts are fixed amounts
 * under a treatment, also where the whole has a percentage: a percentage of a part, rounded by itself, would not sum to it.
 * Two that say the same count as one.
 *
 * <p>Of an allowance of 5.00 on lines of 33.33 and 66.67, the first line takes 1.67 and the second the 3.33 that are
 * missing to all of it.
 */
final class WholeAllowancesAndCharges {

    /**
     * What tells one allowance or charge from another across the documents on one invoice or order.
     *
     * @param charge  whether it is put on
     * @param reason  why, in words
     * @param reasonCode  why, as a code
     * @param treatment  the treatment it shares
     */
    private record Key(boolean charge, String reason, Optional<String> reasonCode, TaxTreatment treatment) {

        static Key of(StatedAllowanceCharge stated) {
            AllowanceCharge agreed = stated.allowanceCharge();
            return new Key(agreed instanceof Charge, agreed.reason(), agreed.reasonCode(), stated.treatment());
        }

        /** {@return an allowance or charge of this kind over a fixed amount} */
        DocumentAllowanceCharge of(Money amount) {
            Measure fixed = Measure.amount(amount);
            AllowanceCharge part =
                    charge ? new Charge(fixed, reason, reasonCode) : new Allowance(fixed, reason, reasonCode);
            return new DocumentAllowanceCharge(part, Optional.of(treatment));
        }
    }

    private final Function<StatedAllowanceCharge, Money> amount;
    private final Map<Key, Money> whole = new LinkedHashMap<>();
    private final Map<Key, Money> taken = new LinkedHashMap<>();

    /**
     * @param calculated  of the whole
     * @param amount  what of an allowance or charge is counted: without tax, or as prices are
     */
    private WholeAllowancesAndCharges(CalculatedAmounts calculated, Function<StatedAllowanceCharge, Money> amount) {
        this.amount = amount;
        calculated.allowancesAndCharges().forEach(part -> {
            whole.merge(Key.of(part), amount.apply(part), Money::plus);
            taken.put(Key.of(part), Money.zero(part.amount().getCurrencyUnit()));
        });
    }

    /** {@return those of a document without tax, nothing being taken yet} */
    static WholeAllowancesAndCharges withoutTax(CalculatedAmounts calculated) {
        return new WholeAllowancesAndCharges(calculated, StatedAllowanceCharge::amount);
    }

    /** {@return those of a document in the terms of its prices, which include tax} */
    static WholeAllowancesAndCharges withTax(CalculatedAmounts calculated) {
        return new WholeAllowancesAndCharges(calculated, StatedAllowanceCharge::priced);
    }

    /** Counts those of one more document. What the whole does not have is left out. */
    void take(List<StatedAllowanceCharge> parts) {
        parts.forEach(part -> taken.computeIfPresent(Key.of(part), (key, before) -> before.plus(amount.apply(part))));
    }

    /**
     * {@return all of the whole, as fixed amounts, whatever was taken: a final invoice bills all and takes off what was
     * billed}
     */
    List<DocumentAllowanceCharge> all() {
        return whole.entrySet().stream()
                .filter(part -> !part.getValue().isZero())
                .map(part -> part.getKey().of(part.getValue()))
                .toList();
    }

    /** {@return the treatments that they share} */
    Set<TaxTreatment> treatments() {
        return whole.keySet().stream().map(Key::treatment).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * {@return what is missing of the allowances and charges of one treatment to a share of them; one that came further
     * already is left out}
     *
     * @param part  the numerator of the share
     * @param of  the denominator, not zero
     */
    List<DocumentAllowanceCharge> missing(TaxTreatment treatment, BigDecimal part, BigDecimal of) {
        return whole.keySet().stream()
                .filter(key -> key.treatment().equals(treatment))
                .filter(key -> Remaining.isWithin(missing(key, part, of), remaining(key)))
                .map(key -> key.of(missing(key, part, of)))
                .toList();
    }

    /** {@return what is missing of one to a share of it, rounded on the sum of all parts so far} */
    private Money missing(Key key, BigDecimal part, BigDecimal of) {
        Money amount = whole.get(key);
        return Rounding.quotient(amount.getCurrencyUnit(), amount.getAmount().multiply(part), of)
                .minus(taken.get(key));
    }

    private Money remaining(Key key) {
        return whole.get(key).minus(taken.get(key));
    }

    /** {@return the amount of a part that {@link WholeAllowancesAndCharges} made, with its sign: of an allowance below zero} */
    static Money signed(DocumentAllowanceCharge part) {
        AllowanceCharge made = part.allowanceCharge();
        return made.signed(made.measure().fixed().orElseThrow());
    }
}
