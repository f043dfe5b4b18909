/** A naive reading of the rules of documents and money, on plain maps and cents, that shares no code with the library. */
@NullMarked
package org.facturier.examples.quickstart.lives.oracle;

import org.jspecify.annotations.NullMarked;
