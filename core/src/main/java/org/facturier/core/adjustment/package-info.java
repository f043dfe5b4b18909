/**
 * What is due for each stretch of a period, held against what was billed of it: the difference is billed or credited.
 *
 * <p>What is due comes in as {@link org.facturier.core.adjustment.Claim}, what was billed is read off the documents as
 * {@link org.facturier.core.adjustment.BilledLines}. The days of one rule that hang together are a
 * {@link org.facturier.core.adjustment.Stretch}, {@link org.facturier.core.adjustment.Settlement} compares both sides of each;
 * {@link org.facturier.core.adjustment.Bills} are what comes of it: charges, each on its day, and what is credited, each of a
 * line.
 *
 * <p>Amounts are as agreed (after the discounts of the agreement, before other allowances and charges) wherever due and billed
 * are compared, and as they stand on a document wherever something of it is credited;
 * {@link org.facturier.core.adjustment.Billed} turns the one into the other.
 *
 * <p>Makes no draft.
 */
@NullMarked
package org.facturier.core.adjustment;

import org.jspecify.annotations.NullMarked;
