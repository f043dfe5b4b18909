package org.facturier.core.bankfile;

class CfonbLinesBadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return new CfonbSheet("\r\n");
    }
}
