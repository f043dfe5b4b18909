/**
 * The invoice as the JSON of {@code core.json}, for machines and archives: what is written here is read back equal.
 */
@NullMarked
package org.facturier.rendering.json;

import org.jspecify.annotations.NullMarked;
