/**
 * Numbers and facts on PostgreSQL, to be copied: plain JDBC, five tables, one transaction for each call.
 * {@link org.facturier.examples.postgres.PostgresNumberStore} keeps the last number of a series with the invoice that bears
 * it, {@link org.facturier.examples.postgres.PostgresLedgers} what was told of each partner;
 * {@link org.facturier.examples.postgres.AskingAgain} and {@link org.facturier.examples.postgres.Patience} outlive lost
 * connections.
 *
 * <p>Knows no driver, no pool and no numbering.
 */
@NullMarked
package org.facturier.examples.postgres;

import org.jspecify.annotations.NullMarked;
