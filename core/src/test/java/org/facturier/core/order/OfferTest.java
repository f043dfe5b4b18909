package org.facturier.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.Quote;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.order.OfferEvent.OfferAccepted;
import org.facturier.core.order.OfferEvent.OfferDeclined;
import org.facturier.core.order.OfferEvent.OfferWithdrawn;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final LocalDate LAST = DAY.plusDays(30);

    private final InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
    private final Offer offer = Offer.of(
            Samples.issuer("D-1").quote(draft, LAST, Issuance.of("D", DAY)).orThrow());

    @Test
    void a_quote_has_a_number_of_its_own_series_and_the_figures_of_the_invoice() {
        Issuer counting = Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(
                        InvoiceNumber.of("D-" + previous.map(last -> 2).orElse(1))))
                .build();
        Quote first = counting.quote(draft, LAST, Issuance.of("D", DAY)).orThrow();
        Optional<SeriesPosition> position = Optional.of(new SeriesPosition(first.number(), first.offeredOn()));
        Quote second = counting.quote(draft, LAST, Issuance.of("D", DAY).after(position))
                .orThrow();
        assertThat(second.number()).isEqualTo(InvoiceNumber.of("D-2"));
        assertThat(second.calculated().totals())
                .isEqualTo(Samples.issue("F-1", draft, DAY).totals());
    }

    @Test
    void a_quote_that_could_not_be_invoiced_or_accepted_is_not_made() {
        assertThat(code(Samples.issuer("D-1").quote(Samples.draft(), LAST, Issuance.of("D", DAY))))
                .isEqualTo("INV-LINE-01");
        assertThat(code(Samples.issuer("D-1").quote(draft, DAY.minusDays(1), Issuance.of("D", DAY))))
                .isEqualTo("INV-QUOTE-01");
        assertThat(Samples.issuer("D-1")
                        .quote(draft, DAY, Issuance.of("D", DAY))
                        .value())
                .isPresent();
    }

    @Test
    void it_is_open_to_its_last_day_and_expires_without_an_answer() {
        assertThat(offer.asOf(DAY.minusDays(1))).isEqualTo(OfferState.NOT_YET_MADE);
        assertThat(offer.asOf(DAY)).isEqualTo(OfferState.OPEN);
        assertThat(offer.asOf(LAST)).isEqualTo(OfferState.OPEN);
        assertThat(offer.asOf(LAST.plusDays(1))).isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void an_acceptance_on_the_last_day_binds_and_one_day_later_does_not() {
        assertThat(offer.after(new OfferAccepted("Mme Leroy", LAST)).asOf(LAST.plusYears(1)))
                .isEqualTo(OfferState.ACCEPTED);
        Offer late = offer.after(new OfferAccepted("Mme Leroy", LAST.plusDays(1)));
        assertThat(late.asOf(LAST.plusDays(1))).isEqualTo(OfferState.EXPIRED);
        assertThat(late.order(LAST.plusDays(1)).findings().all().get(0).hint())
                .contains("make a new quote and have it accepted");
    }

    @Test
    void the_first_answer_decides_in_whatever_order_it_became_known() {
        OfferAccepted yes = new OfferAccepted("Mme Leroy", DAY.plusDays(2));
        OfferWithdrawn back = new OfferWithdrawn("Ateliers", DAY.plusDays(1));
        OfferDeclined no = new OfferDeclined("M. Roux", DAY.plusDays(3));
        assertThat(offer.after(yes).after(back).asOf(LAST)).isEqualTo(OfferState.WITHDRAWN);
        assertThat(offer.after(no).after(yes).asOf(LAST)).isEqualTo(OfferState.ACCEPTED);
        assertThat(offer.after(no).asOf(LAST)).isEqualTo(OfferState.DECLINED);
        assertThat(offer.after(no).asOf(DAY)).isEqualTo(OfferState.OPEN);
        assertThat(offer.after(yes).answer(LAST)).contains(yes);
    }

    @Test
    void only_an_accepted_quote_is_an_order() {
        assertThat(code(offer.order(DAY))).isEqualTo("INV-QUOTE-02");
        assertThat(offer.order(DAY).findings().all().get(0).hint()).contains("note the acceptance");
        Order order =
                offer.after(new OfferAccepted("Mme Leroy", DAY)).order(DAY).orThrow();
        assertThat(order.reference()).isEqualTo(offer.quote().reference());
        assertThat(order.draft()).isEqualTo(draft);
    }

    @Test
    void an_accepted_quote_is_billed_at_the_rates_it_was_made_with() {
        Order order =
                offer.after(new OfferAccepted("Mme Leroy", DAY)).order(DAY).orThrow();
        InvoiceDraft whole = OrderBilling.of(order, java.util.List.of())
                .flatMap(billing -> billing.rest("Acompte"))
                .orThrow();
        assertThat(whole.lines().get(0).treatment()).contains(TaxTreatment.standard("20"));
        assertThat(Samples.issue("F-1", whole, LAST).totals().payable()).isEqualTo(Money.parse("EUR 120.00"));
    }

    private static String code(Outcome<?> outcome) {
        return outcome.findings().stream()
                .map(Finding::code)
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
