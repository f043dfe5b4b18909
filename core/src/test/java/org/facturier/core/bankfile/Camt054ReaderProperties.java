package org.facturier.core.bankfile;

import net.jqwik.api.Arbitrary;
import org.facturier.core.contracts.StatementReaderContract;

class Camt054ReaderProperties implements StatementReaderContract {

    private static final SheetFormat FORMAT = CamtSheet.notification(4);

    @Override
    public StatementReader statementReader() {
        return FORMAT.reader();
    }

    @Override
    public Arbitrary<byte[]> statementFiles() {
        return Sheets.all().map(FORMAT::bytes);
    }
}
