/**
 * A neutral table: typed cells under typed columns. Letters, statements and reports are made of it, and rendering prints
 * it. It holds figures that others worked out and has none of its own.
 */
@NullMarked
package org.facturier.core.report;

import org.jspecify.annotations.NullMarked;
