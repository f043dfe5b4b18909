package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.account.Account;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.AgedBalance.AgeBand;
import org.facturier.core.account.Position;
import org.facturier.core.account.Statement;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Reversed;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.ledger.Settlement;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.reminders.letter.Correspondence;
import org.facturier.rendering.text.TextLetterRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 7. */
class LedgerTest {

    private static final LocalDate PAID = LocalDate.of(2026, 2, 20);
    private static final LocalDate RETURNED = LocalDate.of(2026, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    private static final Invoice CHANDELIER = ISSUER.issue(
                    Lumen.draft("Lustre en laiton", "EUR 1200.00"), Issuance.of("F", LocalDate.of(2026, 1, 15)))
            .orThrow();

    private static final Invoice REPAIR = ISSUER.issue(
                    Lumen.draft("Réparation", "EUR 500.00"),
                    Issuance.of("F", LocalDate.of(2026, 2, 1)).after(Optional.of(SeriesPosition.after(CHANDELIER))))
            .orThrow();

    // region account
    static final String HOUSE = Lumen.SELLER.id();
    static final AccountKey CAFE = new AccountKey(HOUSE, Lumen.BUYER.id(), CurrencyUnit.EUR);
    // endregion

    private static final Payment PAYMENT =
            new Payment("bank-1", PAID, CAFE.partner(), Money.parse("EUR 1500.00"), "Facture F-2026-0001");

    private static Ledger issued() {
        return Ledger.of(HOUSE, List.of(new Issued(CHANDELIER), new Issued(REPAIR)));
    }

    private static Ledger paid() {
        Ledger ledger = issued();
        for (Fact fact : ledger.settle(PAYMENT, Matchers.byReferenceThenAge()).facts()) {
            ledger = ledger.tell(fact);
        }
        return ledger.tell(new Allocated(
                "a-1",
                PAID.plusDays(1),
                new ItemKey.MoneyItem("bank-1"),
                new ItemKey.DocumentItem(DocumentKey.of(REPAIR)),
                Money.parse("EUR 60.00")));
    }

    private static Ledger returned() {
        // region returned
        Ledger ledger = paid().tell(new Reversed("return-1", RETURNED, "bank-1", "AM04"))
                .tell(new Entered("fee-1", RETURNED, CAFE, Money.parse("EUR 12.00"), RETURNED, EntryReason.FEE));
        Account account = ledger.account(CAFE).orElseThrow();
        Money february = account.at(LocalDate.of(2026, 2, 28)).balance(); // EUR 540.00
        Money march = account.at(RETURNED).balance(); // EUR 2052.00
        // endregion
        assertThat(february).isEqualTo(eur("540.00"));
        assertThat(march).isEqualTo(eur("2052.00"));
        return ledger;
    }

    @Test
    void money_is_put_to_what_its_payer_names() throws IOException {
        // region facts
        Ledger ledger = Ledger.of(HOUSE, List.of(new Issued(CHANDELIER), new Issued(REPAIR)));
        Position before = ledger.account(CAFE).orElseThrow().at(PAID);
        Money owed = before.balance(); // EUR 2040.00
        // endregion
        assertThat(owed).isEqualTo(eur("2040.00"));

        // region proposed
        Payment payment =
                new Payment("bank-1", PAID, CAFE.partner(), Money.parse("EUR 1500.00"), "Facture F-2026-0001");
        Proposal proposal = Matchers.byReferenceThenAge()
                .propose(payment, ledger.open(PAID))
                .get(0);
        String why = proposal.evidence().stream()
                .map(evidence -> evidence.says().text())
                .collect(Collectors.joining("\n"));
        Money put = proposal.put(); // EUR 1440.00
        Money left = proposal.remaining(); // EUR 60.00
        // endregion
        assertThat(put).isEqualTo(eur("1440.00"));
        assertThat(left).isEqualTo(eur("60.00"));
        Printed.is("ledger-why.txt", why + "\n");

        // region settled
        Settlement settlement = ledger.settle(payment, Matchers.byReferenceThenAge());
        for (Fact fact : settlement.facts()) {
            ledger = ledger.tell(fact);
        }
        Position after = ledger.account(CAFE).orElseThrow().at(PAID);
        Money balance = after.balance(); // EUR 540.00
        Money onAccount = after.onAccount(); // EUR -60.00
        // endregion
        assertThat(balance).isEqualTo(eur("540.00"));
        assertThat(onAccount).isEqualTo(eur("-60.00"));
        assertThat(settlement.findings().stream().map(finding -> finding.code().text()))
                .containsExactly("PAY-AMOUNT-01");

        assertThat(ledger.settle(PAID.plusDays(1), Matchers.byReferenceThenAge())
                        .facts())
                .isEmpty();
        // region byhand
        ledger = ledger.tell(new Allocated(
                "a-1", // an identifier of yours
                PAID.plusDays(1),
                new ItemKey.MoneyItem("bank-1"),
                new ItemKey.DocumentItem(DocumentKey.of(REPAIR)),
                Money.parse("EUR 60.00")));
        // endregion
        Position put60 = ledger.account(CAFE).orElseThrow().at(PAID.plusDays(1));
        assertThat(put60.balance()).isEqualTo(eur("540.00"));
        assertThat(put60.onAccount()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_fact_counts_once_in_whatever_order() throws IOException {
        // region once
        Ledger late = Ledger.of(HOUSE, List.of(new Received(PAYMENT), new Issued(CHANDELIER)));
        Ledger twice = late.tell(new Received(PAYMENT));
        boolean isSame = twice.account(CAFE)
                .orElseThrow()
                .at(PAID)
                .equals(late.account(CAFE).orElseThrow().at(PAID));
        Findings findings =
                twice.tell(new Reversed("return-2", RETURNED, "bank-9", "AM04")).findings();
        // endregion
        assertThat(isSame).isTrue();
        assertThat(late.tell(new Received(new Payment("bank-1", PAID, CAFE.partner(), eur("1.00"), "")))
                        .findings()
                        .all()
                        .get(0)
                        .code()
                        .text())
                .isEqualTo("LED-FACT-02");
        Printed.is(
                "ledger-findings.txt",
                findings.stream().map(Object::toString).collect(Collectors.joining("\n")) + "\n");
    }

    @Test
    void a_returned_debit_is_owed_again() {
        returned();
    }

    @Test
    void statement_and_ageing_are_one_figure() throws IOException {
        Ledger ledger = returned();
        // region statement
        ServicePeriod quarter = new ServicePeriod(LocalDate.of(2026, 1, 1), APRIL);
        Statement statement = ledger.account(CAFE).orElseThrow().statement(quarter);
        byte[] text = AccountLetters.standard()
                .statement(statement, Correspondence.between(Lumen.SELLER, Lumen.BUYER, Locale.ENGLISH), APRIL)
                .flatMap(TextLetterRenderer.standard()::render)
                .orThrow();
        // endregion
        assertThat(statement.closing()).isEqualTo(eur("2052.00"));
        Printed.is("ledger-statement.txt", new String(text, StandardCharsets.UTF_8));

        // region aged
        Position position = ledger.account(CAFE).orElseThrow().at(APRIL);
        Map<AgeBand, Money> bands = AgedBalance.of(position).debits();
        Money month = bands.get(AgeBand.UP_TO_30); // EUR 612.00
        Money twoMonths = bands.get(AgeBand.UP_TO_60); // EUR 1440.00
        // endregion
        assertThat(month).isEqualTo(eur("612.00"));
        assertThat(twoMonths).isEqualTo(eur("1440.00"));
        assertThat(position.daysLate()).isEqualTo(46);
        assertThat(position.demand()).isEqualTo(eur("2052.00"));
    }

    @Test
    void what_is_disputed_is_not_asked_for() {
        Ledger ledger = returned();
        // region disputed
        Dispute dispute = Dispute.builder()
                .id("L-1")
                .invoice(REPAIR.number())
                .lines(List.of(1))
                .amount(Money.parse("EUR 100.00"))
                .reason(DisputeReason.QUALITY)
                .statement("Le variateur ne fonctionne pas")
                .openedOn(LocalDate.of(2026, 3, 10))
                .build();
        Ledger disputed = ledger.tell(new Disputed("dispute-1", dispute.openedOn(), DocumentKey.of(REPAIR), dispute));
        Position position = disputed.account(CAFE).orElseThrow().at(APRIL);
        Money owed = position.balance(); // EUR 2052.00
        Money asked = position.demand(); // EUR 1952.00

        Dispute ended = dispute.resolved(Resolution.rejected(LocalDate.of(2026, 3, 30), "Variateur remplacé"));
        Ledger closed =
                disputed.tell(new Disputed("dispute-2", LocalDate.of(2026, 3, 30), DocumentKey.of(REPAIR), ended));
        Money again = closed.account(CAFE).orElseThrow().at(APRIL).demand(); // EUR 2052.00
        // endregion
        assertThat(owed).isEqualTo(eur("2052.00"));
        assertThat(asked).isEqualTo(eur("1952.00"));
        assertThat(again).isEqualTo(eur("2052.00"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
