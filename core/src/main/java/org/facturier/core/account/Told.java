package org.facturier.core.account;

import java.time.LocalDate;

/**
 * A fact with the day from which it counts.
 *
 * @param day  the day
 * @param fact  the fact
 */
record Told(LocalDate day, Fact fact) {}
