/** Statements of banks: what reading a large file costs beside a loop over the parser of the JDK that only adds up. */
@NullMarked
package org.facturier.examples.benchmarks.bank;

import org.jspecify.annotations.NullMarked;
