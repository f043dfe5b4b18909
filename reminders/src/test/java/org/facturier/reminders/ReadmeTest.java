package org.facturier.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.letter.Letter;
import org.facturier.core.netting.Netting;
import org.facturier.core.party.Party;
import org.facturier.core.payment.OpenInstalment;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.core.receivable.Receivables;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateInterestLaws;
import org.facturier.reminders.letter.NettingLetters;
import org.facturier.reminders.letter.ReminderLetters;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicies;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private final List<Reminder> sent = new ArrayList<>();

    private Optional<Letter> remind(Receivable receivable, LocalDate today) {
        // tag::remind[]
        ReminderPolicy policy = ReminderPolicies.stepped(LateInterestLaws.ofSeller());
        ReceivableState state = receivable.asOf(today);
        Optional<Reminder> due = policy.due(state, sent);
        Optional<Letter> letter = due.map(reminder -> ReminderLetters.standard().of(reminder, state));
        due.ifPresent(sent::add); // the host keeps what it sent
        // end::remind[]
        return letter;
    }

    @Test
    void the_example_writes_three_letters_to_somebody_who_never_pays() {
        Receivable receivable = Receivable.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        List<String> subjects = new ArrayList<>();
        LocalDate day = SampleInvoices.ISSUED_ON;
        for (int i = 0; i < 100; i++) {
            remind(receivable, day.plusDays(i)).map(Letter::subject).ifPresent(subjects::add);
        }
        assertThat(subjects).hasSize(3);
        assertThat(subjects.get(2)).startsWith("Mise en demeure");
    }

    @Test
    void what_was_set_off_is_written_in_a_letter() {
        Party us = SampleInvoices.SELLER;
        Party partner = SampleInvoices.BUYER;
        LocalDate today = LocalDate.of(2026, 4, 1);
        Receivables book = Receivables.none().issued(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        List<OpenInstalment> owed = List.of(
                new OpenInstalment(InvoiceNumber.of("AF-1"), 1, "us", today.minusDays(1), Money.parse("EUR 300.00")));
        // tag::netting[]
        // owed: what we owe the partner, by Netting.owed(selfBilledInvoice, settled)
        Netting netting = Netting.ofDue("C-2026-1", partner, CurrencyUnit.EUR, today, book, owed);
        Letter letter = NettingLetters.standard().of(netting, us, CurrencyUnit.EUR, today, Locale.ENGLISH);
        Receivables after = netting.settled(book); // the host keeps it, and pays what is left of its own debt
        // end::netting[]
        assertThat(letter.subject()).contains("1 April 2026");
        assertThat(after.asOf(today).get(0).open()).isEqualTo(Money.parse("EUR 900.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"remind", "netting"})
    void the_example_stands_in_the_readme_word_for_word(String name) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/reminders/ReadmeTest.java"));
        String region = source.substring(
                        source.indexOf("// tag::" + name + "[]\n") + ("// tag::" + name + "[]\n").length(),
                        source.indexOf("// end::" + name + "[]"))
                .stripIndent();
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + region + "```");
    }
}
