/**
 * Reading and writing the hub in UBL 2.1 and CII: one table for each, which reader and writer both go by.
 * {@link org.facturier.einvoice.syntax.Documents} reads, {@link org.facturier.einvoice.syntax.DocumentWriter} writes.
 *
 * <p>A table is a tree of elements in the order of the schema, each with the term or group that it is. The reader walks it down
 * as the elements come, the writer from top to bottom, asking the hub for the value of each row:
 * <pre>{@code
 * document                                            hub                    term
 * /Invoice/AccountingSupplierParty                    seller                 BG-4
 *   /Party/PostalAddress                              seller.address         BG-5
 *     /CityName                                       seller.address.city    BT-37
 * /CrossIndustryInvoice/.../SellerTradeParty          seller                 BG-4
 *   /PostalTradeAddress/CityName                      seller.address.city    BT-37
 * }</pre>
 *
 * <p>How the work is divided:
 * <ul>
 *   <li>{@code Table}, {@code Node} and {@code Condition} are the mapping: read once from {@code ubl.table} and
 *       {@code cii.table}, never changed.
 *   <li>{@code DocumentReader} goes through a document in one pass; {@code Frame} is a group that is not complete yet,
 *       {@code Bundle} an element that is kept because what decides about it stands below it.
 *   <li>{@code Values} knows what a text means: a number, a day, a code, a note with its subject.
 *   <li>{@code Emission} writes; {@code Homeless} says beforehand what an invoice states and the syntax has no place for.
 *   <li>{@code SyntaxChecks} notes the rules of the syntax that are broken, such as UBL-SR-12, while the document goes by.
 *   <li>{@link org.facturier.einvoice.syntax.Trace} is what those rules and the official business rules want to know and no
 *       record of the hub can hold.
 * </ul>
 *
 * <p>What a document states is kept as it was stated: an amount {@code 12.50} keeps its two decimals, a code keeps its letters,
 * nothing is computed, completed or corrected. Comments, processing instructions, namespaced attributes and blanks around a
 * text are dropped in silence; an element that is no term is dropped with a finding that names its place.
 *
 * <p>Knows no rule of the norm, no profile and no domain document.
 */
@NullMarked
package org.facturier.einvoice.syntax;

import org.jspecify.annotations.NullMarked;
