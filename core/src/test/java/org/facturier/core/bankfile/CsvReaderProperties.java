package org.facturier.core.bankfile;

import net.jqwik.api.Arbitrary;
import org.facturier.core.contracts.StatementReaderContract;

class CsvReaderProperties implements StatementReaderContract {

    private static final SheetFormat FORMAT = new CsvSheet();

    @Override
    public StatementReader statementReader() {
        return FORMAT.reader();
    }

    @Override
    public Arbitrary<byte[]> statementFiles() {
        return Sheets.all().map(FORMAT::bytes);
    }
}
