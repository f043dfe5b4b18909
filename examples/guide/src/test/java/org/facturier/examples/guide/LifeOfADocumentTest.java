package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.Quote;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.OfferState;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 2. */
class LifeOfADocumentTest {

    private static final LocalDate OFFERED = LocalDate.of(2026, 1, 5);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 1, 12);
    private static final LocalDate INVOICED = LocalDate.of(2026, 1, 15);

    // region issuer
    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();
    // endregion

    private static final InvoiceDraft DRAFT = Lumen.draft("Lustre en laiton", "EUR 1200.00");

    @Test
    void a_pro_forma_says_all_but_the_number() {
        // region proforma
        InvoiceDraft draft = Lumen.draft("Lustre en laiton", "EUR 1200.00");
        ProForma proForma = ISSUER.proForma(draft, Issuance.of("F", INVOICED)).orThrow();
        Money payable = proForma.calculated().totals().payable(); // EUR 1440.00
        // endregion
        assertThat(payable).isEqualTo(Money.parse("EUR 1440.00"));
    }

    @Test
    void an_accepted_quote_is_an_order() {
        // region quote
        LocalDate validUntil = LocalDate.of(2026, 2, 4);
        Quote quote = ISSUER.quote(DRAFT, validUntil, Issuance.of("D", OFFERED)).orThrow(); // D-2026-0001
        Offer open = Offer.of(quote);
        Outcome<Order> tooEarly = open.order(ACCEPTED); // INV-QUOTE-02: the quote is open

        Offer offer = open.after(new OfferEvent.OfferAccepted("Mme Leroy", ACCEPTED));
        Order order = offer.order(ACCEPTED).orThrow();
        InvoiceDraft all = OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.rest("Acompte"))
                .orThrow();
        // endregion
        assertThat(quote.number()).hasToString("D-2026-0001");
        assertThat(tooEarly.findings().all().get(0).code().text()).isEqualTo("INV-QUOTE-02");
        assertThat(tooEarly.findings().all().get(0).message()).isEqualTo("quote D-2026-0001 is open on 2026-01-12");
        assertThat(open.asOf(validUntil.plusDays(1))).isEqualTo(OfferState.EXPIRED);
        Invoice invoice = ISSUER.issue(all, Issuance.of("F", INVOICED)).orThrow();
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR 1440.00"));
        assertThat(invoice.header().references().order()).contains(quote.reference());
    }

    @Test
    void a_number_is_given_last_and_only_where_nothing_is_wrong() {
        // region issue
        Invoice first = ISSUER.issue(DRAFT, Issuance.of("F", INVOICED)).orThrow(); // F-2026-0001
        Issuance backdated = Issuance.of("F", INVOICED.minusDays(1)).after(Optional.of(SeriesPosition.after(first)));
        Outcome<Invoice> refused = ISSUER.issue(DRAFT, backdated); // INV-DATE-01
        // endregion
        assertThat(first.number()).hasToString("F-2026-0001");
        assertThat(refused.value()).isEmpty();
        assertThat(refused.findings().all().get(0).code().text()).isEqualTo("INV-DATE-01");
    }

    @Test
    void what_is_owed_is_a_function_of_what_happened() {
        Invoice invoice = ISSUER.issue(DRAFT, Issuance.of("F", INVOICED)).orThrow();
        // region paid
        String house = Lumen.SELLER.id();
        AccountKey cafe = new AccountKey(house, Lumen.BUYER.id(), CurrencyUnit.EUR);
        Ledger ledger = Ledger.of(house, List.of(new Issued(invoice)));
        LocalDate tenth = LocalDate.of(2026, 2, 10);
        Payment payment = new Payment("bank-1", tenth, cafe.partner(), Money.parse("EUR 1000.00"), "F-2026-0001");
        for (Fact fact : ledger.settle(payment, Matchers.byReferenceThenAge()).facts()) {
            ledger = ledger.tell(fact);
        }
        Account account = ledger.account(cafe).orElseThrow();
        Money open = account.at(tenth).balance(); // EUR 440.00
        // endregion
        assertThat(open).isEqualTo(Money.parse("EUR 440.00"));
        assertThat(Ledger.of(house, List.of(new Issued(invoice)))
                        .settle(payment, Matchers.byReferenceThenAge())
                        .facts())
                .hasSize(2);
        assertThat(account.at(tenth.minusDays(1)).balance()).isEqualTo(Money.parse("EUR 1440.00"));
        // region reminded
        Dunning dunning = Dunning.standard();
        Optional<Reminder> early = dunning.due(account, LocalDate.of(2026, 2, 18), List.of(), ledger.chain()::find);
        Optional<Reminder> due = dunning.due(account, LocalDate.of(2026, 2, 19), List.of(), ledger.chain()::find);
        Money asked = due.orElseThrow().claimed(); // EUR 440.00
        // endregion
        assertThat(early).isEmpty();
        assertThat(asked).isEqualTo(Money.parse("EUR 440.00"));
        // region credited
        LocalDate twentieth = LocalDate.of(2026, 2, 20);
        InvoiceDraft draft = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .flatMap(correction -> correction.ofLines("Rayure sur le bras", Map.of(1, Money.parse("EUR 100.00"))))
                .orThrow();
        Invoice note = ISSUER.issue(draft, Issuance.of("AV", twentieth)).orThrow();
        ledger = ledger.tell(new Issued(note));
        Money left = ledger.account(cafe).orElseThrow().at(twentieth).balance(); // EUR 320.00
        // endregion
        assertThat(note.number()).hasToString("AV-2026-0001");
        assertThat(left).isEqualTo(Money.parse("EUR 320.00"));
        // region settled
        LocalDate last = LocalDate.of(2026, 2, 25);
        Payment rest = new Payment("bank-2", last, cafe.partner(), Money.parse("EUR 320.00"), "solde F-2026-0001");
        for (Fact fact : ledger.settle(rest, Matchers.byReferenceThenAge()).facts()) {
            ledger = ledger.tell(fact);
        }
        boolean isSettled = ledger.account(cafe).orElseThrow().at(last).debits().isEmpty();
        // endregion
        assertThat(isSettled).isTrue();
        assertThat(ledger.account(cafe).orElseThrow().at(last).balance()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(ledger.findings()).isEmpty();
    }
}
