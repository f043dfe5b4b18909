package org.facturier.examples.quickstart.lives;

import java.io.IOException;
import org.facturier.examples.quickstart.lives.Aspects.Aspect;
import org.facturier.examples.quickstart.lives.oracle.OracleBook;
import org.facturier.examples.quickstart.lives.oracle.Variant;
import org.junit.jupiter.api.Test;

/** The oracle is held to the lives before the library is held to the oracle. */
class OracleVectorsTest {

    @Test
    void the_oracle_tells_every_figure_of_every_life() throws IOException {
        LifeVectors.play(
                "lives (oracle)",
                life -> new OracleBook(Variant.RIGHT),
                Aspects.all().without(Aspect.FINDINGS));
    }
}
