package org.facturier.core.intake;

/** What a column of a bank's CSV may say. */
enum CsvColumn {
    ACCOUNT,
    CURRENCY,
    BOOKED_ON,
    VALUE_ON,
    AMOUNT,
    DIRECTION,
    DEBIT,
    CREDIT,
    BALANCE,
    REFERENCE,
    NAME,
    COUNTERPARTY_ACCOUNT,
    BIC,
    CREDITOR_REFERENCE,
    END_TO_END_ID,
    MANDATE_ID,
    RETURN_REASON,
    CODE,
    BANK_TEXT
}
