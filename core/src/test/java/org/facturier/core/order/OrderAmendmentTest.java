package org.facturier.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Party;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Ten chairs at 100.00 and two tables at 250.00, with 20 %: 1500.00 and 300.00. */
class OrderAmendmentTest {

    private static final LocalDate DAY = Samples.DAY;

    private final List<Invoice> issued = new ArrayList<>();
    private final Order order = Offer.of(Samples.issuer("D-1")
                    .quote(whole(chairs("10"), tables("2")), DAY.plusDays(30), Issuance.of("D", DAY))
                    .orThrow())
            .after(new OfferEvent.OfferAccepted("B", DAY))
            .order(DAY)
            .orThrow();

    @Test
    void more_and_other_lines_are_billed_and_what_was_billed_is_not_billed_again() {
        // four chairs billed; twelve chairs and a lamp in place of the tables: 1200.00 and 80.00, less 400.00
        issue(billing(order).quantities(Map.of(1, new BigDecimal("4"))));
        Order amended = amended(whole(chairs("12"), lamp("1"))).orThrow();
        assertThat(amended.reference()).isEqualTo(order.reference());
        assertThat(billing(amended).remaining().net()).isEqualTo(eur("880.00"));
        issue(billing(amended).quantities(Map.of(1, new BigDecimal("8"), 2, BigDecimal.ONE)));
        assertThat(sums()).containsExactly("1280.00", "256.00");
        assertThat(billing(amended).remaining().isNothing()).isTrue();
    }

    @Test
    void the_final_invoice_takes_off_deposits_of_before() {
        issue(billing(order).deposit("Acompte", Percentage.of("30"))); // 450.00
        Order amended = amended(whole(chairs("5"), tables("1"))).orThrow(); // 750.00
        Invoice last = issue(billing(amended).rest("Acompte"));
        assertThat(last.totals().net()).isEqualTo(eur("300.00"));
        assertThat(sums()).containsExactly("750.00", "150.00");
    }

    @Test
    void no_less_than_was_billed() {
        issue(billing(order).quantities(Map.of(1, new BigDecimal("4"))));
        assertThat(paths(whole(chairs("3"), tables("2")))).containsExactly("lines[0].quantity");
        assertThat(paths(whole(chairs("4"), tables("2")))).isEmpty();
        issue(Corrections.of(issued.get(0), List.of()).inFull("rendu"));
        assertThat(paths(whole(chairs("3"), tables("2")))).isEmpty();
    }

    @Test
    void nor_less_than_a_deposit() {
        issue(billing(order).deposit("Acompte", eur("900.00")));
        assertThat(paths(whole(chairs("8"), lamp("1")))).containsExactly("lines");
        assertThat(paths(whole(chairs("9")))).isEmpty();
    }

    @Test
    void a_line_that_was_billed_stays_in_its_place_as_it_was() {
        issue(billing(order).quantities(Map.of(2, BigDecimal.ONE)));
        assertThat(paths(whole(tables("2")))).as("moved up").containsExactly("lines[1]");
        assertThat(paths(whole(tables("2"), chairs("1")))).containsExactly("lines[1]");
        LineItem dearer = tables("2").toBuilder().unitPrice(eur("260.00")).build();
        assertThat(paths(whole(chairs("10"), dearer))).containsExactly("lines[1]");
        assertThat(paths(whole(lamp("3"), tables("1"))))
                .as("the chairs were not billed")
                .isEmpty();
    }

    @Test
    void parties_and_currency_stay() {
        InvoiceDraft other = InvoiceDraft.builder()
                .header(Samples.header().buyer(Party.business("Autre").build()).build())
                .line(chairs("10"))
                .build();
        assertThat(paths(other)).containsExactly("header.buyer");
    }

    @Test
    void it_stays_an_order_and_its_prices_stay_without_tax() {
        issue(billing(order).quantities(Map.of(1, BigDecimal.ONE)));
        assertThat(paths(with(Samples.header().type(DocumentType.CREDIT_NOTE)))).containsExactly("header.type");
        assertThat(paths(with(Samples.header()
                        .policy(VatCalculators.inclusiveByDifference().policy()))))
                .containsExactly("header.policy");
    }

    private static InvoiceDraft with(DocumentHeader.Builder header) {
        return whole(chairs("10"), tables("2")).toBuilder()
                .header(header.build())
                .build();
    }

    @Test
    void what_it_comes_to_is_what_its_own_lines_come_to() {
        InvoiceDraft twelve = whole(chairs("12"), tables("2"));
        CalculatedAmounts ofTwelve =
                InvoiceCalculator.standard().calculate(twelve, DAY).orThrow().calculated();
        Outcome<Order> amended = billing(order).amended(whole(chairs("11"), tables("2")), ofTwelve);
        assertThat(amended.findings().all()).extracting(Finding::code).containsExactly(new RuleCode("INV-ORDER-04"));
        assertThat(amended.findings().all()).extracting(Finding::path).containsExactly("lines");
    }

    @Test
    void it_may_be_amended_again_and_billed_further_when_all_was_billed() {
        issue(billing(order).rest("Déjà facturé"));
        Order amended = amended(whole(chairs("10"), tables("2"), lamp("2"))).orThrow();
        assertThat(billing(amended).remaining().net()).isEqualTo(eur("160.00"));
        issue(billing(amended).quantities(Map.of(3, new BigDecimal("2"))));
        assertThat(sums()).containsExactly("1660.00", "332.00");
        issued.forEach(
                document -> assertThat(InvoiceCheck.standard().check(document)).isEmpty());
    }

    private static LineItem chairs(String quantity) {
        return Samples.line("EUR 100.00")
                .description("Chaise")
                .quantity(new BigDecimal(quantity))
                .build();
    }

    private static LineItem tables(String quantity) {
        return Samples.line("EUR 250.00")
                .description("Table")
                .quantity(new BigDecimal(quantity))
                .build();
    }

    private static LineItem lamp(String quantity) {
        return Samples.line("EUR 80.00")
                .description("Lampe")
                .quantity(new BigDecimal(quantity))
                .build();
    }

    private static InvoiceDraft whole(LineItem... lines) {
        return InvoiceDraft.builder()
                .header(Samples.header().build())
                .lines(List.of(lines))
                .build();
    }

    private Outcome<Order> amended(InvoiceDraft draft) {
        return Samples.issuer("-")
                .calculator()
                .calculate(draft, DAY)
                .flatMap(calculation -> billing(order).amended(draft, calculation.calculated()));
    }

    private List<String> paths(InvoiceDraft draft) {
        return amended(draft).findings().stream().map(finding -> finding.path()).toList();
    }

    private OrderBilling billing(Order of) {
        return OrderBilling.of(of, issued).orThrow();
    }

    private Invoice issue(Outcome<InvoiceDraft> draft) {
        Invoice invoice = Samples.issue("N-" + (issued.size() + 1), draft.orThrow(), DAY);
        issued.add(invoice);
        return invoice;
    }

    private List<String> sums() {
        Money net = issued.stream().map(each -> each.totals().net()).reduce(eur("0.00"), Money::plus);
        Money tax = issued.stream().map(each -> each.totals().tax()).reduce(eur("0.00"), Money::plus);
        return List.of(net.getAmount().toPlainString(), tax.getAmount().toPlainString());
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
