package org.facturier.examples.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.ledger.Ledger;

/** The way in which it is usually done: read, decide, write, and nobody waits. */
final class UnlockedLedgers {

    private UnlockedLedgers() {}

    static Ledger tell(DataSource database, String partner, Function<Ledger, List<ToldFact>> step) {
        try (Connection connection = database.getConnection();
                PartnerBook book = PartnerBook.open(connection, Sales.HOUSE)) {
            Ledger before = book.ledger(partner);
            Ledger after = new Telling(book, Sales.HOUSE, partner, Set.of(partner))
                    .tell(before, step.apply(before), List.of())
                    .orThrow();
            book.commit();
            return after;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
