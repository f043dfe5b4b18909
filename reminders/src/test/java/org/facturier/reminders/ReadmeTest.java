package org.facturier.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Rule;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.letter.Letter;
import org.facturier.core.netting.Netting;
import org.facturier.core.party.Party;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.reminders.letter.Correspondence;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

    private static final Party US = SampleInvoices.SELLER;
    private static final Party PARTNER = SampleInvoices.BUYER;

    private final List<Reminder> sent = new ArrayList<>();

    private Optional<Letter> remind(Ledger ledger, AccountKey key, LocalDate today) {
        Party us = US;
        Party partner = PARTNER;
        // region remind
        Dunning dunning = Dunning.standard(); // the usual levels, and the law of the seller's country
        Account account = ledger.account(key).orElseThrow();
        Optional<Reminder> due =
                dunning.due(account, today, sent, ledger.chain()::find); // all that is late of the partner
        Optional<Letter> letter = due.map(reminder -> AccountLetters.standard()
                .reminder(reminder, Correspondence.between(us, partner, Locale.FRENCH))
                .orThrow());
        due.ifPresent(sent::add); // the host keeps what it sent
        // endregion
        return letter;
    }

    @Test
    void the_example_writes_three_letters_to_somebody_who_never_pays() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        List<String> subjects = new ArrayList<>();
        LocalDate day = SampleInvoices.ISSUED_ON;
        for (int i = 0; i < 100; i++) {
            remind(ledger.ledger(), LateAccount.KEY, day.plusDays(i))
                    .map(Letter::subject)
                    .ifPresent(subjects::add);
        }
        assertThat(subjects).hasSize(3);
        assertThat(subjects.get(2)).startsWith("Mise en demeure");
        assertThat(sent.get(2).total()).containsExactly(Money.parse("EUR 1255.98"));
    }

    private static Ledger fee(Ledger ledger, Account account, LocalDate today, List<Letter> letters) {
        Party us = US;
        Party partner = PARTNER;
        Ledger after = ledger;
        // region lateFees
        List<LateFee> fees = LateFees.of(account, ledger.chain()::find, LateInterestLaw.ofSeller(), today)
                .all();
        for (LateFee fee : fees) {
            for (Entered entry : fee.entries(account.key(), today, today.plusDays(30))) {
                after = after.tell(entry); // owed from now on, and reminded of
            }
        }
        Letter bill = AccountLetters.standard()
                .lateFees(
                        fees,
                        account.key(),
                        Correspondence.between(us, partner, Locale.FRENCH),
                        today,
                        today.plusDays(30))
                .orThrow();
        // endregion
        letters.add(bill);
        return after;
    }

    @Test
    void what_was_paid_late_is_charged_once_the_principal_is_paid() {
        LocalDate today = LocalDate.of(2026, 6, 30);
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30))
                .paid("P-1", "F-1", "EUR 1200.00", LocalDate.of(2026, 3, 26));
        List<Letter> letters = new ArrayList<>();
        Ledger after = fee(ledger.ledger(), ledger.account(), today, letters);
        // 1200 x 12.15 % x 40 / 365 = 15.98, as much of the principal for 96 days = 0.51, and 40.00
        assertThat(after.account(LateAccount.KEY).orElseThrow().at(today).balance())
                .isEqualTo(Money.parse("EUR 56.49"));
        assertThat(letters).hasSize(1);
    }

    @Test
    void what_was_set_off_is_written_in_a_letter() {
        Party us = US;
        Party partner = PARTNER;
        LocalDate today = LocalDate.of(2026, 4, 1);
        Ledger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30))
                .tell(new Entered(
                        "AF-1", today, LateAccount.KEY, Money.parse("EUR -300.00"), today, EntryReason.SUPPLIER_BILL))
                .ledger();
        Account account = ledger.account(LateAccount.KEY).orElseThrow();
        // region netting
        Netting netting = Netting.ofDue("C-2026-1", account.at(today)); // what is due and nobody disputes
        for (Allocated setOff : netting.facts()) {
            ledger = ledger.tell(setOff);
        }
        Letter letter = AccountLetters.standard()
                .netting(netting, Correspondence.between(us, partner, Locale.ENGLISH))
                .orThrow();
        // endregion
        assertThat(letter.subject()).contains("1 April 2026");
        assertThat(ledger.account(LateAccount.KEY).orElseThrow().at(today).balance())
                .isEqualTo(Money.parse("EUR 900.00"));
        assertThat(ledger.account(LateAccount.KEY).orElseThrow().at(today).credits())
                .isEmpty();
    }

    static Stream<Rule> rules() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.facturier.reminders")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(Rule.class::cast);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_stands_in_the_readme(Rule rule) throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("| <a id=\"" + rule.code() + "\"></a>`" + rule.code() + "` |");
    }
}
