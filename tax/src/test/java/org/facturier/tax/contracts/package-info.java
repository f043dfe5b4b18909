/**
 * What a port of this module promises, as tests that an implementer runs:
 * {@link org.facturier.tax.contracts.VatRegistryContract}.
 *
 * <p>Published as {@code facturier-tax} with type {@code test-jar} and classifier {@code contracts}; test-jars bring no
 * dependencies, so its users add JUnit Jupiter and AssertJ themselves. Knows no implementation.
 */
package org.facturier.tax.contracts;
