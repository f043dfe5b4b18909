package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each published invoice, recomputed under the policies of ours that reproduce it. */
class TotalsVectorsTest {

    private final Vectors tally = new Vectors("tax-vectors");

    @Test
    void published_invoices_recompute_to_the_cent() throws IOException {
        for (JsonNode vector : Vectors.json("tax-vectors.json")) {
            if (!vector.path("scored").asBoolean(true)) {
                tally.skip("not scored");
                continue;
            }
            score(vector);
        }
        tally.print();
    }

    private void score(JsonNode vector) {
        List<VatCalculator> reproducing = reproducing(vector);
        reproducing.forEach(policy -> compare(vector, policy));
        if (reproducing.isEmpty()) {
            tally.skip("another policy");
        } else {
            tally.agree();
        }
    }

    /** {@return those of our policies under which a vector says it comes out} */
    static List<VatCalculator> reproducing(JsonNode vector) {
        List<VatCalculator> reproducing = new ArrayList<>();
        for (Map.Entry<String, VatCalculator> policy : policies(vector).entrySet()) {
            for (JsonNode name : vector.get("reproducedBy")) {
                if (name.asText().equals(policy.getKey())) {
                    reproducing.add(policy.getValue());
                }
            }
        }
        return reproducing;
    }

    private static Map<String, VatCalculator> policies(JsonNode vector) {
        if (vector.get("pricesIncludeTax").asBoolean()) {
            return Map.of("DOC_RATE/HALF_UP", VatCalculators.inclusiveByDifference());
        }
        return Map.of("DOC_RATE/HALF_UP", VatCalculators.perGroup(), "PER_LINE_TAX/HALF_UP", VatCalculators.perLine());
    }

    private static void compare(JsonNode vector, VatCalculator policy) {
        String id = vector.get("id").asText() + " under " + policy.policy();
        CurrencyUnit currency = CurrencyUnit.of(vector.get("currency").asText());
        CalculatedAmounts calculated = InvoiceCalculator.standard()
                .calculate(VectorInvoice.draft(vector, currency, policy), LocalDate.of(2026, 1, 1))
                .orThrow()
                .calculated();
        InvoiceTotals totals = calculated.totals();
        JsonNode expected = vector.get("expected");
        lines(id, expected, calculated, Money.zero(currency));
        same(id + " net", expected.get("taxExclusive"), totals.net());
        same(id + " tax", expected.get("taxTotal"), totals.tax());
        same(id + " gross", expected.get("taxInclusive"), totals.gross());
        Money stated = totals.payable().plus(VectorInvoice.amount(vector.get("rounding"), currency));
        same(id + " payable", expected.get("payable"), stated);
        breakdown(id, expected.get("taxBreakdown"), totals.taxes());
    }

    /** Where prices include tax, lines, allowances and charges of the vectors include it, too. */
    private static void lines(String id, JsonNode expected, CalculatedAmounts calculated, Money zero) {
        List<Money> amounts = calculated.lines().stream()
                .map(line -> line.gross().orElse(line.net()))
                .toList();
        same(id + " lines", expected.get("lineTotal"), amounts.stream().reduce(zero, Money::plus));
        for (int i = 0; i < expected.get("lineNets").size(); i++) {
            same(id + " line " + i, expected.get("lineNets").get(i), amounts.get(i));
        }
        if (calculated.lines().stream().allMatch(line -> line.gross().isEmpty())) {
            same(
                    id + " allowances",
                    expected.get("allowanceTotal"),
                    calculated.totals().allowances());
            same(
                    id + " charges",
                    expected.get("chargeTotal"),
                    calculated.totals().charges());
        }
    }

    private static void breakdown(String id, JsonNode expected, List<TaxSubtotal> taxes) {
        Map<String, Money> nets = new HashMap<>();
        Map<String, Money> amounts = new HashMap<>();
        for (TaxSubtotal group : taxes) {
            String key = group.treatment()
                    .reason()
                    .map(ExemptionReason::text)
                    .orElseGet(() -> VectorInvoice.key(
                            group.treatment().category().name(),
                            group.treatment().percent().orElse(BigDecimal.ZERO)));
            nets.merge(key, group.net(), Money::plus);
            amounts.merge(key, group.tax(), Money::plus);
        }
        for (JsonNode row : expected) {
            String key = VectorInvoice.rowKey(row.get("category").asText(), VectorInvoice.rate(row.get("rate")));
            assertThat(nets).as(id + " group " + key).containsKey(key);
            same(id + " base of " + key, row.get("base"), nets.get(key));
            same(id + " tax of " + key, row.get("tax"), amounts.get(key));
        }
    }

    private static void same(String what, JsonNode expected, Money actual) {
        if (expected != null && !expected.isNull()) {
            assertThat(actual.getAmount()).as(what).isEqualByComparingTo(new BigDecimal(expected.asText()));
        }
    }
}
