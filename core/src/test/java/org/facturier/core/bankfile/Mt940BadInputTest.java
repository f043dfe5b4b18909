package org.facturier.core.bankfile;

class Mt940BadInputTest implements BadInput {

    @Override
    public SheetFormat format() {
        return new Mt940Sheet();
    }

    /** Only balances have a currency. */
    @Override
    public Sheet foreign() {
        return sample().closing("30.98", "USD");
    }
}
