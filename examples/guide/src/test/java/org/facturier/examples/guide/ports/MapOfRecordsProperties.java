package org.facturier.examples.guide.ports;

import java.util.HashMap;
import java.util.Map;
import org.facturier.core.contracts.SeenRecordsContract;
import org.facturier.core.intake.SeenRecords;

/** The smallest memory of records: a map. */
class MapOfRecordsProperties implements SeenRecordsContract {

    // region port
    static SeenRecords inAMap() {
        Map<String, String> seen = new HashMap<>(); // yours is a table: INSERT … ON CONFLICT DO NOTHING
        return (id, contents) -> {
            String before = seen.putIfAbsent(id, contents);
            if (before == null) {
                return SeenRecords.Sight.FIRST;
            }
            return before.equals(contents) ? SeenRecords.Sight.REPEATED : SeenRecords.Sight.CONTRADICTED;
        };
    }
    // endregion

    @Override
    public SeenRecords memory() {
        return inAMap();
    }
}
