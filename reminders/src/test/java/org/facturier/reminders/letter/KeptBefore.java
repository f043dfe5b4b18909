package org.facturier.reminders.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.facturier.core.json.FacturierJson;
import org.facturier.reminders.json.RemindersModule;
import org.facturier.reminders.policy.Reminder;

/**
 * A reminder as it was kept when it did not yet say what was left out.
 *
 * @param reminder  the reminder
 */
record KeptBefore(Reminder reminder) {

    private static final ObjectMapper MAPPER = FacturierJson.mapper(new RemindersModule());

    Reminder read() {
        try {
            ObjectNode json = MAPPER.valueToTree(reminder);
            json.remove(List.of("leftOut", "deductions"));
            json.withArray("items").forEach(item -> ((ObjectNode) item).remove("cause"));
            return MAPPER.readValue(json.toString(), Reminder.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
