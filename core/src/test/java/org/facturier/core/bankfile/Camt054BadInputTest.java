package org.facturier.core.bankfile;

class Camt054BadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return CamtSheet.notification(13);
    }

    @Override
    public boolean isBalanced() {
        return false;
    }
}
