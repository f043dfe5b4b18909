package org.facturier.reminders.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.json.FacturierJson;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateInterestRegime;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RemindersModuleTest {

    private final ObjectMapper mapper = FacturierJson.mapper(new RemindersModule());

    @Test
    void a_reminder_that_was_kept_reads_back_the_same_with_its_interest_and_remarks() throws JsonProcessingException {
        TestLedger ledger = TestLedger.of(
                SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30, 60),
                SampleInvoices.of("F-2", Money.parse("EUR 500"), 30));
        List<Reminder> sent = new ArrayList<>();
        for (int day = 0; day < 600; day += 50) {
            Dunning.standard()
                    .due(ledger.account(), SampleInvoices.ISSUED_ON.plusDays(day), sent, ledger::find)
                    .ifPresent(sent::add);
        }
        assertThat(sent).hasSizeGreaterThan(2);
        assertThat(sent).anyMatch(each -> each.interest().isPresent());
        for (Reminder reminder : sent) {
            assertThat(mapper.readValue(mapper.writeValueAsString(reminder), Reminder.class))
                    .isEqualTo(reminder);
        }
    }

    @Test
    void a_mapper_without_the_module_refuses_to_write_a_reminder_also_within_a_list() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000"), 30));
        Reminder reminder = Dunning.standard()
                .due(ledger.account(), SampleInvoices.ISSUED_ON.plusDays(60), List.of(), ledger::find)
                .orElseThrow();
        for (Object value : List.of(reminder, List.of(reminder), LateInterestRegime.of("FR-B2B"))) {
            assertThatThrownBy(() -> FacturierJson.mapper().writeValueAsString(value))
                    .isInstanceOf(JsonProcessingException.class)
                    .hasMessageContaining("FacturierJson.mapper(new RemindersModule())");
        }
    }
}
