package org.facturier.core.openitem;

import java.time.LocalDate;
import org.facturier.core.fact.Fact;

/**
 * A fact with the day from which it counts.
 *
 * @param day  the day
 * @param fact  the fact
 */
public record Told(LocalDate day, Fact fact) {}
