package org.facturier.core.bankfile;

class CfonbUnbrokenBadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return new CfonbSheet("");
    }
}
