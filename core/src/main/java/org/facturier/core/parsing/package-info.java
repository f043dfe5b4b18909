/**
 * Reads JSON into values, and says all that is wrong with it at once: each problem at its place, in words of the format.
 *
 * <p>Knows no Java class in what it says.
 */
@NullMarked
package org.facturier.core.parsing;

import org.jspecify.annotations.NullMarked;
