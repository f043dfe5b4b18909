package org.facturier.examples.postgres;

import java.util.Optional;

/** The answer to a commit never comes. */
public final class CutAfterCommit extends CuttingSockets {

    @Override
    Optional<Cut> cut(String message) {
        return message.contains("COMMIT") ? Optional.of(Cut.AFTER) : Optional.empty();
    }
}
