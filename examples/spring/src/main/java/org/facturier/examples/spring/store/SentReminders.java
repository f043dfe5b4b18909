package org.facturier.examples.spring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.facturier.reminders.policy.Reminder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners were reminded of. */
@Repository
public class SentReminders {

    private static final String KEEP = "INSERT INTO sent_reminder (partner, reminder) VALUES (?, ?::json) RETURNING id";
    private static final String READ = "SELECT reminder FROM sent_reminder WHERE partner = ? ORDER BY id";
    private static final String FIND = "SELECT reminder FROM sent_reminder WHERE id = ?";

    private final JdbcClient database;

    /** @param database  where they are */
    public SentReminders(JdbcClient database) {
        this.database = database;
    }

    /** {@return a reminder as it is kept from now on} */
    public SentReminder keep(Reminder reminder) {
        Long id = database.sql(KEEP)
                .params(reminder.account().partner(), StoredJson.written(reminder))
                .query(Long.class)
                .single();
        return new SentReminder(id, reminder);
    }

    /** {@return what a partner was reminded of, in order} */
    public List<Reminder> of(String partner) {
        return database.sql(READ).param(partner).query(SentReminders::reminder).list();
    }

    /** {@return a reminder} */
    public Optional<Reminder> find(long id) {
        return database.sql(FIND).param(id).query(SentReminders::reminder).optional();
    }

    private static Reminder reminder(ResultSet row, int at) throws SQLException {
        return StoredJson.read(row.getString("reminder"), Reminder.class);
    }
}
