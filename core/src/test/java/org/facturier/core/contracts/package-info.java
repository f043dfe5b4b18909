/**
 * What hosts test their own parts with. Values: {@link org.facturier.core.contracts.FacturierDomain} and
 * {@link org.facturier.core.contracts.ExtremeDomain}, and the arbitraries behind them. What holds of whatever is issued:
 * {@link org.facturier.core.contracts.CalculationInvariants}, {@link org.facturier.core.contracts.IssuingInvariants},
 * {@link org.facturier.core.contracts.CorrectionInvariants}, {@link org.facturier.core.contracts.JsonInvariants};
 * that what was stored is read for ever: {@link org.facturier.core.contracts.WireContract}; that decisions are held by tests
 * which there are: {@link org.facturier.core.contracts.DecisionsContract}. What a port promises: the contracts, such as
 * {@link org.facturier.core.contracts.NumberStoreContract}; where a test names a promise, it does so by the number in the
 * javadoc of the port. Implement one in a test class and hand it a subject.
 *
 * <p>Published as {@code facturier-core} with type {@code test-jar} and classifier {@code contracts}; test-jars bring no
 * dependencies, so its users add JUnit Jupiter, jqwik and AssertJ themselves. Knows no implementation outside core.
 */
package org.facturier.core.contracts;
