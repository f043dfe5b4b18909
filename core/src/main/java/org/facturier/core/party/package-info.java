/**
 * Who bills and who is billed: {@link org.facturier.core.party.Party} with its address, contact, identifiers and
 * accounts, as EN 16931 knows them (BG-4, BG-7, BG-10).
 *
 * <p>{@link org.facturier.core.party.PartyCheck} says what a party lacks, and which may be one. Knows no document and no law:
 * which identifier a country asks for is said elsewhere.
 */
@NullMarked
package org.facturier.core.party;

import org.jspecify.annotations.NullMarked;
