package org.facturier.examples.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The smallest pool: each thread has a connection, which it keeps until it breaks. */
final class ConnectionPerThread extends PGSimpleDataSource {

    private static final long serialVersionUID = 1;

    private final transient ThreadLocal<Connection> kept = new ThreadLocal<>();

    @Override
    public Connection getConnection() throws SQLException {
        if (kept.get() == null || kept.get().isClosed()) {
            kept.set(super.getConnection());
        }
        return staysOpen(kept.get());
    }

    private static Connection staysOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : call(connection, method, arguments));
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
