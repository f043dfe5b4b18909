package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.joda.money.Money;

/** Drafts and lines with something about them changed, for comparing what they come to. */
final class Lines {

    private Lines() {}

    /** {@return the draft with other lines} */
    static InvoiceDraft replaced(InvoiceDraft draft, List<LineItem> lines) {
        InvoiceDraft.Builder copy = bare(draft).lines(lines);
        draft.allowancesAndCharges().forEach(copy::allowanceCharge);
        return copy.build();
    }

    /** {@return the draft without allowances and charges of the document} */
    static InvoiceDraft withoutDocumentParts(InvoiceDraft draft) {
        return bare(draft).lines(draft.lines()).build();
    }

    /** {@return the draft with one charge, to be spread over its treatments, for all its allowances and charges} */
    static InvoiceDraft withOneCharge(InvoiceDraft draft, Money amount) {
        AllowanceCharge charge = new AllowanceCharge.Charge(Measure.amount(amount), "freight", Optional.empty());
        return bare(draft)
                .lines(draft.lines())
                .allowanceCharge(DocumentAllowanceCharge.of(charge))
                .build();
    }

    private static InvoiceDraft.Builder bare(InvoiceDraft draft) {
        InvoiceDraft.Builder copy = InvoiceDraft.builder().header(draft.header());
        draft.prepaid().ifPresent(copy::prepaid);
        draft.bases().forEach(copy::basis);
        return copy;
    }

    /** A fixed charge keeps its sign whatever the quantity: only what is proportional can be mirrored. */
    static InvoiceDraft proportional(InvoiceDraft draft) {
        InvoiceDraft.Builder copy = InvoiceDraft.builder()
                .header(draft.header())
                .lines(draft.lines().stream().map(Lines::proportional).toList());
        draft.allowancesAndCharges().stream()
                .filter(part -> isProportional(part.allowanceCharge()))
                .forEach(copy::allowanceCharge);
        return copy.build();
    }

    /** {@return the line without fixed allowances and charges} */
    static LineItem proportional(LineItem line) {
        LineItem.Builder copy = LineItem.builder()
                .description(line.description())
                .quantity(line.quantity())
                .unit(line.unit())
                .unitPrice(line.price().unitPrice())
                .baseQuantity(line.price().baseQuantity());
        line.treatment().ifPresent(copy::treatment);
        line.nature().ifPresent(copy::nature);
        line.period().ifPresent(copy::period);
        line.allowancesAndCharges().stream().filter(Lines::isProportional).forEach(copy::allowanceCharge);
        return copy.build();
    }

    /** {@return the draft with each quantity negated} */
    static InvoiceDraft negated(InvoiceDraft draft) {
        return withQuantities(draft, BigDecimal::negate);
    }

    /** {@return the draft with lines of one sign, of which parts can be taken in any order} */
    static InvoiceDraft ofOneSign(InvoiceDraft draft) {
        return withQuantities(draft, BigDecimal::abs);
    }

    private static InvoiceDraft withQuantities(InvoiceDraft draft, UnaryOperator<BigDecimal> change) {
        return replaced(
                draft,
                draft.lines().stream()
                        .map(line -> line.toBuilder()
                                .quantity(change.apply(line.quantity()))
                                .build())
                        .toList());
    }

    private static boolean isProportional(AllowanceCharge part) {
        return part.measure() instanceof Measure.Percent percent
                && percent.base().isEmpty();
    }
}
