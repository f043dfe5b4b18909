/**
 * A host of the library, small and whole: it reads files, keeps what must be remembered for a year in memory, and writes
 * what comes of it. Everything between is the library's.
 */
@NullMarked
package org.facturier.examples.quickstart;

import org.jspecify.annotations.NullMarked;
