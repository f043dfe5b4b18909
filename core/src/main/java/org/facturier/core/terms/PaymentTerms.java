package org.facturier.core.terms;

import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * What was agreed on payment.
 *
 * @param plan  in how many parts, and when each is due
 * @param latePayment  what late payment costs, empty where nothing is said
 */
public record PaymentTerms(PaymentPlan plan, Optional<LatePaymentTerms> latePayment) {

    public PaymentTerms {
        Completeness.of("payment terms").needs("plan", plan).verify();
    }

    /** {@return terms of one payment, with nothing said on late payment} */
    public static PaymentTerms of(DueDateRule due) {
        return of(PaymentPlan.atOnce(due, Optional.empty()));
    }

    /** {@return terms by a plan, with nothing said on late payment} */
    public static PaymentTerms of(PaymentPlan plan) {
        return new PaymentTerms(plan, Optional.empty());
    }

    /** {@return these terms, with what late payment costs} */
    public PaymentTerms withLatePayment(LatePaymentTerms latePayment) {
        return new PaymentTerms(plan, Optional.of(latePayment));
    }
}
