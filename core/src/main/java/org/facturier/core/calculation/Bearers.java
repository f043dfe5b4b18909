package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.arithmetic.Groups;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The treatments that bear what is taken off or put on the whole: what their lines come to, and what is left of that. Those
 * that lines have stand in the order of the treatments themselves, so that odd cents do not go by the order of lines.
 *
 * <p>Places count from 0 among the treatments that lines have. A treatment that only an allowance or charge names stands behind
 * them and takes no share of another. Changes as it is borne; for one draft only.
 *
 * <p>Lines of 100.00 at 20 % and 50.00 at 10 % bear a discount of 10.00 with 6.67 and 3.33, in proportion to the lines. A
 * further 10 % of what is left is 10 % of 140.00, and is borne in proportion to 93.33 and 46.67.
 */
final class Bearers {

    /**
     * One treatment.
     *
     * @param treatment  the treatment
     * @param lines  what its lines come to, zero where it has none; does not change
     * @param remaining  the same, less and plus what was borne so far
     */
    private record Bearer(TaxTreatment treatment, Money lines, Tally remaining) {}

    private final CurrencyUnit currency;
    private final Tally lines;
    private final int ofLines;
    private final List<Bearer> all = new ArrayList<>();

    /** Starts from the lines by treatment; nothing is borne yet. */
    Bearers(Groups groups) {
        this.lines = groups.total();
        this.currency = groups.currency();
        List<TaxTreatment> treatments = groups.treatments();
        treatments.sort(TaxTreatment.ORDER);
        for (TaxTreatment treatment : treatments) {
            open(treatment, groups.get(treatment));
        }
        this.ofLines = all.size();
    }

    private Bearer open(TaxTreatment treatment, Money amount) {
        Bearer bearer = new Bearer(treatment, amount, Tally.in(currency).add(amount));
        all.add(bearer);
        return bearer;
    }

    /**
     * Takes into account what is borne at a place among the treatments that lines have.
     *
     * @param amount  with its sign: below zero where it is taken off lines above zero
     */
    void bear(int place, Money amount) {
        all.get(place).remaining().add(amount);
    }

    /** The same under a treatment, which may be one that no line has: it is opened with lines of nothing. */
    void bear(TaxTreatment treatment, Money amount) {
        find(treatment)
                .orElseGet(() -> open(treatment, Money.zero(currency)))
                .remaining()
                .add(amount);
    }

    private Optional<Bearer> find(TaxTreatment treatment) {
        for (Bearer bearer : all) {
            if (bearer.treatment().equals(treatment)) {
                return Optional.of(bearer);
            }
        }
        return Optional.empty();
    }

    /** {@return the treatment of a place among those that lines have} */
    TaxTreatment treatment(int place) {
        return all.get(place).treatment();
    }

    /** {@return what all lines come to} */
    Tally lines() {
        return lines;
    }

    /** {@return what is left of all lines} */
    Tally remaining() {
        Tally sum = Tally.in(currency);
        for (Bearer bearer : all) {
            sum.add(bearer.remaining());
        }
        return sum;
    }

    /** {@return what the lines under a treatment come to, nothing where there is none; the sum is the caller's} */
    Tally lines(TaxTreatment treatment) {
        Tally sum = Tally.in(currency);
        find(treatment).ifPresent(bearer -> sum.add(bearer.lines()));
        return sum;
    }

    /** {@return what is left under a treatment, nothing where nothing was} */
    Tally remaining(TaxTreatment treatment) {
        Tally sum = Tally.in(currency);
        find(treatment).ifPresent(bearer -> sum.add(bearer.remaining()));
        return sum;
    }

    /** {@return what the lines of each treatment come to, by place} */
    List<Money> eachOfLines() {
        List<Money> each = new ArrayList<>(ofLines);
        for (Bearer bearer : all.subList(0, ofLines)) {
            each.add(bearer.lines());
        }
        return each;
    }

    /** {@return what is left of each treatment that lines have, by place} */
    List<Money> eachLeft() {
        List<Money> each = new ArrayList<>(ofLines);
        for (Bearer bearer : all.subList(0, ofLines)) {
            each.add(bearer.remaining().total());
        }
        return each;
    }

    /**
     * {@return whether a treatment, or the whole, is left with another sign than its lines have} Of lines that come to nothing,
     * nothing may be taken off; something may be put on.
     */
    boolean isOverdrawn() {
        for (Bearer bearer : all) {
            if (isTurned(bearer.lines().getAmount().signum(), bearer.remaining().signum())) {
                return true;
            }
        }
        return isTurned(lines.signum(), remaining().signum());
    }

    private static boolean isTurned(int before, int after) {
        return before == 0 ? after < 0 : before * after < 0;
    }
}
