package org.facturier.reminders.json;

import java.util.List;
import org.facturier.core.json.ModelModule;
import org.facturier.reminders.policy.Reminder;

/** Teaches a Jackson mapper, which knows the model of the core already, to write and read reminders. */
public final class RemindersModule extends ModelModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> KEPT = List.of(Reminder.class);

    /** Registers the types of this module. */
    public RemindersModule() {
        super("facturier-reminders", KEPT, KEPT);
    }
}
