package org.facturier.examples.spring.store;

import java.util.List;
import org.facturier.core.usage.Usage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was used. Of millions of records keep sums by day instead, see {@code DailyUsage}. */
@Repository
public class UsageRecords {

    private static final String KEEP = "INSERT INTO usage_record (id, used) VALUES (?, ?::json) ON CONFLICT DO NOTHING";
    private static final String READ_ALL = "SELECT used FROM usage_record ORDER BY id";

    private final JdbcClient database;

    /** @param database  where they are */
    public UsageRecords(JdbcClient database) {
        this.database = database;
    }

    /** {@return whether a record was not there yet} */
    public boolean keep(Usage usage) {
        return database.sql(KEEP).params(usage.id(), StoredJson.written(usage)).update() > 0;
    }

    /** {@return every record} */
    public List<Usage> all() {
        return database.sql(READ_ALL)
                .query((row, at) -> StoredJson.read(row.getString("used"), Usage.class))
                .list();
    }
}
