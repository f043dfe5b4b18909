package org.facturier.core.document;

import org.facturier.core.codelist.CodeList;

/** The codes of reasons for allowances and for charges that EN 16931 knows. */
final class ReasonCodes {

    static final CodeList OF_ALLOWANCES = CodeList.beside(ReasonCodes.class, "allowance-reason-codes.txt");
    static final CodeList OF_CHARGES = CodeList.beside(ReasonCodes.class, "charge-reason-codes.txt");

    private ReasonCodes() {}
}
