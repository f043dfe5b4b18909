package org.facturier.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** However an order is invoiced, everything together comes to it: by treatment, net, tax and tax in the accounting currency. */
class OrderBillingProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final DocumentReference REFERENCE = new DocumentReference(InvoiceNumber.of("D-1"), DAY);

    private final Issuer issuer = Issuer.builder()
            .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of("N-"
                    + (previous.map(last -> Integer.parseInt(last.text().substring(2)))
                                    .orElse(0)
                            + 1))))
            .build();
    private final List<Invoice> issued = new ArrayList<>();

    @BeforeTry
    void nothingIsIssued() {
        issued.clear();
    }

    @Provide
    Arbitrary<Order> orders() {
        return Combinators.combine(InvoiceArbitraries.drafts(), rates()).as(OrderBillingProperties::order);
    }

    private static Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("5"))
                .ofScale(4);
    }

    private static Order order(InvoiceDraft draft, BigDecimal rate) {
        CurrencyUnit zloty = CurrencyUnit.of("PLN");
        ExchangeRate accounting = new ExchangeRate(draft.header().currency(), zloty, rate, DAY, "ECB");
        InvoiceDraft both = draft.toBuilder()
                .header(draft.header().toBuilder().accountingRate(accounting).build())
                .build();
        return new Order(
                REFERENCE,
                both,
                Issuer.builder()
                        .numbering(NumberingStrategy.given(InvoiceNumber.of("-")))
                        .build()
                        .calculator()
                        .calculate(both, DAY)
                        .orThrow()
                        .calculated());
    }

    @Provide
    Arbitrary<List<Integer>> percentages() {
        return Arbitraries.integers().between(1, 30).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property
    void deposits_and_the_final_invoice_come_to_the_order(
            @ForAll("orders") Order order, @ForAll("percentages") List<Integer> percentages) {
        for (int percent : percentages) {
            issue(billing(order).deposit("Acompte", percentage(percent)));
        }
        assertThat(issued).allMatch(deposit -> deposit.type().isPrepayment());
        issue(billing(order).rest("Acompte"));
        assertThatAllComesTo(order);
        assertThat(billing(order).rest("Acompte").value()).isEmpty();
    }

    @Property
    void so_they_do_where_deposits_were_credited_in_part_or_in_full(
            @ForAll("orders") Order order,
            @ForAll("percentages") List<Integer> percentages,
            @ForAll("percentages") List<Integer> credits) {
        for (int percent : percentages) {
            issue(billing(order).deposit("Acompte", percentage(percent)));
        }
        List<Invoice> deposits = List.copyOf(issued);
        for (int i = 0; i < Math.min(deposits.size(), credits.size()); i++) {
            credit(deposits.get(i), credits.get(i));
        }
        issue(billing(order).rest("Acompte"));
        assertThatAllComesTo(order);
    }

    @Property
    void quantities_of_lines_come_to_the_order_without_a_final_invoice(
            @ForAll("orders") Order order, @ForAll("percentages") List<Integer> percentages) {
        Assume.that(order.calculated().lines().stream()
                .allMatch(line ->
                        line.item().quantity().signum() > 0 && line.net().isPositive()));
        for (int percent : percentages) {
            issue(billing(order).quantities(quantities(order, percent)));
        }
        issue(billing(order).quantities(quantitiesLeft(order)));
        assertThatAllComesTo(order);
        assertThat(billing(order).remaining().lines().values()).allMatch(Money::isZero);
    }

    @Property
    void progress_up_to_the_whole_comes_to_the_order(
            @ForAll("orders") Order order, @ForAll("percentages") List<Integer> percentages) {
        int sum = 0;
        for (int percent : percentages) {
            sum += percent;
            issue(billing(order).upTo("Situation", percentage(sum)));
        }
        issue(billing(order).upTo("Situation", percentage(100)));
        issue(billing(order).rest("Situation"));
        assertThatAllComesTo(order);
    }

    @Property
    void whatever_is_billed_and_credited_in_between_the_final_invoice_makes_it_come_out(
            @ForAll("orders") Order order, @ForAll Random random) {
        for (int i = 0; i < 6; i++) {
            anything(order, random);
            assertThat(billing(order).remaining().taxes()).allMatch(group -> isPartOf(group, order));
        }
        Outcome<InvoiceDraft> rest = billing(order).rest("Déjà facturé");
        issue(rest);
        assertThatAllComesTo(order);
    }

    private void anything(Order order, Random random) {
        int percent = 1 + random.nextInt(60);
        OrderBilling billing = billing(order);
        switch (random.nextInt(5)) {
            case 0 -> issue(billing.deposit("Acompte", percentage(percent)));
            case 1 -> issue(billing.upTo("Situation", percentage(percent)));
            case 2 -> issue(billing.quantities(quantities(order, percent)));
            case 3 -> issue(billing.amount("Part", billing.remaining().net()));
            default ->
                issued.stream()
                        .filter(document -> !document.type().isCredit())
                        .findFirst()
                        .ifPresent(invoice -> credit(invoice, percent));
        }
    }

    @Property
    void the_final_invoice_alone_can_be_recomputed_and_read(
            @ForAll("orders") Order order, @ForAll("percentages") List<Integer> percentages)
            throws JsonProcessingException {
        issue(billing(order).deposit("Acompte", percentage(percentages.get(0))));
        issue(billing(order).rest("Acompte"));
        for (Invoice document : issued) {
            assertThat(InvoiceCheck.standard().check(document)).isEmpty();
            String json = MAPPER.writeValueAsString(document);
            assertThat(MAPPER.readValue(json, Invoice.class)).isEqualTo(document);
        }
    }

    @Property
    void no_more_than_is_left_is_billed(@ForAll("orders") Order order) {
        OrderBilling billing = billing(order);
        Money cent = Money.ofMinor(billing.remaining().net().getCurrencyUnit(), 1);
        Money beyond = billing.remaining().net().plus(cent);
        assertThat(billing.deposit("Acompte", beyond).value()).isEmpty();
        assertThat(billing.amount("Part", beyond).findings().all().get(0).code())
                .isEqualTo(IssuingRule.ORDER_LIMIT.code());
        Map<Integer, BigDecimal> tooMuch =
                Map.of(1, order.draft().lines().get(0).quantity().add(new BigDecimal("0.001")));
        assertThat(billing.quantities(tooMuch).findings().all().get(0).code())
                .isEqualTo(IssuingRule.ORDER_LIMIT.code());
    }

    private OrderBilling billing(Order order) {
        return OrderBilling.of(order, issued).orThrow();
    }

    private void credit(Invoice invoice, int percent) {
        Correction correction =
                Correction.of(Chain.of(issued), DocumentKey.of(invoice)).orThrow();
        Map<Integer, Money> nets = new LinkedHashMap<>();
        invoice.lines().forEach(line -> nets.put(line.number(), part(correction.remainingOf(line), percent)));
        nets.values().removeIf(Money::isZero);
        issue(percent % 2 == 0 ? correction.ofLines("retour", nets) : correction.inFull("retour"));
    }

    private static Money part(Money whole, int percent) {
        return percentage(percent).of(whole);
    }

    private Map<Integer, BigDecimal> quantities(Order order, int percent) {
        Map<Integer, BigDecimal> quantities = new TreeMap<>(quantitiesLeft(order));
        quantities.replaceAll((number, left) -> order.draft()
                .lines()
                .get(number - 1)
                .quantity()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2));
        return quantities;
    }

    /** What is left by lines alone, summed here from the documents. */
    private Map<Integer, BigDecimal> quantitiesLeft(Order order) {
        Map<Integer, BigDecimal> left = new TreeMap<>();
        for (InvoiceLine line : order.calculated().lines()) {
            left.put(line.number(), line.item().quantity());
        }
        issued.stream()
                .filter(document -> !document.type().isCredit())
                .flatMap(document -> document.lines().stream())
                .filter(line -> line.item().bills().isPresent())
                .forEach(line ->
                        left.merge(line.item().bills().get().line(), line.item().quantity(), BigDecimal::subtract));
        left.values().removeIf(quantity -> quantity.signum() == 0);
        return left;
    }

    private void issue(Outcome<InvoiceDraft> draft) {
        draft.value().ifPresent(fit -> {
            Optional<SeriesPosition> last = issued.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SeriesPosition.after(issued.get(issued.size() - 1)));
            issued.add(issuer.issue(fit, Issuance.of("S", DAY).receivedOn(DAY).after(last))
                    .orThrow());
        });
    }

    private void assertThatAllComesTo(Order order) {
        Map<TaxTreatment, List<Money>> expected =
                amounts(order.calculated().totals().taxes());
        Map<TaxTreatment, List<Money>> met = new LinkedHashMap<>();
        Money payable = Money.zero(order.draft().header().currency());
        for (Invoice document : issued) {
            int sign = document.type().isCredit() ? -1 : 1;
            amounts(document.totals().taxes()).forEach((treatment, amounts) -> {
                List<Money> before = met.getOrDefault(
                        treatment,
                        amounts.stream().map(each -> each.multipliedBy(0)).toList());
                List<Money> after = new ArrayList<>();
                for (int i = 0; i < amounts.size(); i++) {
                    after.add(before.get(i).plus(amounts.get(i).multipliedBy(sign)));
                }
                met.put(treatment, after);
            });
            payable = payable.plus(document.totals().payable().multipliedBy(sign));
        }
        // a treatment that comes to nothing need not be billed
        met.values().removeIf(amounts -> amounts.stream().allMatch(Money::isZero));
        expected.values().removeIf(amounts -> amounts.stream().allMatch(Money::isZero));
        assertThat(met).isEqualTo(expected);
        assertThat(payable).isEqualTo(order.calculated().totals().payable());
        for (LevyAmount whole : order.calculated().totals().levies()) {
            LevyAmount levied = issued.stream()
                    .flatMap(document -> document.totals().levies().stream()
                            .filter(each -> each.levy().equals(whole.levy()))
                            .map(each -> document.type().isCredit() ? each.negated() : each))
                    .reduce(whole.minus(whole), LevyAmount::plus);
            assertThat(levied).isEqualTo(whole);
        }
    }

    private static Map<TaxTreatment, List<Money>> amounts(List<TaxSubtotal> groups) {
        Map<TaxTreatment, List<Money>> amounts = new LinkedHashMap<>();
        groups.forEach(group -> amounts.put(
                group.treatment(),
                List.of(
                        group.net(),
                        group.tax(),
                        group.taxInAccountingCurrency().orElseThrow())));
        return amounts;
    }

    private static boolean isPartOf(TaxSubtotal left, Order order) {
        return order.calculated().totals().taxes().stream()
                .filter(whole -> whole.treatment().equals(left.treatment()))
                .allMatch(whole -> !Remaining.isBeyond(left.net(), whole.net()));
    }

    private static Percentage percentage(int percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }
}
