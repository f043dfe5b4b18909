/**
 * Base and tax of documents, and the share of them that each settlement brings:
 * {@link org.facturier.core.documenttax.DocumentTax}.
 *
 * <p>Where tax falls due as it is paid, each payment brings a part of the tax of the invoice that it is put to. Returns,
 * entries of the accounts and messages about payments all need that part, and to the same cent: so it is worked out here,
 * once.
 *
 * <p>Three questions are kept apart. What a document bills by line, and what notes credit, are
 * {@linkplain org.facturier.core.documenttax.TaxChange changes}. How far it is settled after each thing that happened is a
 * {@linkplain org.facturier.core.documenttax.SettledShare share}. What one thing brought under one treatment is the
 * difference of two shares, a {@link org.facturier.core.documenttax.TaxShare}.
 *
 * <p>When that is declared is a matter of tax. Knows no return.
 */
@NullMarked
package org.facturier.core.documenttax;

import org.jspecify.annotations.NullMarked;
