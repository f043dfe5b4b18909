package org.facturier.examples.quickstart.lives;

import java.time.LocalDate;
import java.util.Set;

/** Who plays events and tells figures: the library, or the oracle. */
public interface Book {

    /** {@return what the event comes to: the proposals of a run, and {@code refused} where it was} */
    Figures tell(Event event);

    /** {@return the figures of a day} */
    Figures on(LocalDate day);

    /** {@return codes of what was found so far} */
    Set<String> findings();
}
