/**
 * Documents for people: {@link org.facturier.rendering.InvoiceRenderer} and
 * {@link org.facturier.rendering.LetterRenderer} are the ports, {@code rendering.pdf} and {@code rendering.text} stand
 * behind them.
 *
 * <p>Everything printed was decided before it comes here. Nothing in this module knows a tax, rounds an amount or asks for
 * the day, the zone or the default locale.
 */
@NullMarked
package org.facturier.rendering;

import org.jspecify.annotations.NullMarked;
