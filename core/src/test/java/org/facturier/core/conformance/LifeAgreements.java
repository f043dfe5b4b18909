package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Measure;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The agreements of one life, every version of each, and the rates of their rules. */
final class LifeAgreements {

    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);

    private final Map<String, TreeMap<Integer, PartnerAgreement>> versions = new TreeMap<>();
    private final Map<String, String> rates = new HashMap<>();

    List<PartnerAgreement> versions() {
        List<PartnerAgreement> all = new ArrayList<>();
        versions.values().forEach(each -> all.addAll(each.values()));
        return all;
    }

    void play(JsonNode event) {
        switch (event.get("do").asText()) {
            case "agreement" -> agree(event);
            case "amendment" -> amend(event);
            case "put-right" ->
                of(event)
                        .computeIfPresent(
                                event.get("version").asInt(),
                                (number, was) -> was.toBuilder()
                                        .rules(rules(RunLife.text(event, "agreement"), event))
                                        .build());
            case "drop" -> of(event).remove(event.get("version").asInt());
            case "end" ->
                of(event)
                        .computeIfPresent(
                                of(event).lastKey(),
                                (number, was) -> was.toBuilder()
                                        .validUntil(RunLife.day(event, "until"))
                                        .build());
            default -> {}
        }
    }

    private TreeMap<Integer, PartnerAgreement> of(JsonNode event) {
        return versions.get(RunLife.text(event, "agreement"));
    }

    private void agree(JsonNode event) {
        String id = RunLife.text(event, "id");
        PartnerAgreement.Builder agreement = Samples.agreement(RunLife.day(event, "from"))
                .id(id)
                .partner(InvoiceArbitraries.buyer().toBuilder()
                        .id(RunLife.text(event, "partner"))
                        .build())
                .rules(rules(id, event));
        event.path("discounts").forEach(node -> agreement.discount(discount(node)));
        if (event.has("rebate")) {
            agreement.allowanceCharge(off(event.get("rebate")));
        }
        versions.computeIfAbsent(id, key -> new TreeMap<>()).put(1, agreement.build());
    }

    private void amend(JsonNode event) {
        String id = RunLife.text(event, "agreement");
        PartnerAgreement.Builder next = of(event)
                .lastEntry()
                .getValue()
                .amended(RunLife.day(event, "agreed"), RunLife.day(event, "effective"))
                .rules(rules(id, event));
        if (event.has("discounts")) {
            List<Discount> discounts = new ArrayList<>();
            event.get("discounts").forEach(node -> discounts.add(discount(node)));
            next.discounts(discounts);
        }
        PartnerAgreement amended = next.build();
        of(event).put(amended.version(), amended);
    }

    private List<BillingRule> rules(String agreement, JsonNode event) {
        List<BillingRule> rules = new ArrayList<>();
        event.get("rules").forEach(node -> {
            rates.put(agreement + "/" + RunLife.text(node, "key"), RunLife.text(node, "rate"));
            rules.add(rule(node));
        });
        return rules;
    }

    private static BillingRule rule(JsonNode node) {
        String key = RunLife.text(node, "key");
        BillingTiming timing =
                RunLife.text(node, "timing").equals("ADVANCE") ? BillingTiming.IN_ADVANCE : BillingTiming.IN_ARREARS;
        BillingCycle cycle = new BillingCycle(
                RunLife.day(node, "anchor"), CycleUnit.valueOf(RunLife.text(node, "every")), 1, timing);
        return switch (RunLife.text(node, "kind")) {
            case "FEE" ->
                new BillingRule.RecurringFee(
                        key, key, cycle, RunLife.money(RunLife.text(node, "amount")), SERVICE, Optional.empty());
            case "USAGE" ->
                new BillingRule.UsageFee(
                        key,
                        key,
                        cycle,
                        RunLife.text(node, "metric"),
                        Unit.ONE,
                        pricing(node),
                        SERVICE,
                        Optional.empty());
            default ->
                new BillingRule.Commitment(
                        key,
                        key,
                        cycle,
                        keys(node.get("of")),
                        Optional.ofNullable(node.get("minimum")).map(least -> RunLife.money(least.asText())),
                        Optional.ofNullable(node.get("maximum")).map(most -> RunLife.money(most.asText())),
                        SERVICE,
                        Optional.empty());
        };
    }

    private static List<String> keys(JsonNode keys) {
        List<String> all = new ArrayList<>();
        keys.forEach(key -> all.add(key.asText()));
        return all;
    }

    private static PricingModel pricing(JsonNode node) {
        if (node.has("price")) {
            return new UnitPrice(price(node));
        }
        List<Tier> tiers = new ArrayList<>();
        node.get("tiers")
                .forEach(tier -> tiers.add(new Tier(
                        Optional.ofNullable(tier.get("upTo"))
                                .filter(most -> !most.isNull())
                                .map(most -> new BigDecimal(most.asText())),
                        price(tier),
                        Optional.empty())));
        return new GraduatedPrice(tiers);
    }

    private static BigMoney price(JsonNode node) {
        return BigMoney.of(CurrencyUnit.EUR, new BigDecimal(RunLife.text(node, "price")));
    }

    private static Discount discount(JsonNode node) {
        LocalDate from = RunLife.day(node, "from");
        Discount discount = node.has("percent")
                ? Discount.percent("d", RunLife.text(node, "percent"), "remise", from)
                : Discount.amount("d", RunLife.money(RunLife.text(node, "amount")), "remise", from);
        Discount named = node.has("rule") ? discount.on(RunLife.text(node, "rule")) : discount;
        return node.has("until") ? named.until(RunLife.day(node, "until")) : named;
    }

    /** An allowance on the whole. */
    static DocumentAllowanceCharge off(JsonNode node) {
        return DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(
                node.has("percent")
                        ? Measure.percent(RunLife.text(node, "percent"))
                        : Measure.amount(RunLife.money(RunLife.text(node, "amount"))),
                "remise",
                Optional.of("95")));
    }

    LineItem line(JsonNode node) {
        LineItem.Builder line = LineItem.builder()
                .description("ligne")
                .quantity(new BigDecimal(RunLife.text(node, "quantity")))
                .unitPrice(RunLife.money(RunLife.text(node, "price")))
                .treatment(treatment(RunLife.text(node, "rate")));
        if (node.has("rule")) {
            String[] rule = RunLife.text(node, "rule").split("/");
            ServicePeriod period = new ServicePeriod(
                    LocalDate.parse(node.get("period").get(0).asText()),
                    LocalDate.parse(node.get("period").get(1).asText()));
            line.period(period).origin(LineOrigin.of(rule[0], 1, rule[1], period));
        }
        return line.build();
    }

    /** {@return the draft with the rates of its rules on lines that have none yet} */
    InvoiceDraft taxed(InvoiceDraft draft) {
        InvoiceDraft.Builder taxed = InvoiceDraft.builder().header(draft.header());
        draft.lines().forEach(line -> taxed.line(line.treatment().isPresent() ? line : taxed(line)));
        draft.allowancesAndCharges().forEach(taxed::allowanceCharge);
        draft.bases().forEach(taxed::basis);
        return taxed.build();
    }

    private LineItem taxed(LineItem line) {
        LineOrigin from = line.origin().orElseThrow();
        return line.toBuilder()
                .treatment(treatment(rates.get(from.agreement() + "/" + from.rule())))
                .build();
    }

    static TaxTreatment treatment(String rate) {
        return new BigDecimal(rate).signum() == 0
                ? TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132", "exempt"))
                : TaxTreatment.standard(rate);
    }
}
