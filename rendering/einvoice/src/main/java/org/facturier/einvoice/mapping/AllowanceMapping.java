package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.model.AllowanceCharge;
import org.joda.money.Money;

/**
 * What is taken off and put on: BG-20 and BG-21 of the document with BT-92 to BT-105, BG-27 and BG-28 of lines with BT-136 to
 * BT-145.
 *
 * <p>A base (BT-93, BT-100, BT-137, BT-142) is stated where the document states it. The percentage of a whole line stands
 * without it; one of what earlier ones left, or one that is shared by several treatments, does not stand: the amount does.
 *
 * <pre>{@code
 * agreed on a line of 29.97            amount   percentage   base
 * 10 %                                   3.00   10           -
 * 5 % of the rest (26.97)                1.35   -            -         a remark: of what it is, is stated nowhere
 * 3 % of 100.00                          3.00   3            100.00
 * 2.00                                   2.00   -            -
 * }</pre>
 *
 * <p>Amounts are without sign, as the norm has them; on what is returned they are below zero, as they are in the document.
 *
 * @param losses  what has no place
 */
record AllowanceMapping(Losses losses) {

    /**
     * Allowances and charges apart, as the norm has them.
     *
     * @param allowances  BG-20 or BG-27
     * @param charges  BG-21 or BG-28
     */
    record Parts(List<AllowanceCharge> allowances, List<AllowanceCharge> charges) {

        /** {@return lists to be filled} */
        private static Parts empty() {
            return new Parts(new ArrayList<>(0), new ArrayList<>(0));
        }

        /** Adds a part to the list of its kind. */
        private void add(org.facturier.core.document.AllowanceCharge agreed, AllowanceCharge part) {
            boolean isAllowance = agreed instanceof org.facturier.core.document.AllowanceCharge.Allowance;
            (isAllowance ? allowances : charges).add(part);
        }
    }

    /**
     * {@return those of a line} Where its price includes tax they do too, and none can be stated: what they come to without is
     * within the net amount of the line.
     */
    Parts of(InvoiceLine line, String place) {
        Parts parts = Parts.empty();
        List<org.facturier.core.document.AllowanceCharge> agreed = line.item().allowancesAndCharges();
        for (int i = 0; i < agreed.size(); i++) {
            String here = place + ".item.allowancesAndCharges[" + i + "]";
            Money amount = line.allowancesAndCharges().get(i);
            if (line.gross().isPresent()) {
                losses.lose(
                        MappingRule.ALLOWANCE_WITH_TAX,
                        here,
                        say("{amount} of '{reason}' is with tax")
                                .with("amount", amount)
                                .with("reason", agreed.get(i).reason()));
            } else {
                parts.add(
                        agreed.get(i),
                        part(agreed.get(i), amount, of(agreed.get(i).measure(), here), Optional.empty(), here));
            }
        }
        return parts;
    }

    /** {@return those of the document, each with its VAT} */
    Parts of(List<StatedAllowanceCharge> stated) {
        Parts parts = Parts.empty();
        for (int i = 0; i < stated.size(); i++) {
            StatedAllowanceCharge each = stated.get(i);
            String here = "calculated.allowancesAndCharges[" + i + "]";
            Measure measure = each.allowanceCharge().measure();
            Share share = isShared(stated, i) || isOfPricesWithTax(each) ? ofRest(measure, here) : of(measure, here);
            parts.add(
                    each.allowanceCharge(),
                    part(each.allowanceCharge(), each.amount(), share, Optional.of(each.treatment()), here));
        }
        return parts;
    }

    /** {@return whether a piece has others of its agreement beside it} They follow each other. */
    private static boolean isShared(List<StatedAllowanceCharge> stated, int index) {
        int number = stated.get(index).number();
        return index > 0 && stated.get(index - 1).number() == number
                || index + 1 < stated.size() && stated.get(index + 1).number() == number;
    }

    /** {@return whether the base of a piece is with tax, as its amount is not} */
    private static boolean isOfPricesWithTax(StatedAllowanceCharge part) {
        return part.gross().isPresent()
                && part.allowanceCharge().measure() instanceof Measure.Percent percent
                && percent.base().isPresent();
    }

    /**
     * {@return an allowance or charge in the terms of the norm}
     *
     * @param amount  as stated, without sign; below zero on what is returned
     * @param treatment  that of the document's; empty of a line, whose own it is
     * @param place  its path in the document
     */
    private AllowanceCharge part(
            org.facturier.core.document.AllowanceCharge agreed,
            Money amount,
            Share share,
            Optional<TaxTreatment> treatment,
            String place) {
        boolean isAllowance = agreed instanceof org.facturier.core.document.AllowanceCharge.Allowance;
        boolean ofLine = treatment.isEmpty();
        String term = isAllowance ? ofLine ? "BT-136" : "BT-92" : ofLine ? "BT-141" : "BT-99";
        String base = isAllowance ? ofLine ? "BT-137" : "BT-93" : ofLine ? "BT-142" : "BT-100";
        AmountMapping amounts = new AmountMapping(losses);
        return new AllowanceCharge(
                amounts.amount(amount, term, place),
                share.base().flatMap(of -> amounts.amount(of, base, place)),
                share.percentage(),
                treatment.map(each -> each.category().name()),
                treatment.flatMap(TaxTreatment::percent),
                Stated.text(agreed.reason()),
                agreed.reasonCode().flatMap(Stated::text));
    }

    /**
     * What an amount is a part of.
     *
     * @param base  what it is a percentage of, where that is stated
     * @param percentage  hundredths
     */
    private record Share(Optional<Money> base, Optional<BigDecimal> percentage) {

        static final Share NONE = new Share(Optional.empty(), Optional.empty());
    }

    /** {@return percentage and base as agreed; of a fixed amount neither} */
    private Share of(Measure measure, String place) {
        return measure instanceof Measure.Percent percent
                ? new Share(percent.base(), Optional.of(percent.percent().value()))
                : ofRest(measure, place);
    }

    /** {@return no percentage: what it is of is stated by nobody} */
    private Share ofRest(Measure measure, String place) {
        if (measure.fixed().isEmpty()) {
            losses.lose(
                    MappingRule.PERCENTAGE_OF_REST,
                    place,
                    say("the amount is stated, what it is a percentage of is not"));
        }
        return Share.NONE;
    }
}
