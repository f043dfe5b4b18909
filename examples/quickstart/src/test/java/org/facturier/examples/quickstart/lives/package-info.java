/**
 * Lives of documents: events, the figures that must come of them, and who plays them. What is expected, what a naive oracle
 * says and what the library says are compared figure by figure.
 */
@NullMarked
package org.facturier.examples.quickstart.lives;

import org.jspecify.annotations.NullMarked;
