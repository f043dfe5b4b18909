package org.facturier.examples.spring.store;

import java.util.List;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.Ledger;
import org.facturier.examples.spring.House;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts of the house in a table, each partner a ledger; no state is stored, a ledger is folded from its facts each time.
 * Whoever tells something holds the row of its partner until the commit, so that no credit is used twice.
 */
@Repository
public class Book {

    private static final String BEGIN = "INSERT INTO ledger_partner (partner) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String LOCK = "SELECT partner FROM ledger_partner WHERE partner = ? FOR UPDATE";
    private static final String PARTNERS = "SELECT partner FROM ledger_partner ORDER BY partner";
    private static final String READ = "SELECT told FROM told_fact WHERE partner = ?";
    private static final String READ_ALL = "SELECT told FROM told_fact";
    private static final String TELL =
            "INSERT INTO told_fact (id, partner, told) VALUES (?, ?, ?::json) ON CONFLICT DO NOTHING";
    private static final String FIND = "SELECT told FROM told_fact WHERE id = ?";

    private final JdbcClient database;
    private final String house;

    /**
     * Opens the book.
     *
     * @param database  where the facts are
     * @param house  whose book it is
     */
    public Book(JdbcClient database, House house) {
        this.database = database;
        this.house = house.id();
    }

    /** {@return everybody of whom something was told} */
    public List<String> partners() {
        return database.sql(PARTNERS).query(String.class).list();
    }

    /** {@return the ledger of a partner as it was last told; nobody is waited for} */
    public Ledger of(String partner) {
        return ledger(database.sql(READ).param(partner));
    }

    /** {@return the ledger of the whole house as it was last told} */
    public Ledger whole() {
        return ledger(database.sql(READ_ALL));
    }

    /** {@return the ledger of a partner, to which nobody else tells anything until this transaction ends} */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ledger locked(String partner) {
        database.sql(BEGIN).param(partner).update(); // of two that begin with a partner, the second waits here
        database.sql(LOCK).param(partner).query(String.class).single();
        return of(partner);
    }

    /**
     * {@return the ledger after these facts, or which of them share an identifier with others} What was told before counts once.
     *
     * @param partner  whose row this transaction holds
     * @param before  its ledger
     * @param facts  what happened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Ledger> tell(String partner, Ledger before, List<Fact> facts) {
        Ledger after = before;
        Findings.Gathering clashes = Findings.gathering();
        for (Fact fact : facts) {
            if (insert(partner, fact)) {
                after = after.tell(fact);
            } else {
                clashes.add(fact.against(kept(fact.id())));
            }
        }
        return Outcome.of(after, clashes.findings());
    }

    private boolean insert(String partner, Fact fact) {
        return database.sql(TELL)
                        .params(fact.id(), partner, StoredJson.written(ToldFact.of(fact)))
                        .update()
                > 0;
    }

    private Fact kept(String id) {
        return told(database.sql(FIND).param(id)).get(0);
    }

    private Ledger ledger(JdbcClient.StatementSpec query) {
        return Ledger.of(house, told(query));
    }

    private static List<Fact> told(JdbcClient.StatementSpec query) {
        return query.query((row, at) ->
                        StoredJson.read(row.getString("told"), ToldFact.class).fact())
                .list();
    }
}
