package org.facturier.core.bankfile;

class Camt052BadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return CamtSheet.report(2);
    }

    @Override
    public boolean isBalanced() {
        return false;
    }
}
