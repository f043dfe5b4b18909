package org.facturier.core.bankfile;

import java.util.List;

class CsvBadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return new CsvSheet();
    }

    /** Nothing tells of exchange and fee. */
    @Override
    public Sheet sample() {
        return Sheet.sample().with(3, movement -> movement.withExchange("", "", ""));
    }

    @Override
    public boolean isCutBetweenLines(byte[] whole, int length) {
        return List.of((byte) '\r', (byte) '\n').contains(whole[length - 1]);
    }
}
