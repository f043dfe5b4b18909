/**
 * Documents for people: {@link org.facturier.rendering.InvoiceRenderer} and
 * {@link org.facturier.rendering.LetterRenderer} are the ports, {@code rendering.pdf}, {@code rendering.text} and
 * {@code rendering.json} stand behind them.
 *
 * <p>Everything printed was decided before it comes here. Nothing in this module decides a tax, rounds an amount or asks for
 * the day, the zone or the default locale.
 *
 * <p>Knows no language and no layout: a renderer takes the language from the document and its looks from how it was built.
 */
@NullMarked
package org.facturier.rendering;

import org.jspecify.annotations.NullMarked;
