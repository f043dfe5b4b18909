package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A kitchen at 1000.00 less 10 %, with 20 %; beside it a hood at 200.00 and a book at 30.00 with 5.5 %. */
class QuoteOptionsTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final InvoiceDraft KITCHEN = InvoiceDraft.builder()
            .header(Samples.header().build())
            .line(Samples.line("EUR 1000.00").build())
            .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "remise")))
            .build();
    private static final List<LineItem> OPTIONS = List.of(
            Samples.line("EUR 200.00").build(),
            Samples.line("EUR 30.00").treatment(TaxTreatment.standard("5.5")).build());

    private static final Levy SURCHARGE = Levy.added("ES_RE", "Recargo", "5.2", TaxRate.standard("21"));
    private static final Levy REDUCED_SURCHARGE = Levy.added("ES_RE_10", "Recargo", "1.4", TaxRate.standard("10"));

    private final Quote quote = Samples.issuer("D-1")
            .quote(KITCHEN, OPTIONS, DAY.plusDays(30), Issuance.of("D", DAY))
            .orThrow();

    @Test
    void options_are_in_no_total() {
        assertThat(quote.calculated().totals().net()).isEqualTo(eur("900.00"));
        assertThat(quote.options()).extracting(InvoiceLine::number).containsExactly(2, 3);
        assertThat(quote.options()).extracting(InvoiceLine::net).containsExactly(eur("200.00"), eur("30.00"));
        Order order = accepted(List.of()).orThrow();
        assertThat(order.calculated()).isEqualTo(quote.calculated());
    }

    @Test
    void what_the_buyer_takes_is_ordered() {
        // 1030.00 less 10 %: 900.00 and 27.00; tax 180.00 and 1.485, which is 1.49
        Order book = accepted(List.of(3)).orThrow();
        assertThat(book.draft().lines()).hasSize(2);
        assertThat(book.calculated().totals().net()).isEqualTo(eur("927.00"));
        assertThat(book.calculated().totals().tax()).isEqualTo(eur("181.49"));
        // all three: 1230.00 less 10 %
        assertThat(accepted(List.of(3, 2)).orThrow().calculated().totals().net())
                .isEqualTo(eur("1107.00"));
        Invoice invoice = OrderBilling.of(book, List.of())
                .flatMap(billing -> billing.rest("Acompte"))
                .map(draft -> Samples.issue("F-1", draft, DAY))
                .orThrow();
        assertThat(invoice.totals().payable()).isEqualTo(eur("1108.49"));
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
    }

    @Test
    void an_option_may_be_taken_later_too() {
        OrderBilling billing =
                OrderBilling.of(accepted(List.of()).orThrow(), List.of()).orThrow();
        InvoiceDraft more =
                KITCHEN.toBuilder().line(quote.options().get(0).item()).build();
        Order amended = Samples.issuer("-")
                .calculator()
                .calculate(more, DAY)
                .flatMap(calculation -> billing.amended(more, calculation.calculated()))
                .orThrow();
        assertThat(amended.calculated().totals().net()).isEqualTo(eur("1080.00"));
    }

    @Test
    void what_was_not_offered_is_not_taken() {
        assertThat(accepted(List.of(1)).findings().all())
                .extracting(finding -> finding.code() + " " + finding.message())
                .containsExactly("INV-QUOTE-04 quote D-1 has no option 1");
        assertThat(accepted(List.of(2, 4)).value()).isEmpty();
    }

    @Test
    void an_option_is_held_to_what_lines_are_held_to() {
        List<LineItem> dollars = List.of(Samples.line("USD 5.00").build());
        assertThat(Samples.issuer("D-1")
                        .quote(KITCHEN, dollars, DAY, Issuance.of("D", DAY))
                        .findings()
                        .all())
                .extracting(finding -> finding.path())
                .containsExactly("lines[1].price.unitPrice");
    }

    /** A house that sells no hoods, and warns of books. */
    private static Findings ofTheHouse(ProForma document) {
        List<Finding> found = new ArrayList<>();
        for (InvoiceLine line : document.calculated().lines()) {
            String path = "calculated.lines[" + (line.number() - 1) + "]";
            if (line.item().description().equals("Hotte")) {
                found.add(IssuingRule.PART_ANSWERS.at(path, "no hoods"));
            } else if (line.item().description().equals("Livre")) {
                found.add(CreditRule.CREDIT_NAMES_LINES.at(path, "a book"));
            }
        }
        return new Findings(found);
    }

    private static Outcome<Quote> quoted(String option, NumberingStrategy numbering) {
        return Issuer.builder()
                .numbering(numbering)
                .rule(QuoteOptionsTest::ofTheHouse)
                .build()
                .quote(
                        KITCHEN,
                        List.of(Samples.line("EUR 10.00").description(option).build()),
                        DAY.plusDays(30),
                        Issuance.of("D", DAY));
    }

    @Test
    void rules_are_asked_of_options_too() {
        Outcome<Quote> refused = quoted("Hotte", NumberingStrategy.given(InvoiceNumber.of("D-1")));
        assertThat(refused.findings().all()).extracting(Finding::message).containsExactly("no hoods");
        assertThat(refused.value()).isEmpty();
    }

    @Test
    void warnings_of_options_come_with_the_quote_and_those_of_lines_come_once() {
        Outcome<Quote> warned = quoted("Livre", NumberingStrategy.given(InvoiceNumber.of("D-1")));
        assertThat(warned.findings().all()).extracting(Finding::path).containsExactly("calculated.lines[1]");
        assertThat(warned.value()).isPresent();
        Outcome<Quote> book = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("D-1")))
                .rule(QuoteOptionsTest::ofTheHouse)
                .build()
                .quote(
                        Samples.draft(Samples.line("EUR 10.00").description("Livre")),
                        OPTIONS,
                        DAY.plusDays(30),
                        Issuance.of("D", DAY));
        assertThat(book.findings().all()).extracting(Finding::path).containsExactly("calculated.lines[0]");
    }

    @Test
    void options_are_numbered_after_the_lines() {
        assertThatThrownBy(() -> quote.with(List.of(quote.options().get(1))))
                .hasMessage("option 1 has the number 3, expected is 2");
    }

    @Test
    void an_option_bears_the_levy_of_its_rate() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .levies(List.of(SURCHARGE, REDUCED_SURCHARGE))
                        .build())
                .line(Samples.line("EUR 100.00")
                        .treatment(TaxTreatment.standard("21"))
                        .build())
                .build();
        LineItem option =
                Samples.line("EUR 50.00").treatment(TaxTreatment.standard("10")).build();
        // 100.00, 21.00 and 5.20; 50.00, 5.00 and 0.70
        assertThat(payableWith(option, draft, Samples.issuer("D-2"))).isEqualTo(eur("181.90"));
    }

    @Test
    void so_it_does_where_the_levy_was_decided() {
        TaxDeterminer determiner = supply -> Outcome.accepted(
                supply.nature().kind() == SupplyKind.SERVICE ? taxed("21", SURCHARGE) : taxed("10", REDUCED_SURCHARGE));
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("D-2")))
                .calculator(InvoiceCalculator.standard().with(determiner))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().build())
                .line(undecided("EUR 100.00", SupplyKind.SERVICE))
                .build();
        assertThat(payableWith(undecided("EUR 50.00", SupplyKind.GOODS), draft, issuer))
                .isEqualTo(eur("181.90"));
        assertThat(issuer.quote(draft, DAY, Issuance.of("D", DAY))
                        .orThrow()
                        .calculated()
                        .totals()
                        .payable())
                .isEqualTo(eur("126.20"));
    }

    private static TaxDetermination taxed(String rate, Levy levy) {
        return new TaxDetermination(TaxTreatment.standard(rate), TaxPoint.DELIVERY, List.of(), List.of(levy));
    }

    private static LineItem undecided(String price, SupplyKind kind) {
        return LineItem.builder()
                .description("Formation")
                .unitPrice(Money.parse(price))
                .nature(SupplyNature.of(kind))
                .build();
    }

    private static Money payableWith(LineItem option, InvoiceDraft draft, Issuer issuer) {
        Quote offered =
                issuer.quote(draft, List.of(option), DAY, Issuance.of("D", DAY)).orThrow();
        assertThat(offered.calculated().totals().payable()).isEqualTo(eur("126.20"));
        Order order = Offer.of(offered)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", DAY, List.of(2)))
                .order(DAY)
                .orThrow();
        Invoice invoice = OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.rest("Acompte"))
                .map(rest -> Samples.issue("F-1", rest, DAY))
                .orThrow();
        assertThat(InvoiceCheck.standard().check(invoice).all()).isEmpty();
        return invoice.totals().payable();
    }

    private Outcome<Order> accepted(List<Integer> options) {
        return Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", DAY, options))
                .order(DAY);
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
