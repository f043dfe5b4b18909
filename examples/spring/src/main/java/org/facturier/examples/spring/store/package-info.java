/** What the house remembers, in tables: numbers with their invoices, facts, agreements, usage, reminders. Knows no rule of invoicing. */
@NullMarked
package org.facturier.examples.spring.store;

import org.jspecify.annotations.NullMarked;
