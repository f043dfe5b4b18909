package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.ledger.Ledger;

/** Partners of a house during one transaction: their locks, and what was told of them. */
final class PartnerBook implements AutoCloseable {

    private static final String BEGIN =
            "INSERT INTO ledger_partner (house, partner) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT facts FROM ledger_partner WHERE house = ? AND partner = ? FOR UPDATE";
    private static final String READ =
            "SELECT told FROM fact_of_partner JOIN told_fact USING (house, id)" + " WHERE house = ? AND partner = ?";
    private static final String READ_ALL = "SELECT told FROM told_fact WHERE house = ?";
    private static final String FIND = "SELECT told FROM told_fact WHERE house = ? AND id = ?";
    private static final String TELL = "INSERT INTO told_fact (house, id, happened_on, currency, told)"
            + " VALUES (?, ?, ?, ?, ?::json) ON CONFLICT DO NOTHING";
    private static final String PUT =
            "INSERT INTO fact_of_partner (house, partner, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String COUNT = "UPDATE ledger_partner SET facts = facts + 1 WHERE house = ? AND partner = ?";

    private static final int FETCHED_AT_ONCE = 1000;

    private final Transaction transaction;
    private final String house;

    private PartnerBook(Transaction transaction, String house) {
        this.transaction = transaction;
        this.house = house;
    }

    static PartnerBook open(Connection connection, String house) throws SQLException {
        return new PartnerBook(Transaction.begin(connection), house);
    }

    /** Takes the locks of some partners in their order, for each of which it waits until nobody else has it. */
    void lock(Collection<String> partners) throws SQLException {
        for (String partner : partners) {
            transaction.execute(BEGIN, house, partner); // of two that begin with a partner, the second waits here
            try (PreparedStatement lock = transaction.prepare(LOCK, house, partner)) {
                lock.executeQuery().close();
            }
        }
    }

    /** {@return what follows from all that was told of a partner} */
    Ledger ledger(String partner) throws SQLException {
        return ledger(READ, house, partner);
    }

    /** {@return what follows from all that was told of any partner} */
    Ledger ledger() throws SQLException {
        return ledger(READ_ALL, house);
    }

    private Ledger ledger(String sql, Object... values) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (PreparedStatement read = transaction.prepare(sql, values)) {
            read.setFetchSize(FETCHED_AT_ONCE); // or the driver holds every text at once
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    facts.add(told(row).fact());
                }
            }
        }
        return Ledger.of(house, facts);
    }

    /** {@return what was told under the identifier of a fact} */
    Optional<ToldFact> find(String id) throws SQLException {
        try (PreparedStatement find = transaction.prepare(FIND, house, id);
                ResultSet row = find.executeQuery()) {
            return row.next() ? Optional.of(told(row)) : Optional.empty();
        }
    }

    private static ToldFact told(ResultSet row) throws SQLException {
        return StoredJson.read(row.getString("told"), ToldFact.class);
    }

    /** {@return whether nothing was told under the identifier; of two that tell at once, the second waits here} */
    boolean insert(ToldFact told, FactRow row) throws SQLException {
        Fact fact = told.fact();
        return transaction.execute(TELL, house, fact.id(), fact.on(), row.currency(), StoredJson.written(told)) > 0;
    }

    /**
     * {@return whether a fact did not stand under a partner yet} That the partner's row changes tells those who waited for it
     * under REPEATABLE READ that what they see is old.
     */
    boolean put(String partner, String id) throws SQLException {
        boolean more = transaction.execute(PUT, house, partner, id) > 0;
        if (more) {
            transaction.execute(COUNT, house, partner);
        }
        return more;
    }

    void commit() throws SQLException {
        transaction.commit();
    }

    @Override
    public void close() throws SQLException {
        transaction.close();
    }
}
