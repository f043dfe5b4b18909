package org.facturier.einvoice.model;

/**
 * An edition of EN 16931-1. It is part of each key of the table and of the rules, because later editions give ids of this one
 * another meaning.
 */
public enum Edition {
    /** EN 16931-1:2017 with its amendments, bound to UBL 2.1 and CII D16B. */
    EN_2017
}
