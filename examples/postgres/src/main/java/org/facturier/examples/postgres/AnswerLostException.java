package org.facturier.examples.postgres;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;

/**
 * The database was not heard to the end. Whether the invoice is kept, or what was told, is not known: the same request asked
 * again gives the invoice if it is and issues it if it is not, and a fact told again counts once.
 */
public final class AnswerLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Classes of SQLSTATE: connection, rollback by the server (serialization, deadlock), out of resources. */
    private static final Set<String> PASSING = Set.of("08", "40", "53");

    /** The server is shut down, restarts, or ends this connection: 57P01 to 57P05. */
    private static final String SHUTDOWN = "57P";

    private AnswerLostException(String message, SQLException cause) {
        super(message, cause);
    }

    /** {@return this exception for what may pass, another for what will not} */
    static RuntimeException orRefusal(String what, SQLException failure) {
        String message = what + ": " + failure.getMessage();
        return passes(failure)
                ? new AnswerLostException(message, failure)
                : new IllegalStateException(message, failure);
    }

    private static boolean passes(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state.startsWith(SHUTDOWN)
                || PASSING.stream().anyMatch(state::startsWith);
    }
}
