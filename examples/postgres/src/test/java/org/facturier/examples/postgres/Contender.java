package org.facturier.examples.postgres;

import java.util.function.Function;
import javax.sql.DataSource;
import org.facturier.core.issuing.NumberStore;

/** What the torture is put to: the store, and stores that each leave out one thing that it does. */
enum Contender {
    FAITHFUL(PostgresNumberStore::in),
    HIGHEST_PLUS_ONE(NaiveStores::highestPlusOne),
    NUMBER_FIRST(NaiveStores::numberFirst),
    FORGETFUL(NaiveStores::forgetful);

    private final Function<DataSource, NumberStore> store;

    Contender(Function<DataSource, NumberStore> store) {
        this.store = store;
    }

    NumberStore in(DataSource database) {
        return store.apply(database);
    }
}
