package org.facturier.examples.spring.store;

import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the number store kept, to be looked at. */
@Repository
public class IssuedInvoices {

    private static final String FIND = "SELECT document FROM issued_invoice WHERE number = ?";
    private static final String SINCE =
            "SELECT number FROM issued_invoice WHERE id >= (SELECT id FROM issued_invoice WHERE request = ?)";

    private final JdbcClient database;

    /** @param database  where they are */
    public IssuedInvoices(JdbcClient database) {
        this.database = database;
    }

    /** {@return a document by its number, which is unique in all series} */
    public Optional<Invoice> find(String number) {
        return database.sql(FIND)
                .param(number)
                .query((row, at) -> StoredJson.read(row.getString("document"), Invoice.class))
                .optional();
    }

    /** {@return the numbers of what was issued for a request and after it; none if nothing was issued for it} */
    public Set<String> since(String request) {
        return database.sql(SINCE).param(request).query(String.class).set();
    }
}
