package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.Valuation;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
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
        boolean scored = false;
        for (Map.Entry<String, VatCalculator> policy : policies(vector).entrySet()) {
            for (JsonNode name : vector.get("reproducedBy")) {
                if (name.asText().equals(policy.getKey())) {
                    compare(vector, policy.getValue());
                    scored = true;
                }
            }
        }
        if (scored) {
            tally.agree();
        } else {
            tally.skip("another policy");
        }
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
        Valuation valuation = InvoiceCalculator.standard()
                .calculate(draft(vector, currency, policy), LocalDate.of(2026, 1, 1))
                .orThrow()
                .valuation();
        InvoiceTotals totals = valuation.totals();
        JsonNode expected = vector.get("expected");
        lines(id, expected, valuation, Money.zero(currency));
        same(id + " net", expected.get("taxExclusive"), totals.net());
        same(id + " tax", expected.get("taxTotal"), totals.tax());
        same(id + " gross", expected.get("taxInclusive"), totals.gross());
        Money stated = totals.payable().plus(amount(vector.get("rounding"), currency));
        same(id + " payable", expected.get("payable"), stated);
        breakdown(id, expected.get("taxBreakdown"), totals.taxes());
    }

    /** Where prices include tax, lines, allowances and charges of the vectors include it, too. */
    private static void lines(String id, JsonNode expected, Valuation valuation, Money zero) {
        List<Money> amounts = valuation.lines().stream()
                .map(line -> line.gross().orElse(line.net()))
                .toList();
        same(id + " lines", expected.get("lineTotal"), amounts.stream().reduce(zero, Money::plus));
        for (int i = 0; i < expected.get("lineNets").size(); i++) {
            same(id + " line " + i, expected.get("lineNets").get(i), amounts.get(i));
        }
        if (valuation.lines().stream().allMatch(line -> line.gross().isEmpty())) {
            same(
                    id + " allowances",
                    expected.get("allowanceTotal"),
                    valuation.totals().allowances());
            same(
                    id + " charges",
                    expected.get("chargeTotal"),
                    valuation.totals().charges());
        }
    }

    private static void breakdown(String id, JsonNode expected, List<TaxSubtotal> taxes) {
        Map<String, Money> nets = new HashMap<>();
        Map<String, Money> amounts = new HashMap<>();
        for (TaxSubtotal group : taxes) {
            String key = group.treatment()
                    .reason()
                    .map(ExemptionReason::text)
                    .orElseGet(() -> key(
                            group.treatment().category().name(),
                            group.treatment().percent().orElse(BigDecimal.ZERO)));
            nets.merge(key, group.net(), Money::plus);
            amounts.merge(key, group.tax(), Money::plus);
        }
        for (JsonNode row : expected) {
            String key = rowKey(row.get("category").asText(), rate(row.get("rate")));
            assertThat(nets).as(id + " group " + key).containsKey(key);
            same(id + " base of " + key, row.get("base"), nets.get(key));
            same(id + " tax of " + key, row.get("tax"), amounts.get(key));
        }
    }

    private static InvoiceDraft draft(JsonNode vector, CurrencyUnit currency, VatCalculator policy) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(InvoiceArbitraries.seller())
                        .buyer(InvoiceArbitraries.buyer())
                        .currency(currency)
                        .language(Locale.ENGLISH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .policy(policy.policy())
                        .build())
                .prepaid(amount(vector.get("prepaid"), currency));
        vector.get("lines").forEach(line -> draft.line(line(line, currency)));
        vector.get("documentAllowances").forEach(part -> draft.allowanceCharge(documentPart(part, false, currency)));
        vector.get("documentCharges").forEach(part -> draft.allowanceCharge(documentPart(part, true, currency)));
        return draft.build();
    }

    private static LineItem line(JsonNode line, CurrencyUnit currency) {
        BigDecimal price = new BigDecimal(line.get("unitPrice").asText());
        BigDecimal quantity = new BigDecimal(line.get("quantity").asText());
        boolean negative = price.signum() < 0;
        LineItem.Builder item = LineItem.builder()
                .description("line")
                .quantity(negative ? quantity.negate() : quantity)
                .unitPrice(BigMoney.of(currency, price.abs()))
                .treatment(treatment(line));
        if (!line.get("priceBaseQuantity").isNull()) {
            item.baseQuantity(new BigDecimal(line.get("priceBaseQuantity").asText()));
        }
        line.get("discounts").forEach(part -> item.allowanceCharge(part(part, false, currency)));
        line.get("charges").forEach(part -> item.allowanceCharge(part(part, true, currency)));
        return item.build();
    }

    private static DocumentAllowanceCharge documentPart(JsonNode node, boolean charge, CurrencyUnit currency) {
        return new DocumentAllowanceCharge(part(node, charge, currency), Optional.of(treatment(node)));
    }

    private static AllowanceCharge part(JsonNode node, boolean charge, CurrencyUnit currency) {
        Measure measure = node.has("amount") && !node.get("amount").isNull()
                ? Measure.amount(amount(node.get("amount"), currency))
                : percent(node, currency);
        return charge
                ? new Charge(measure, "charge", Optional.empty())
                : new Allowance(measure, "allowance", Optional.empty());
    }

    private static Measure percent(JsonNode node, CurrencyUnit currency) {
        return new Measure.Percent(
                Percentage.of(node.get("percent").asText()),
                Optional.ofNullable(node.get("baseAmount"))
                        .filter(base -> !base.isNull())
                        .map(base -> amount(base, currency)));
    }

    private static TaxTreatment treatment(JsonNode node) {
        String category = node.get("taxCategory").asText();
        BigDecimal rate = rate(node.get("ratePercent"));
        if (rate.signum() > 0) {
            return TaxTreatment.standard(rate.toPlainString());
        }
        // categories that EN 16931 does not know are kept apart by their reason
        return TaxTreatment.without(
                TaxCategory.E, new ExemptionReason(Optional.empty(), rowKey(category, BigDecimal.ZERO)));
    }

    private static String rowKey(String category, BigDecimal rate) {
        return rate.signum() > 0 ? key("S", rate) : category + " untaxed";
    }

    private static String key(String category, BigDecimal rate) {
        return category + " " + rate.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rate(JsonNode node) {
        return node == null || node.isNull() ? BigDecimal.ZERO : new BigDecimal(node.asText());
    }

    private static Money amount(JsonNode node, CurrencyUnit currency) {
        return node == null || node.isNull()
                ? Money.zero(currency)
                : Money.of(currency, new BigDecimal(node.asText()).stripTrailingZeros());
    }

    private static void same(String what, JsonNode expected, Money actual) {
        if (expected != null && !expected.isNull()) {
            assertThat(actual.getAmount()).as(what).isEqualByComparingTo(new BigDecimal(expected.asText()));
        }
    }
}
