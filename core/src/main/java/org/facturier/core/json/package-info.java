/**
 * The one JSON form of the model: {@link org.facturier.core.json.FacturierModule} for a Jackson mapper of the host's, or
 * {@link org.facturier.core.json.FacturierJson} ready made. Decimals are written as texts, so that no reader turns them
 * into binary floating point; amounts as {@code "EUR 12.00"}; members of a family carry a {@code type}. A document that a
 * host keeps begins with the form in which it was written, {@code "form": 1}; its parts do not. What an older release wrote
 * is always read, what a newer one wrote is refused and says so. No name hangs on a class.
 * {@link org.facturier.core.json.SealedInvoice} is an invoice sealed over its canonical text.
 *
 * <p>Beside the classes stand samples ({@code draft.json}, {@code agreement.json}, {@code fact.json}) and for each a JSON
 * Schema (2020-12; {@code draft.schema.json}).
 *
 * <p>Three ways lead in and out:
 * <ul>
 *   <li>{@link org.facturier.core.json.JsonDocuments} reads what people and other programs wrote, and gives what is wrong
 *     with it as findings with source, line and path, all of a text at once;
 *   <li>a mapper reads and writes values within documents of the host, and throws what is wrong with them;
 *   <li>{@link org.facturier.core.json.CanonicalJson} writes the one text that is sealed.
 * </ul>
 *
 * <p>Forms that are read twice are read by the same readers: the first reading accepts or refuses, the second, of a refused
 * text, only gathers what else is wrong ({@code SecondReading}). So nothing is accepted by the second that the first would
 * not.
 *
 * <p>Computes nothing: reading goes through the same constructors as building.
 */
@NullMarked
package org.facturier.core.json;

import org.jspecify.annotations.NullMarked;
