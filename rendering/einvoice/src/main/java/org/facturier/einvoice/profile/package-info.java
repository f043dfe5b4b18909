/**
 * Which terms a receiver takes: {@link org.facturier.einvoice.profile.Profile} holds the sets of the norm and of Factur-X, and
 * projects an invoice onto them without losing anything in silence.
 *
 * <p>Knows no syntax and no rule.
 */
@NullMarked
package org.facturier.einvoice.profile;

import org.jspecify.annotations.NullMarked;
