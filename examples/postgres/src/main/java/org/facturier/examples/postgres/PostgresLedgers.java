package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;

/**
 * The facts of a house in a table, each partner a ledger that is locked while something is told to it. The tables are those of
 * {@code ledger.sql}; no state is stored, a ledger is folded from its facts each time. Safe for many threads and many
 * processes, under every isolation level.
 */
public final class PostgresLedgers {

    private final DataSource database;
    private final String house;
    private final List<FactRule> rules;

    private PostgresLedgers(DataSource database, String house, List<FactRule> rules) {
        this.database = database;
        this.house = house;
        this.rules = rules;
    }

    /**
     * {@return the ledgers of a house in a database}
     *
     * @param database  gives a connection for each call; a pool, as a rule
     * @param house  the identifier of the party whose book it is
     */
    public static PostgresLedgers in(DataSource database, String house) {
        return new PostgresLedgers(database, house, List.of());
    }

    /** {@return these ledgers, held to one more rule: what it refuses is not told} */
    public PostgresLedgers rule(FactRule rule) {
        return new PostgresLedgers(
                database, house, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /**
     * {@return the ledger of a partner as it was last told; nobody is waited for}
     *
     * @throws AnswerLostException if the connection is lost
     */
    public Ledger of(String partner) {
        return read(book -> book.ledger(partner), "partner " + partner);
    }

    /**
     * {@return the ledger of the whole house as it was last told; nobody is waited for}
     *
     * @throws AnswerLostException if the connection is lost
     */
    public Ledger whole() {
        return read(PartnerBook::ledger, "house " + house);
    }

    /**
     * {@return the ledger of a partner after a step, or why nothing of it is kept} Whoever else tells something of the partner
     * waits. A fact that was told before counts once; one of another content under its identifier refuses the step.
     *
     * @param partner  the partner
     * @param step  says what to tell, knowing all that was told; it may run again where an answer was lost, so it only computes
     * @throws AnswerLostException if the connection is lost: all of it is kept or nothing, the same step asked again tells
     * @throws IllegalStateException if the database refuses, or a fact stands under another partner
     */
    public Outcome<Ledger> tell(String partner, Function<Ledger, List<ToldFact>> step) {
        return tell(partner, new TreeSet<>(List.of(partner)), step);
    }

    /**
     * {@return the same, of what concerns another partner, too} Both are locked, in one order whichever is the first. A transfer,
     * and a corrective invoice to the other partner, stand under both, all else under the first.
     *
     * @param from  the partner whose ledger the step is handed
     * @param to  the other partner
     * @param step  says what to tell
     * @throws AnswerLostException if the connection is lost: all of it is kept or nothing, the same step asked again tells
     * @throws IllegalStateException if the database refuses, or a fact stands under a third partner, or not under the first
     */
    public Outcome<Ledger> transfer(String from, String to, Function<Ledger, List<ToldFact>> step) {
        return tell(from, new TreeSet<>(List.of(from, to)), step);
    }

    private Outcome<Ledger> tell(String partner, SortedSet<String> locked, Function<Ledger, List<ToldFact>> step) {
        try (Connection connection = database.getConnection();
                PartnerBook book = PartnerBook.open(connection, house)) {
            book.lock(locked);
            Ledger before = book.ledger(partner);
            Outcome<Ledger> after = new Telling(book, house, partner, locked).tell(before, step.apply(before), rules);
            if (after.value().isPresent()) {
                book.commit();
            }
            return after;
        } catch (SQLException failure) {
            throw AnswerLostException.orRefusal("partner " + partner, failure);
        }
    }

    private interface Reading {
        Ledger of(PartnerBook book) throws SQLException;
    }

    private Ledger read(Reading reading, String what) {
        try (Connection connection = database.getConnection();
                PartnerBook book = PartnerBook.open(connection, house)) {
            return reading.of(book);
        } catch (SQLException failure) {
            throw AnswerLostException.orRefusal(what, failure);
        }
    }
}
