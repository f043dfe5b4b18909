/**
 * A {@link org.facturier.core.issuing.NumberStore} on PostgreSQL, to be copied: plain JDBC, two tables, one transaction.
 * {@link org.facturier.examples.postgres.PostgresNumberStore} keeps,
 * {@link org.facturier.examples.postgres.AskingAgain} outlives lost connections.
 *
 * <p>Knows no driver, no pool and no numbering.
 */
@NullMarked
package org.facturier.examples.postgres;

import org.jspecify.annotations.NullMarked;
