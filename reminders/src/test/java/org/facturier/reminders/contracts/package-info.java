/**
 * What a {@link org.facturier.reminders.policy.ReminderPolicy} promises, as tests that an implementer runs, and invoices to
 * run them on. Published as {@code facturier-reminders} with type {@code test-jar} and classifier {@code contracts};
 * test-jars bring no dependencies, so its users add JUnit Jupiter, jqwik and AssertJ themselves.
 */
package org.facturier.reminders.contracts;
