/**
 * What a port promises, as tests that an implementer runs, and random values of the model for property tests. Implement
 * {@link org.facturier.core.contracts.NumberingStrategyContract},
 * {@link org.facturier.core.contracts.NumberStoreContract},
 * {@link org.facturier.core.contracts.TaxDeterminerContract} or
 * {@link org.facturier.core.contracts.VatCalculatorContract} in a test class and hand it a subject; where a test names a
 * promise, it does so by the number in the javadoc of the port.
 *
 * <p>Published as {@code facturier-core} with type {@code test-jar} and classifier {@code contracts}; test-jars bring no
 * dependencies, so its users add JUnit Jupiter, jqwik and AssertJ themselves. Knows no implementation outside core.
 */
package org.facturier.core.contracts;
