package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A transaction, which {@link #close} undoes unless it was committed. What it committed is on disk. */
final class Transaction implements AutoCloseable {

    /** Where somebody switched it off for speed, a crash would credit a number that was told already. */
    private static final String DURABLE = "SET LOCAL synchronous_commit = on";

    private final Connection connection;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Transaction begun = new Transaction(connection);
        begun.execute(DURABLE);
        return begun;
    }

    /** {@return how many rows a statement put in or changed} */
    int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Undoes what was not committed, so that a pool gets its connection back without a transaction. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
    }
}
