package org.facturier.einvoice.mapping;

import static java.util.stream.Collectors.joining;
import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.einvoice.model.VatBreakdown;

/**
 * The VAT by category and rate, BG-23 with BT-116 to BT-121, and what makes it fall due, BT-8.
 *
 * @param losses  what has no place
 */
record TaxMapping(Losses losses) {

    private static final String PLACE = "calculated.totals.taxes";

    /** {@return BG-23, a row for each group of the document} */
    List<VatBreakdown> breakdown(List<TaxSubtotal> taxes) {
        reasons(taxes);
        scope(taxes);
        List<VatBreakdown> rows = new ArrayList<>();
        for (int i = 0; i < taxes.size(); i++) {
            rows.add(row(taxes.get(i), PLACE + "[" + i + "]"));
        }
        return rows;
    }

    /** {@return one row: taxable amount and tax as stated, be the tax that of the group, a sum of lines or a share} */
    private VatBreakdown row(TaxSubtotal group, String place) {
        AmountMapping amounts = new AmountMapping(losses);
        Optional<ExemptionReason> reason = group.treatment().reason();
        return new VatBreakdown(
                amounts.amount(group.net(), "BT-116", place + ".net"),
                amounts.amount(group.tax(), "BT-117", place + ".tax"),
                Optional.of(group.treatment().category().name()),
                group.treatment().percent(),
                reason.map(ExemptionReason::text).flatMap(Stated::text),
                reason.flatMap(ExemptionReason::code).flatMap(Stated::text));
    }

    /** A category without tax has one row in the norm, and so one reason; groups of a document are told apart by reason. */
    private void reasons(List<TaxSubtotal> taxes) {
        Set<TaxCategory> met = EnumSet.noneOf(TaxCategory.class);
        for (int i = 0; i < taxes.size(); i++) {
            TaxCategory category = taxes.get(i).treatment().category();
            if (category.needsReason() && !met.add(category)) {
                losses.lose(
                        MappingRule.ONE_REASON,
                        PLACE + "[" + i + "]",
                        say("{category} has a further reason: {reason}")
                                .with("category", category)
                                .with("reason", reason(taxes.get(i))));
            }
        }
    }

    private static String reason(TaxSubtotal group) {
        return group.treatment().reason().map(ExemptionReason::text).orElse("");
    }

    /** What has no rate stands alone. */
    private void scope(List<TaxSubtotal> taxes) {
        Set<TaxCategory> categories = categories(taxes);
        if (categories.remove(TaxCategory.O) && !categories.isEmpty()) {
            losses.lose(
                    MappingRule.SCOPE_ALONE,
                    PLACE,
                    say("O stands beside {others}")
                            .with("others", categories.stream().map(Enum::name).collect(joining(", "))));
        }
    }

    /** {@return the categories that a document has, each once} */
    private static Set<TaxCategory> categories(List<TaxSubtotal> taxes) {
        Set<TaxCategory> categories = EnumSet.noneOf(TaxCategory.class);
        taxes.forEach(group -> categories.add(group.treatment().category()));
        return categories;
    }

    /** {@return whether all of a document is outside the scope of VAT} */
    static boolean isOutsideScope(List<TaxSubtotal> taxes) {
        return categories(taxes).equals(EnumSet.of(TaxCategory.O));
    }

    /** {@return BT-8, where one event makes the tax of all lines due: a code of UNTDID 2005, whatever the syntax} */
    Optional<String> point(List<InvoiceLine> lines) {
        Set<Optional<TaxPoint>> points = new HashSet<>();
        lines.forEach(line -> points.add(line.taxPoint()));
        if (points.size() > 1) {
            losses.lose(
                    MappingRule.ONE_TAX_POINT,
                    "calculated.lines",
                    say("tax of the lines falls due by {count} events, or is not said of all of them")
                            .with(
                                    "count",
                                    points.stream().flatMap(Optional::stream).count()));
            return Optional.empty();
        }
        return points.stream().flatMap(Optional::stream).findFirst().map(TaxPoint::code);
    }
}
