package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.facturier.core.account.Account;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.ledger.Settlement;
import org.facturier.core.letter.Letter;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.json.RemindersModule;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.reminders.letter.Correspondence;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.DunningLevel;
import org.facturier.reminders.policy.DunningNotice;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.facturier.rendering.text.TextLetterRenderer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 8. */
class ReminderTest {

    private static final AccountKey CAFE = new AccountKey(Lumen.SELLER.id(), Lumen.BUYER.id(), CurrencyUnit.EUR);

    private static final Invoice INVOICE = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build()
            .issue(Lumen.draft("Lustre en laiton", "EUR 1200.00"), Issuance.of("F", LocalDate.of(2026, 1, 15)))
            .orThrow();

    private static final Ledger LEDGER = Ledger.of(CAFE.house(), List.of(new Issued(INVOICE)));

    // region nightly
    static List<Reminder> sent(Ledger ledger, Dunning dunning, LocalDate until) {
        Account account = ledger.account(CAFE).orElseThrow();
        List<Reminder> sent = new ArrayList<>();
        for (LocalDate day = INVOICE.issuedOn(); !day.isAfter(until); day = day.plusDays(1)) {
            dunning.due(account, day, sent, ledger.chain()::find).ifPresent(sent::add);
        }
        return sent;
    }
    // endregion

    @Test
    void steps_come_in_order() throws IOException {
        // region usual
        LocalDate end = LocalDate.of(2026, 4, 30);
        List<Reminder> usual = sent(LEDGER, Dunning.standard(), end);
        // endregion
        assertThat(usual)
                .extracting(reminder -> reminder.on().toString())
                .containsExactly("2026-02-19", "2026-03-06", "2026-03-26");
        Printed.is("reminder-usual.txt", said(usual));

        // region own
        List<DunningLevel> own = List.of(
                DunningLevel.of("call", 10, DunningNotice.FRIENDLY).withGraceDays(7),
                DunningLevel.of("last-call", 30, DunningNotice.FIRM).withInterest());
        ReminderPolicy policy = ReminderPolicy.stepped(own, Money.parse("EUR 50.00"));
        List<Reminder> few = sent(LEDGER, Dunning.standard().with(policy), end);
        // endregion
        assertThat(few).extracting(reminder -> reminder.on().toString()).containsExactly("2026-02-24", "2026-03-16");
    }

    @Test
    void a_promise_is_waited_for() {
        // region promised
        Promised promise =
                new Promised("promise-1", LocalDate.of(2026, 3, 2), DocumentKey.of(INVOICE), LocalDate.of(2026, 3, 20));
        List<Reminder> later = sent(LEDGER.tell(promise), Dunning.standard(), LocalDate.of(2026, 4, 30));
        // endregion
        assertThat(later)
                .extracting(reminder -> reminder.on() + " " + reminder.level().key())
                .containsExactly("2026-02-19 friendly", "2026-03-21 firm", "2026-03-30 formal-notice");
    }

    @Test
    void a_formal_notice_claims_interest_and_indemnity() throws IOException {
        // region charged
        LocalDate today = LocalDate.of(2026, 3, 26);
        Account account = LEDGER.account(CAFE).orElseThrow();
        Dunning dunning = Dunning.standard();
        List<Reminder> before = sent(LEDGER, dunning, today.minusDays(1));
        Reminder notice =
                dunning.due(account, today, before, LEDGER.chain()::find).orElseThrow();
        Money claimed = notice.claimed(); // EUR 1440.00
        Money interest = notice.interest().orElseThrow(); // EUR 19.17
        List<Money> indemnities = notice.indemnities(); // EUR 40.00
        // endregion
        assertThat(claimed).isEqualTo(eur("1440.00"));
        assertThat(claimed).isEqualTo(account.at(today).demand());
        // region json
        JsonMapper mapper = FacturierJson.mapper(new RemindersModule());
        String kept = mapper.writeValueAsString(notice); // {"form":1,"account":…
        Reminder read = mapper.readValue(kept, Reminder.class);
        // endregion
        assertThat(read).isEqualTo(notice);
        assertThat(interest).isEqualTo(eur("19.17"));
        assertThat(indemnities).containsExactly(eur("40.00"));
        assertThat(notice.total()).containsExactly(eur("1499.17"));
        assertThat(notice.lateFees().get(0).interest().orElseThrow().segments())
                .singleElement()
                .satisfies(segment -> {
                    assertThat(segment.days()).isEqualTo(40);
                    assertThat(segment.percent()).isEqualByComparingTo("12.15");
                });
        // region letter
        Letter letter = AccountLetters.standard()
                .reminder(notice, Correspondence.between(Lumen.SELLER, Lumen.BUYER, Locale.ENGLISH))
                .orThrow();
        byte[] text = TextLetterRenderer.standard().render(letter).orThrow();
        // endregion
        Printed.is("reminder-notice.txt", new String(text, StandardCharsets.UTF_8));
    }

    @Test
    void what_was_paid_late_still_costs_something() throws IOException {
        // region paidLate
        LocalDate paidOn = LocalDate.of(2026, 4, 10);
        Payment payment = new Payment("bank-1", paidOn, CAFE.partner(), Money.parse("EUR 1440.00"), "F-2026-0001");
        Ledger ledger = LEDGER;
        for (Fact fact : ledger.settle(payment, Matchers.byReferenceThenAge()).facts()) {
            ledger = ledger.tell(fact);
        }
        Account account = ledger.account(CAFE).orElseThrow();
        LateFees fees = LateFees.of(account, ledger.chain()::find, LateInterestLaw.ofSeller(), paidOn);
        // endregion
        assertThat(account.at(paidOn).balance()).isEqualTo(eur("0.00"));
        assertThat(fees.findings()).isEmpty();
        assertThat(LateFees.of(account, ledger.chain()::find, LateInterestLaw.ofSeller(), paidOn.plusDays(30))
                        .all()
                        .get(0)
                        .interestDue())
                .contains(eur("26.63"));
        // region entered
        LocalDate payableBy = LocalDate.of(2026, 5, 10);
        for (LateFee fee : fees.all()) {
            for (Entered entry : fee.entries(CAFE, paidOn, payableBy)) {
                ledger = ledger.tell(entry);
            }
        }
        Money owed = ledger.account(CAFE).orElseThrow().at(paidOn).balance(); // EUR 66.36
        LateFees again = LateFees.of(
                ledger.account(CAFE).orElseThrow(), ledger.chain()::find, LateInterestLaw.ofSeller(), paidOn);
        boolean isAllCharged = again.all().isEmpty();
        // endregion
        assertThat(owed).isEqualTo(eur("66.36"));
        assertThat(isAllCharged).isTrue();
        // region bill
        Letter bill = AccountLetters.standard()
                .lateFees(
                        fees.all(),
                        CAFE,
                        Correspondence.between(Lumen.SELLER, Lumen.BUYER, Locale.ENGLISH),
                        paidOn,
                        payableBy)
                .orThrow();
        // endregion
        byte[] text = TextLetterRenderer.standard().render(bill).orThrow();
        Printed.is("reminder-charges.txt", new String(text, StandardCharsets.UTF_8));
        Payment last = new Payment("bank-2", payableBy, CAFE.partner(), owed, "F-2026-0001");
        Settlement settlement = ledger.settle(last, Matchers.byReferenceThenAge());
        for (Fact fact : settlement.facts()) {
            ledger = ledger.tell(fact);
        }
        assertThat(settlement.findings()).isEmpty();
        assertThat(ledger.account(CAFE).orElseThrow().at(payableBy).debits()).isEmpty();
    }

    // region said
    static String said(List<Reminder> reminders) {
        return reminders.stream()
                .map(reminder -> reminder.on() + " " + reminder.level().key() + ": " + reminder.claimed()
                        + ", to answer by " + reminder.deadline() + "\n")
                .collect(Collectors.joining());
    }
    // endregion

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
