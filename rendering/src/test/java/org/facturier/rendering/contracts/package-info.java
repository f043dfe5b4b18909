/**
 * What every renderer is held to, for the tests of anybody who writes one:
 * {@link org.facturier.rendering.contracts.InvoiceRendererContract} and
 * {@link org.facturier.rendering.contracts.LetterRendererContract}, with issued samples to print. Needs jqwik and AssertJ.
 */
@NullMarked
package org.facturier.rendering.contracts;

import org.jspecify.annotations.NullMarked;
