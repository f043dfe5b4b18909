package org.facturier.core.bankfile;

class Camt053BadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return CamtSheet.statement(8);
    }
}
