/**
 * The hub: the semantic model of EN 16931 as records, each component marked with its term. {@link
 * org.facturier.einvoice.model.ElectronicInvoice} is the whole; {@link org.facturier.einvoice.model.Shape} is how reader, writer
 * and projection go through it without knowing its groups.
 *
 * <p>Knows no syntax, no rule and no profile.
 */
@NullMarked
package org.facturier.einvoice.model;

import org.jspecify.annotations.NullMarked;
