/**
 * Reads an account out of what its facts came to: items, positions, statements.
 */
@NullMarked
package org.facturier.core.reading;

import org.jspecify.annotations.NullMarked;
