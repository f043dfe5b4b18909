package org.facturier.core.camt;

/**
 * What an entry says for each of its details that says nothing else.
 *
 * @param code  what kind of transaction it is
 * @param text  what the bank adds
 * @param isReversal  whether it takes back an earlier one
 */
record CamtEntryWords(String code, String text, boolean isReversal) {}
