package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What each payment settled of a debt, so that one that is returned gives back its own and no other's.
 * <p>A payment of EUR 100.00 settled 7.00 of interest and 93.00 of principal. If EUR 50.00 of it come back, it is as
 * if 50.00 had been paid: 7.00 of interest stay settled, and 50.00 of principal are owed again. If all of it comes
 * back, 93.00 of principal and 7.00 of interest are.
 */
final class Settlements {

    /** What was settled, or comes back, of interest and of principal. */
    record Part(LocalDate on, Money interest, Money principal) {
        Money sum() {
            return interest.plus(principal);
        }

        Part and(Part more) {
            return new Part(on, interest.plus(more.interest), principal.plus(more.principal));
        }

        Part without(Part less) {
            return new Part(on, interest.minus(less.interest), principal.minus(less.principal));
        }

        /** As if so much less had been paid: interest is settled first, so that it comes back last. */
        Part last(Money amount) {
            Money back = smaller(amount, sum());
            Money ofPrincipal = smaller(back, principal);
            return new Part(on, back.minus(ofPrincipal), ofPrincipal);
        }
    }

    private final Money nothing;
    /** What each payment settled, in the order of days; a part that was given back is smaller. */
    private final List<Part> parts = new ArrayList<>();

    Settlements(Money nothing) {
        this.nothing = nothing;
    }

    void add(LocalDate on, Money interest, Money principal) {
        parts.add(new Part(on, interest, principal));
    }

    /**
     * {@return what comes back of it: of the payments of its day where it names one, else of the last ones}
     * No more than they settled: what was returned beyond that had settled nothing here.
     */
    Part giveBack(Repayment repayment) {
        Part back = new Part(repayment.on(), nothing, nothing);
        for (int at = parts.size() - 1; at >= 0; at--) {
            Part part = parts.get(at);
            if (isOf(part, repayment.paidOn())) {
                Part own = part.last(repayment.amount().minus(back.sum()));
                parts.set(at, part.without(own));
                back = back.and(own);
            }
        }
        return back;
    }

    private static boolean isOf(Part part, Optional<LocalDate> paidOn) {
        return paidOn.isEmpty() || paidOn.get().equals(part.on());
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
