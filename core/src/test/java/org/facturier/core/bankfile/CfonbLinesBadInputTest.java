package org.facturier.core.bankfile;

import java.util.List;

class CfonbLinesBadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return new CfonbSheet("\r\n");
    }

    /** Any digits are an amount: how many of them are decimals stands elsewhere. */
    @Override
    public List<String> badAmounts() {
        return List.of("19x.98", "1E5.98", "--1.00", "1 9.98");
    }
}
