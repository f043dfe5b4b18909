package org.facturier.core.intake;

import org.facturier.core.contracts.SeenRecordsContract;

class SeenRecordsProperties implements SeenRecordsContract {

    @Override
    public SeenRecords memory() {
        return SeenRecords.inMemory();
    }
}
