/**
 * What one document takes of another: lines, groups of tax, levies, and by which reference.
 */
@NullMarked
package org.facturier.core.taking;

import org.jspecify.annotations.NullMarked;
