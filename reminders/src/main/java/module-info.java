/**
 * Reminder policies, interest on late payment, letters.
 *
 * <p>Open, because Jackson and Bean Validation read records that are hidden behind interfaces, and words are read from
 * files beside the class that says them.
 */
open module org.facturier.reminders {
    requires transitive org.facturier.core;
    requires static transitive org.jspecify;

    exports org.facturier.reminders.interest;
    exports org.facturier.reminders.json;
    exports org.facturier.reminders.letter;
    exports org.facturier.reminders.policy;
}
