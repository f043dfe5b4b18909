package org.facturier.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Party;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderBillingTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final DocumentReference REFERENCE = new DocumentReference(InvoiceNumber.of("D-1"), DAY);

    private final List<Invoice> issued = new ArrayList<>();

    @Test
    void a_deposit_has_a_line_for_each_treatment_of_the_order_and_is_due_at_once() {
        Order order = twoRates();
        Invoice deposit = issue(billing(order).deposit("Acompte de 30 %", Percentage.of("30")));
        assertThat(deposit.type()).isEqualTo(DocumentType.PREPAYMENT_INVOICE);
        assertThat(deposit.header().references().order()).contains(REFERENCE);
        assertThat(deposit.lines())
                .extracting(line -> line.item().description())
                .containsOnly("Acompte de 30 %");
        // 30 % of 150.03 is 45.01; 45.01 * 100.03 / 150.03 is 30.0097
        assertThat(figures(deposit)).containsExactly("S 20%: 30.01 + 6.00", "S 5.5%: 15.00 + 0.83");
        assertThat(deposit.schedule().settledBy()).contains(DAY);
    }

    @Test
    void the_final_invoice_bears_the_cent_that_rounding_its_own_net_would_lose() {
        Order order = twoRates();
        issue(billing(order).deposit("Acompte", Percentage.of("30")));
        Invoice last = issue(billing(order).rest("Acompte"));
        // 20 % of 70.02 is 14.00, but 20 % of 100.03 less the 6.00 of the deposit is 14.01
        assertThat(figures(last)).containsExactly("S 20%: 70.02 + 14.01", "S 5.5%: 35.00 + 1.92");
        assertThat(last.totals().payable()).isEqualTo(euro("120.95"));
        assertThat(last.type()).isEqualTo(DocumentType.INVOICE);
        assertThat(last.header().references().preceding())
                .containsExactly(issued.get(0).reference());
        InvoiceLine off = last.lines().get(2);
        assertThat(off.net()).isEqualTo(euro("-30.01"));
        assertThat(off.item().description()).isEqualTo("Acompte N-1");
        assertThat(off.item().corrects()).contains(new LineReference(InvoiceNumber.of("N-1"), 1));
    }

    @Test
    void what_was_credited_of_a_deposit_is_not_taken_off() {
        Order order = twoRates();
        Invoice first = issue(billing(order).deposit("Acompte", euro("50.00")));
        issue(billing(order).deposit("Acompte", euro("20.00")));
        issue(Corrections.of(first, List.of()).inFull("annulé"));
        Invoice last = issue(billing(order).rest("Acompte"));
        assertThat(last.totals().net()).isEqualTo(euro("130.03"));
        assertThat(last.lines()).extracting(line -> line.item().description()).doesNotContain("Acompte N-1");
        assertThat(last.header().references().preceding()).hasSize(2);
    }

    @Test
    void a_deposit_beyond_the_whole_of_its_treatment_is_to_be_credited_first() {
        Order order = twoRates();
        issued.add(Samples.issue(
                "N-1",
                InvoiceDraft.builder()
                        .header(Samples.header().order(REFERENCE).build())
                        .line(Samples.line("EUR 120.00").build())
                        .build(),
                DAY));
        Finding beyond = only(billing(order).rest("Acompte"));
        assertThat(beyond.code()).isEqualTo(IssuingRule.ORDER_LIMIT.code());
        assertThat(beyond.message()).contains("EUR 120.00", "EUR 100.03");
        assertThat(beyond.hint()).contains("credit EUR 19.97 on what was billed before");
    }

    @Test
    void documents_of_others_do_not_count() {
        Order order = twoRates();
        DocumentHeader.Builder ours = Samples.header().order(REFERENCE);
        Party other = Party.business("Autre").id("other").build();
        assertThat(paths(order, document("N-1", ours.build()), document("N-1", ours.build())))
                .containsExactly("documents[1].number");
        assertThat(paths(order, document("N-1", Samples.header().build())))
                .containsExactly("documents[0].header.references.order");
        assertThat(paths(order, document("N-1", address(ours, other).build())))
                .containsExactly("documents[0].header.buyer");
        assertThat(paths(
                        order,
                        document(
                                "N-1",
                                Samples.header()
                                        .order(REFERENCE)
                                        .seller(addressed(other))
                                        .build())))
                .containsExactly("documents[0].header.seller");
        Invoice francs = Samples.issue(
                "N-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .order(REFERENCE)
                                .currency(CurrencyUnit.of("CHF"))
                                .build())
                        .line(Samples.line("CHF 10.00").build())
                        .build(),
                DAY);
        assertThat(paths(order, francs)).containsExactly("documents[0].header.currency");
        Invoice deposit = document("N-1", Samples.header().order(REFERENCE).build());
        Invoice note = Samples.issue(
                "A-1", Corrections.of(deposit, List.of()).inFull("retour").orThrow(), DAY);
        assertThat(paths(order, note)).containsExactly("documents[0].header.references.preceding");
    }

    @Test
    void a_payment_on_account_is_taken_off_in_one_way() {
        Order paid = order(draft().toBuilder().prepaid(euro("10.00")).build());
        Invoice whole = issue(OrderBilling.of(paid, List.of()).orThrow().rest("Acompte"));
        assertThat(whole.totals().payable()).isEqualTo(euro("162.79"));
        assertThat(only(billing(paid).rest("Acompte")).code()).isEqualTo(IssuingRule.ORDER_LIMIT.code());
        issue(Corrections.of(whole, List.of()).inFull("erreur"));
        assertThat(issue(billing(paid).rest("Acompte")).totals().payable()).isEqualTo(euro("162.79"));
        issued.clear();
        issue(billing(paid).deposit("Acompte", euro("50.00")));
        assertThat(only(billing(paid).rest("Acompte")).code()).isEqualTo(OrderRule.PAID_ONCE.code());
    }

    @Test
    void a_final_invoice_may_leave_nothing_to_pay_and_comes_once() {
        Order order = twoRates();
        issue(billing(order).deposit("Acompte", Percentage.of("100")));
        assertThat(billing(order).remaining().isNothing()).isTrue();
        Invoice last = issue(billing(order).rest("Acompte"));
        assertThat(last.totals().payable()).isEqualTo(euro("0.00"));
        assertThat(last.totals().tax()).isEqualTo(euro("0.00"));
        assertThat(only(billing(order).rest("Acompte")).hint()).contains("bill nothing more");
    }

    @Test
    void an_order_is_billed_at_once_as_it_was_agreed() {
        InvoiceDraft agreed = draft().toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build();
        Order order = order(agreed);
        InvoiceDraft whole = billing(order).rest("Acompte").orThrow();
        assertThat(whole.allowancesAndCharges()).isEqualTo(agreed.allowancesAndCharges());
        assertThat(whole.header().policy()).contains(VatCalculators.perGroup().policy());
        assertThat(whole.bases()).isEmpty();
        assertThat(Samples.issue("N-1", whole, DAY).totals())
                .isEqualTo(order.calculated().totals());
    }

    @Test
    void quantities_keep_their_price_where_it_gives_the_amount() {
        Order order = order(Samples.draft(
                Samples.line("EUR 450.00").quantity(3).unit(Unit.DAY).productCode("J-1")));
        Invoice two = issue(billing(order).quantities(Map.of(1, BigDecimal.valueOf(2))));
        LineItem item = two.lines().get(0).item();
        assertThat(item.price().unitPrice().toMoney()).isEqualTo(euro("450.00"));
        assertThat(item.unit()).isEqualTo(Unit.DAY);
        assertThat(item.bills()).contains(new LineReference(InvoiceNumber.of("D-1"), 1));
        assertThat(billing(order).remaining().lines()).containsEntry(1, euro("450.00"));
        assertThat(paths(billing(order).quantities(Map.of(1, BigDecimal.valueOf(2), 2, BigDecimal.ONE))))
                .containsExactly("lines[0].quantity", "lines[1]");
    }

    @Test
    void thirds_of_a_line_sum_to_it() {
        Order order = order(Samples.draft(Samples.line("EUR 0.00")
                .unitPrice(org.joda.money.BigMoney.parse("EUR 14.2857"))
                .quantity(7)));
        assertThat(order.calculated().totals().net()).isEqualTo(euro("100.00"));
        for (int quantity : List.of(2, 2, 3)) {
            issue(billing(order).quantities(Map.of(1, BigDecimal.valueOf(quantity))));
        }
        // 2/7 of 100.00 is 28.57, 4/7 is 57.14, the rest 42.86
        assertThat(issued)
                .extracting(part -> part.totals().net().getAmount().toPlainString())
                .containsExactly("28.57", "28.57", "42.86");
    }

    @Test
    void the_discount_on_the_whole_goes_with_the_lines() {
        Order order = order(Samples.draft(Samples.line("EUR 33.33"), Samples.line("EUR 66.67")).toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build());
        Invoice one = issue(billing(order).quantities(Map.of(1, BigDecimal.ONE)));
        // a third of the 5.00, less 0.0005
        assertThat(one.totals().allowances()).isEqualTo(euro("1.67"));
        Invoice other = issue(billing(order).quantities(Map.of(2, BigDecimal.ONE)));
        assertThat(other.totals().allowances()).isEqualTo(euro("3.33"));
        assertThat(billing(order).remaining().isNothing()).isTrue();
    }

    @Test
    void parts_with_lines_are_taken_off_line_by_line() {
        Order order = order(
                Samples.draft(Samples.line("EUR 10.00").quantity(4).description("Jour"), Samples.line("EUR 5.00")));
        issue(billing(order).quantities(Map.of(1, BigDecimal.ONE)));
        Invoice last = issue(billing(order).rest("Déjà facturé"));
        LineItem off = last.lines().get(2).item();
        assertThat(off.description()).isEqualTo("Déjà facturé N-1, Jour");
        assertThat(off.quantity()).isEqualByComparingTo("-1");
        assertThat(last.totals().net()).isEqualTo(euro("35.00"));
        assertThat(billing(order).remaining().lines().values()).allMatch(Money::isZero);
    }

    @Test
    void progress_is_billed_up_to_a_part_of_the_whole() {
        Order order = twoRates();
        issue(billing(order).upTo("Situation n° 1", Percentage.of("40")));
        Invoice second = issue(billing(order).upTo("Situation n° 2", Percentage.of("70")));
        // 70 % of 100.03 is 70.02, 40 % was 40.01; tax 14.00 less 8.00
        assertThat(figures(second)).containsExactly("S 20%: 30.01 + 6.00", "S 5.5%: 15.00 + 0.83");
        assertThat(only(billing(order).upTo("Situation n° 3", Percentage.of("70")))
                        .message())
                .contains("nothing to bill");
    }

    @Test
    void prices_with_tax_come_out_as_advertised() {
        Order order = order(InvoiceDraft.builder()
                .header(Samples.header()
                        .policy(VatCalculators.inclusiveWithRounding().policy())
                        .build())
                .line(Samples.line("EUR 0.09").build())
                .build());
        issue(billing(order).deposit("Acompte", euro("0.03")));
        Invoice last = issue(billing(order).rest("Acompte"));
        // 0.09 is net 0.08 and tax 0.02 less a rounding of 0.01
        assertThat(last.totals().rounding()).isEqualTo(euro("-0.01"));
        assertThat(issued.get(0).totals().payable().plus(last.totals().payable()))
                .isEqualTo(euro("0.09"));
    }

    @Test
    void an_invoice_replaced_by_a_corrective_one_counts_once() {
        Order order = twoRates();
        Invoice wrong = issue(billing(order).amount("Part", euro("60.00")));
        InvoiceDraft right = billing(order).amount("Part", euro("50.00")).orThrow();
        issue(Corrections.of(wrong, List.of()).corrective("erreur", right));
        assertThat(billing(order).remaining().net()).isEqualTo(euro("100.03"));
    }

    @Test
    void an_order_beyond_what_a_long_holds_in_cents_is_billed_in_parts() {
        Order order = order(Samples.draft(Samples.line("EUR 100000000000000000001.00")));
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("30")));
        assertThat(figures(deposit)).containsExactly("S 20%: 30000000000000000000.30 + 6000000000000000000.06");
    }

    @Test
    void a_return_within_an_order_is_billed_with_its_sign() {
        Order order = order(Samples.draft(
                Samples.line("EUR 100.00"),
                Samples.line("EUR 10.00").quantity(-3).treatment(TaxTreatment.standard("10"))));
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("50")));
        assertThat(figures(deposit)).containsExactly("S 20%: 50.00 + 10.00", "S 10%: -15.00 + -1.50");
        assertThat(figures(issue(billing(order).quantities(Map.of(2, BigDecimal.valueOf(-1))))))
                .containsExactly("S 10%: -10.00 + -1.00");
        assertThat(figures(issue(billing(order).rest("Acompte"))))
                .containsExactly("S 20%: 50.00 + 10.00", "S 10%: -5.00 + -0.50");
    }

    @Test
    void a_deposit_of_a_part_is_that_part_of_each_rate() {
        // 25 % of 200.00 at 20 % and of -40.00 at 5.5 %: -10.00 and -0.55
        Order order = order(Samples.draft(
                Samples.line("EUR 200.00"),
                Samples.line("EUR 40.00").quantity(-1).treatment(TaxTreatment.standard("5.5"))));
        Invoice deposit = issue(billing(order).deposit("Acompte", Percentage.of("25")));
        assertThat(deposit.totals().payable()).isEqualTo(euro("49.45"));
    }

    @Test
    void an_amount_of_an_order_with_a_return_is_shared_as_its_percentage_is() {
        // less a fifth they are 160.00 and -40.00, together 120.00, of which 30.00 is a quarter
        Order order = order(Samples.draft(
                        Samples.line("EUR 200.00"),
                        Samples.line("EUR 50.00").quantity(-1).treatment(TaxTreatment.standard("10")))
                .toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(
                        new AllowanceCharge.Allowance(Measure.amount(euro("30.00")), "remise", Optional.empty())))
                .build());
        assertThat(figures(issue(billing(order).deposit("Acompte", euro("30.00")))))
                .containsExactlyInAnyOrder("S 20%: 40.00 + 8.00", "S 10%: -10.00 + -1.00");
        assertThat(figures(issue(billing(order).rest("Acompte"))))
                .containsExactlyInAnyOrder("S 20%: 120.00 + 24.00", "S 10%: -30.00 + -3.00");
    }

    private static Order withTax(String... prices) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .policy(VatCalculators.inclusiveByDifference().policy())
                        .build());
        List.of(prices).forEach(price -> draft.line(Samples.line(price).build()));
        return order(draft.build());
    }

    @Test
    void halves_of_prices_with_tax_are_halves_to_the_cent() {
        Order order = withTax("EUR 1351.62");
        Invoice first = issue(billing(order).deposit("Acompte", Percentage.of("50")));
        // half of 1351.62, of which 1126.35 is net: 675.81 is 563.18 (563.175) and the rest
        assertThat(first.totals().payable()).isEqualTo(euro("675.81"));
        assertThat(figures(first)).containsExactly("S 20%: 563.18 + 112.63");
        Invoice second = issue(billing(order).deposit("Acompte", Percentage.of("50")));
        assertThat(second.totals().payable()).isEqualTo(euro("675.81"));
        assertThat(figures(second)).containsExactly("S 20%: 563.17 + 112.64");
        assertThat(billing(order).remaining().isNothing()).isTrue();
        assertThat(issue(billing(order).rest("Acompte")).totals().payable()).isEqualTo(euro("0.00"));
        issued.forEach(
                document -> assertThat(InvoiceCheck.standard().check(document)).isEmpty());
    }

    @Test
    void deposits_and_parts_are_said_with_tax_also_of_prices_without() {
        for (Order order : List.of(
                withTax("EUR 120.00", "EUR 240.00"),
                order(Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 200.00"))))) {
            issued.clear();
            assertThat(issue(billing(order).depositWithTax("Acompte", euro("100.00")))
                            .totals()
                            .payable())
                    .isEqualTo(euro("100.00"));
            // 100.05 is no net and its 20 %: 83.38 and the difference
            assertThat(issue(billing(order).amountWithTax("Part", euro("100.05")))
                            .totals()
                            .payable())
                    .isEqualTo(euro("100.05"));
            assertThat(only(billing(order).depositWithTax("Acompte", euro("159.96")))
                            .hint())
                    .contains("bill EUR 159.95 at most");
            assertThat(issue(billing(order).rest("Acompte")).totals().payable()).isEqualTo(euro("159.95"));
            assertThat(billing(order).remaining().isNothing()).isTrue();
            issued.forEach(document ->
                    assertThat(InvoiceCheck.standard().check(document)).isEmpty());
        }
    }

    @Test
    void progress_of_prices_with_tax_is_to_the_cent() {
        Order order = withTax("EUR 13.95", "EUR 113.98"); // 127.93
        assertThat(issue(billing(order).upTo("30 %", Percentage.of("30")))
                        .totals()
                        .payable())
                .isEqualTo(euro("38.38"));
        assertThat(issue(billing(order).upTo("80 %", Percentage.of("80")))
                        .totals()
                        .payable())
                .isEqualTo(euro("63.96")); // 102.34 less 38.38
        assertThat(issue(billing(order).rest("Acompte")).totals().payable()).isEqualTo(euro("25.59"));
    }

    @Test
    void a_deposit_with_tax_over_two_rates_is_shared_by_what_is_left_with_tax() {
        // 100.03 + 20.01 = 120.04 and 50.00 + 2.75 = 52.75, together 172.79: of 100.00 69.47 and 30.53
        Order order = twoRates();
        Invoice deposit = issue(billing(order).depositWithTax("Acompte", euro("100.00")));
        assertThat(deposit.totals().payable()).isEqualTo(euro("100.00"));
        assertThat(deposit.lines())
                .extracting(line -> line.amount().toString())
                .containsExactly("EUR 69.47", "EUR 30.53");
        issue(Corrections.of(deposit, List.of()).inFull("annulé"));
        assertThat(billing(order).remaining().net()).isEqualTo(euro("150.03"));
    }

    @Test
    void all_of_an_order_with_a_return_can_be_billed_as_an_amount() {
        Order order = order(Samples.draft(
                Samples.line("EUR 200.00"),
                Samples.line("EUR 50.00").quantity(-1).treatment(TaxTreatment.standard("10"))));
        issue(billing(order).amount("Part", euro("150.00")));
        assertThat(billing(order).remaining().isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EUR 101.01, 50;50, EUR 50.51;EUR 50.50",
        "EUR 100.02, 25;25;25;25, EUR 25.01;EUR 25.01;EUR 25.01;EUR 24.99",
        "EUR 100.01, 25;25;25;25, EUR 25.00;EUR 25.00;EUR 25.00;EUR 25.01",
        "EUR 200.00, 33.3333;33.3333;33.3334, EUR 66.67;EUR 66.67;EUR 66.66",
        "JPY 101, 50;50, JPY 51;JPY 50"
    })
    void deposits_that_make_the_whole_come_to_it(String whole, String parts, String nets) {
        Order order = order(Samples.draft(Samples.line(whole)).toBuilder()
                .header(Samples.header()
                        .currency(Money.parse(whole).getCurrencyUnit())
                        .build())
                .build());
        for (String part : parts.split(";")) {
            issue(billing(order).deposit("Acompte", Percentage.of(part)));
        }
        assertThat(issued.stream().map(document -> document.totals().net().toString()))
                .containsExactly(nets.split(";"));
        assertThat(billing(order).remaining().isNothing()).isTrue();
    }

    @Test
    void an_order_is_an_invoice_to_be_with_its_own_figures() {
        Order order = twoRates();
        InvoiceDraft other = Samples.draft(Samples.line("EUR 1.00"));
        assertThatThrownBy(() -> new Order(REFERENCE, other, order.calculated()))
                .hasMessageContaining("another draft");
        InvoiceDraft note = order.draft().toBuilder()
                .header(Samples.header().type(DocumentType.CREDIT_NOTE).build())
                .build();
        assertThatThrownBy(() -> new Order(REFERENCE, note, order.calculated())).hasMessageContaining("CREDIT_NOTE");
    }

    private static Order twoRates() {
        return order(draft());
    }

    private static InvoiceDraft draft() {
        return Samples.draft(
                Samples.line("EUR 100.03"), Samples.line("EUR 50.00").treatment(TaxTreatment.standard("5.5")));
    }

    private static Order order(InvoiceDraft draft) {
        return Order.of(REFERENCE, draft, Samples.issuer("-").calculator()).orThrow();
    }

    @Test
    void a_draft_that_becomes_no_order_is_refused_with_all_that_is_wrong() {
        InvoiceDraft note = Samples.draft(Samples.line("EUR 1.00")).toBuilder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .policy(new CalculationPolicy("OURS", 1))
                        .build())
                .build();
        assertThat(Order.of(REFERENCE, note, Samples.issuer("-").calculator()).findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("INV-QUOTE-03 header.type", "INV-POLICY-01 header.policy");
        assertThat(Order.of(REFERENCE, draft(), Samples.issuer("-").calculator()))
                .isEqualTo(Outcome.accepted(new Order(
                        REFERENCE,
                        draft(),
                        Samples.issuer("-")
                                .calculator()
                                .calculate(draft(), DAY)
                                .orThrow()
                                .calculated())));
    }

    private OrderBilling billing(Order order) {
        return OrderBilling.of(order, issued).orThrow();
    }

    private Invoice issue(Outcome<InvoiceDraft> draft) {
        Invoice invoice = Samples.issue("N-" + (issued.size() + 1), draft.orThrow(), DAY);
        issued.add(invoice);
        return invoice;
    }

    private static Invoice document(String number, DocumentHeader header) {
        return Samples.issue(
                number,
                InvoiceDraft.builder()
                        .header(header)
                        .line(Samples.line("EUR 10.00").build())
                        .build(),
                DAY);
    }

    private static DocumentHeader.Builder address(DocumentHeader.Builder header, Party buyer) {
        return header.build().toBuilder().buyer(addressed(buyer));
    }

    private static Party addressed(Party party) {
        return party.toBuilder()
                .address(org.facturier.core.party.Address.of("1 rue X", "75001", "Paris", "FR"))
                .build();
    }

    private static List<String> paths(Order order, Invoice... documents) {
        return paths(OrderBilling.of(order, List.of(documents)));
    }

    private static List<String> paths(Outcome<?> outcome) {
        assertThat(outcome.value()).isEmpty();
        return outcome.findings().stream().map(Finding::path).toList();
    }

    private static Finding only(Outcome<?> outcome) {
        assertThat(outcome.findings().all()).hasSize(1);
        return outcome.findings().all().get(0);
    }

    private static List<String> figures(Invoice invoice) {
        return invoice.totals().taxes().stream().map(OrderBillingTest::figure).toList();
    }

    private static String figure(TaxSubtotal group) {
        return group.treatment() + ": " + group.net().getAmount().toPlainString() + " + "
                + group.tax().getAmount().toPlainString();
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
