package org.facturier.core.bankfile;

class Mt940BadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return new Mt940Sheet();
    }
}
