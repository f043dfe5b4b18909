package org.facturier.core.camt;

/**
 * What an entry says for each of its details that says nothing else. Banks write the code of a batch once, on the entry, and
 * leave it out in the details.
 *
 * @param code what kind of transaction it is ({@code Ntry/BkTxCd}), as {@link CamtCode#read} gives it; blank if not told
 * @param text what the bank adds ({@code Ntry/AddtlNtryInf}); blank if nothing
 * @param isReversal whether it takes back an earlier one ({@code Ntry/RvslInd}), and each of its details with it
 */
record CamtEntryWords(String code, String text, boolean isReversal) {}
