package org.facturier.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.letter.Letter;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateInterestLaws;
import org.facturier.reminders.letter.ReminderLetters;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicies;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

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
    void the_example_stands_in_the_readme_word_for_word() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/reminders/ReadmeTest.java"));
        String region = source.substring(
                        source.indexOf("// tag::remind[]\n") + "// tag::remind[]\n".length(),
                        source.indexOf("// end::remind[]"))
                .stripIndent();
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + region + "```");
    }
}
