package org.facturier.examples.spring.store;

import org.facturier.reminders.policy.Reminder;

/**
 * A reminder that was kept.
 *
 * @param id  under which it is kept
 * @param reminder  the reminder
 */
public record SentReminder(long id, Reminder reminder) {}
