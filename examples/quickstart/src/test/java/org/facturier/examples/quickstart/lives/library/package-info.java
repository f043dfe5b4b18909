/** Plays lives on the library: each event is told in the words of its API, once. */
@NullMarked
package org.facturier.examples.quickstart.lives.library;

import org.jspecify.annotations.NullMarked;
