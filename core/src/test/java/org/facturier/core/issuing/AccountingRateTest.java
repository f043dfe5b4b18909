package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.ExchangeRates;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A header that asks for tax in another currency has the rate of the day from the issuer. */
class AccountingRateTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");
    private static final LocalDate DAY = Samples.DAY;
    private static final ExchangeRates RATES = AccountingRateTest::published;

    /** One franc is worth 1.06 EUR, since the day of the sample 1.07. */
    private static Optional<ExchangeRate> published(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        return Optional.of(rate(on.isBefore(DAY) ? "1.06" : "1.07", on.isBefore(DAY) ? DAY.minusDays(1) : DAY))
                .filter(rate -> from.equals(CHF) && to.equals(CurrencyUnit.EUR));
    }

    private static ExchangeRate rate(String rate, LocalDate published) {
        return new ExchangeRate(CHF, CurrencyUnit.EUR, new BigDecimal(rate), published, "ECB");
    }

    @Test
    void the_issuer_states_the_rate_of_the_day_that_the_header_asks_for() {
        Invoice invoice = issue(asking()).orThrow();
        assertThat(invoice.header().accountingRate()).contains(rate("1.07", DAY));
        // 20 % of 350.00 is 70.00, at 1.07
        assertThat(invoice.totals().taxInAccountingCurrency()).contains(Money.parse("EUR 74.90"));
        assertThat(InvoiceCheck.standard().check(invoice)).isEmpty();
    }

    @Test
    void the_rate_is_that_of_the_day_of_supply_where_that_came_first() {
        assertThat(issue(asking().delivery(Delivery.on(DAY.minusDays(3))))
                        .orThrow()
                        .header()
                        .accountingRate())
                .contains(rate("1.06", DAY.minusDays(1)));
        assertThat(issue(asking().delivery(Delivery.on(DAY.plusDays(3))))
                        .orThrow()
                        .header()
                        .accountingRate())
                .contains(rate("1.07", DAY));
    }

    @Test
    void a_rate_that_was_published_after_the_document_is_none() {
        ExchangeRates tomorrow = (from, to, on) -> Optional.of(rate("1.07", DAY.plusDays(1)));
        Outcome<Invoice> early = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .exchangeRates(tomorrow)
                .build()
                .issue(draft(asking()), Issuance.of("F", DAY));
        assertRefused(early, "INV-RATE-02");
        assertThat(early.findings().all().get(0).message())
                .isEqualTo("the rate was published on 2026-01-16, the document is of 2026-01-15");
    }

    @Test
    void a_rate_that_the_header_gives_stands() {
        assertThat(issue(asking().accountingRate(rate("1.05", DAY)))
                        .orThrow()
                        .header()
                        .accountingRate())
                .contains(rate("1.05", DAY));
    }

    @Test
    void a_rate_to_another_currency_than_the_one_asked_for_is_refused() {
        ExchangeRate dollars = new ExchangeRate(CHF, CurrencyUnit.USD, new BigDecimal("1.2"), DAY, "ECB");
        assertRefused(
                issue(asking().accountingRate(dollars)),
                CalculationRule.ACCOUNTING_RATE_FITS.code().text());
    }

    @Test
    void a_rate_that_nobody_knows_is_asked_for() {
        assertRefused(issue(asking().accountingCurrency(CurrencyUnit.USD)), "INV-RATE-02");
        Outcome<Invoice> without = Samples.issuer("F-1").issue(draft(asking()), Issuance.of("F", DAY));
        assertRefused(without, "INV-RATE-02");
    }

    @Test
    void a_document_in_the_accounting_currency_needs_no_rate() {
        Invoice invoice = issue(asking().accountingCurrency(CHF)).orThrow();
        assertThat(invoice.header().accountingRate()).isEmpty();
        assertThat(invoice.totals().taxInAccountingCurrency()).isEmpty();
    }

    @Test
    void a_quote_states_the_rate_of_its_day_and_its_parts_keep_it() {
        Quote quote =
                issuer("D-1").quote(draft(asking()), DAY, Issuance.of("D", DAY)).orThrow();
        assertThat(quote.draft().header().accountingRate()).contains(rate("1.07", DAY));
        Order order = Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("x", DAY))
                .order(DAY)
                .orThrow();
        InvoiceDraft whole =
                OrderBilling.of(order, List.of()).orThrow().rest("x").orThrow();
        assertThat(whole.header().accountingRate()).contains(rate("1.07", DAY));
    }

    @Test
    void a_credit_note_keeps_the_rate_of_its_invoice() {
        Invoice invoice = issue(asking()).orThrow();
        InvoiceDraft note = Corrections.of(invoice, List.of()).inFull("retour").orThrow();
        Invoice issued =
                issuer("A-1").issue(note, Issuance.of("A", DAY.plusDays(9))).orThrow();
        assertThat(issued.header().accountingRate()).contains(rate("1.07", DAY));
    }

    @Test
    void who_asks_again_with_the_same_draft_gets_the_same_invoice() {
        Outcome.Accepted<Invoice> kept = new Outcome.Accepted<>(issue(asking()).orThrow(), Findings.none());
        assertThat(new IssuingRequest("order 7", draft(asking()))
                        .answeredBy(kept)
                        .value())
                .contains(kept.accepted());
        DocumentHeader.Builder other = asking().accountingRate(rate("1.05", DAY));
        assertThat(new IssuingRequest("order 7", draft(other)).answeredBy(kept).value())
                .isEmpty();
    }

    private static DocumentHeader.Builder asking() {
        return Samples.header().currency(CHF).accountingCurrency(CurrencyUnit.EUR);
    }

    private static InvoiceDraft draft(DocumentHeader.Builder header) {
        return InvoiceDraft.builder()
                .header(header.build())
                .line(Samples.line("CHF 350.00").build())
                .build();
    }

    private static Outcome<Invoice> issue(DocumentHeader.Builder header) {
        return issuer("F-1").issue(draft(header), Issuance.of("F", DAY));
    }

    private static Issuer issuer(String number) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .exchangeRates(RATES)
                .build();
    }

    private static void assertRefused(Outcome<?> outcome, String code) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().stream().map(Finding::code))
                .extracting(Object::toString)
                .containsExactly(code);
    }
}
