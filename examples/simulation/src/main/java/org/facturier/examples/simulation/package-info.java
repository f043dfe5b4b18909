/**
 * What a year would have cost under other terms. Start with {@link org.facturier.examples.simulation.Negotiation}; the terms
 * are in {@link org.facturier.examples.simulation.Offers}.
 */
@NullMarked
package org.facturier.examples.simulation;

import org.jspecify.annotations.NullMarked;
