package org.facturier.examples.quickstart.lives;

import java.io.IOException;
import org.facturier.examples.quickstart.lives.library.LibraryBook;
import org.junit.jupiter.api.Test;

/** Whole lives of documents: every figure of each, by the library. */
class LifeVectorsTest {

    @Test
    void the_library_tells_every_figure_of_every_life() throws IOException {
        LifeVectors.play("lives", LibraryBook::new, Aspects.all());
    }
}
