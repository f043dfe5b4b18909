package org.facturier.core.bankfile;

import net.jqwik.api.Arbitrary;
import org.facturier.core.contracts.StatementReaderContract;

class CfonbUnbrokenReaderProperties implements StatementReaderContract {

    private static final SheetFormat FORMAT = new CfonbSheet("");

    @Override
    public StatementReader statementReader() {
        return FORMAT.reader();
    }

    @Override
    public Arbitrary<byte[]> statementFiles() {
        return Sheets.all().map(FORMAT::bytes);
    }
}
