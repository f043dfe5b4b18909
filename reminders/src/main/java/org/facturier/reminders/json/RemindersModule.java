package org.facturier.reminders.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.facturier.reminders.policy.Reminder;

/** Teaches a Jackson mapper, which knows the model of the core already, to write and read reminders. */
public final class RemindersModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Registers the types of this module. */
    public RemindersModule() {
        super("facturier-reminders", Version.unknownVersion());
        mapToItsRecord(Reminder.class);
    }

    // a sealed interface over one record, which Jackson builds through its constructor
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void mapToItsRecord(Class aggregate) {
        addAbstractTypeMapping(aggregate, aggregate.getPermittedSubclasses()[0]);
    }
}
