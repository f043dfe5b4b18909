package org.facturier.reminders.json;

import java.util.List;
import org.facturier.core.figure.Figure;
import org.facturier.core.json.ModelModule;
import org.facturier.reminders.interest.LateInterestRegime;
import org.facturier.reminders.policy.Reminder;

/** Teaches a Jackson mapper, which knows the model of the core already, to write and read reminders. */
public final class RemindersModule extends ModelModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> AGGREGATES = List.of(Reminder.class, LateInterestRegime.class);

    private static final List<Class<?>> KEPT = List.of(Reminder.class);

    private static final List<Figure<?>> FIGURES = List.of(
            Figure.amount(Reminder.class, "claimed", Reminder::claimed),
            Figure.count(Reminder.class, "daysLate", Reminder::daysLate),
            Figure.amounts(Reminder.class, "total", Reminder::total));

    /** Registers the types of this module. */
    public RemindersModule() {
        super("facturier-reminders", AGGREGATES, KEPT, FIGURES);
    }
}
