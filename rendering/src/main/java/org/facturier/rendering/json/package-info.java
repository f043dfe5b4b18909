/**
 * The invoice as the JSON of {@code core.json}, for machines and archives: what is written here is read back equal. Entry type:
 * {@link org.facturier.rendering.json.JsonInvoiceRenderer}.
 *
 * <p>Knows no word, no label and no sheet: names and figures are those of the wire, the same in every language.
 */
@NullMarked
package org.facturier.rendering.json;

import org.jspecify.annotations.NullMarked;
