package org.facturier.examples.spring.store;

import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every agreement. */
@Repository
public class Agreements {

    private static final String KEEP =
            "INSERT INTO agreement (id, version, agreed) VALUES (?, ?, ?::json) ON CONFLICT DO NOTHING";
    private static final String READ = "SELECT agreed FROM agreement WHERE id = ? ORDER BY version";
    private static final String READ_ALL = "SELECT agreed FROM agreement ORDER BY id, version";

    private final JdbcClient database;

    /** @param database  where they are */
    public Agreements(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a version; of two with one number the first stays. */
    public void keep(PartnerAgreement version) {
        database.sql(KEEP)
                .params(version.id(), version.version(), StoredJson.written(version))
                .update();
    }

    /** {@return the versions of an agreement, in order} */
    public List<PartnerAgreement> versions(String id) {
        return agreed(database.sql(READ).param(id));
    }

    /** {@return every version of every agreement} */
    public List<PartnerAgreement> all() {
        return agreed(database.sql(READ_ALL));
    }

    private static List<PartnerAgreement> agreed(JdbcClient.StatementSpec query) {
        return query.query((row, at) -> StoredJson.read(row.getString("agreed"), PartnerAgreement.class))
                .list();
    }
}
