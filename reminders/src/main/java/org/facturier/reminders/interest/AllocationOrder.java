package org.facturier.reminders.interest;

/**
 * What a payment that comes too late settles first: the order of allocation (imputation des paiements,
 * Tilgungsreihenfolge). It decides how long a debt bears interest, because what is put to interest leaves more of the
 * principal.
 * <p>It is asked only where interest had accrued when something was paid. On an account a payment may stand where it
 * likes: what is owed in all is the same.
 *
 * @source Code civil, art. 1343-1; § 367 Abs. 1 BGB; Codice civile, art. 1194; Código Civil (ES), art. 1173; § 1416 ABGB;
 *     art. 6:44 BW; Código Civil (PT), art. 785; OR Art. 85
 */
public enum AllocationOrder {
    /** The amount of the invoice, as parties may agree. */
    PRINCIPAL_FIRST,
    /**
     * The interest run up so far, stated on the day of the payment, then the amount: the law of most countries of the
     * continent where nothing is agreed.
     */
    INTEREST_FIRST
}
