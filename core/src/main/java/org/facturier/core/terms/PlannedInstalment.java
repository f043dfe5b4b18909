package org.facturier.core.terms;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Percentage;

/**
 * One instalment of a {@link PaymentPlan}, before amount and date are known.
 *
 * @param share  how large it is
 * @param due  when it is due
 * @param discount  what may be taken off for paying early
 */
public record PlannedInstalment(InstalmentShare share, DueDateRule due, Optional<EarlyPaymentDiscount> discount) {

    public PlannedInstalment {
        Completeness.of("a planned instalment")
                .needs("share", share)
                .needs("due", due)
                .verify();
    }

    /** {@return a part in hundredths, such as {@code "30"}, without a discount} */
    public static PlannedInstalment percent(String percent, DueDateRule due) {
        return new PlannedInstalment(new InstalmentShare.PercentShare(Percentage.of(percent)), due, Optional.empty());
    }

    /**
     * {@return a part in hundredths that is held back, without a discount}
     *
     * @param percent  such as {@code "5"}
     * @param release  when it is released
     */
    public static PlannedInstalment retention(String percent, DueDateRule release) {
        return new PlannedInstalment(
                new InstalmentShare.RetentionShare(Percentage.of(percent)), release, Optional.empty());
    }

    /** {@return this instalment, of another size} */
    PlannedInstalment of(InstalmentShare other) {
        return new PlannedInstalment(other, due, discount);
    }

    /** {@return what it is for, empty where it is simply to be paid} */
    public Optional<InstalmentPurpose> purpose() {
        return share instanceof InstalmentShare.RetentionShare
                ? Optional.of(InstalmentPurpose.RETENTION)
                : Optional.empty();
    }

    /** {@return whatever the others leave, without a discount} */
    public static PlannedInstalment balance(DueDateRule due) {
        return new PlannedInstalment(new InstalmentShare.BalanceShare(), due, Optional.empty());
    }
}
