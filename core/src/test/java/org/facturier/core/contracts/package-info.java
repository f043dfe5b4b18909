/**
 * What a port promises, as tests that an implementer runs, and random values of the model for property tests. Published
 * as {@code facturier-core} with type {@code test-jar} and classifier {@code contracts}; test-jars bring no dependencies, so
 * its users add JUnit Jupiter, jqwik and AssertJ themselves.
 */
package org.facturier.core.contracts;
