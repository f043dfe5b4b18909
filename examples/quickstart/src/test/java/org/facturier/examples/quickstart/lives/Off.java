package org.facturier.examples.quickstart.lives;

import java.math.BigDecimal;

/**
 * What is taken off: hundredths or an amount.
 *
 * @param value  12.5 for 12.5 %, or an amount
 */
public record Off(boolean percent, BigDecimal value) {}
