package org.facturier.core.measure;

import org.facturier.core.codelist.CodeList;

/** The codes of units and of packages that EN 16931 knows. */
final class UnitCodes {

    private static final CodeList ALL = CodeList.beside(UnitCodes.class, "unit-codes.txt");

    private UnitCodes() {}

    static boolean contains(String code) {
        return ALL.contains(code);
    }
}
