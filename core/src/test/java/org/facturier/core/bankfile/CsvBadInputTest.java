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

    /** What goes out may have a sign or none in a column of its own. */
    @Override
    public List<String> badAmounts() {
        return List.of("19x.98", "1E5.98", "---1.00", "195.9877", "1 9.98", "1.959,8");
    }
}
