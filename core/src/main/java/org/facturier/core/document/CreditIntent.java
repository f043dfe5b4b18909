package org.facturier.core.document;

/** What a credit means to the agreement that billed the line: whether a billing run counts it as given back, or bills anew. */
public enum CreditIntent {
    /** It was billed too much: a run neither gives it back again nor bills it again. */
    GIVEN_BACK,
    /** It was billed rightly and is forgiven: a run that finds something to give back gives it back beside this. */
    GOODWILL,
    /** It was billed wrongly and is to be billed again: a run bills it as if it had never been billed. */
    BILL_ANEW
}
