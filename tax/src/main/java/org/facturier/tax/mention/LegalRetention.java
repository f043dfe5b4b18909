package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.InstalmentShare.Retention;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PlannedInstalment;

/**
 * What may be held back as security for works in France.
 *
 * @source Loi n° 71-584 du 16 juillet 1971, art. 1 et 2
 */
final class LegalRetention {

    private static final BigDecimal MOST = BigDecimal.valueOf(5);
    private static final int MONTHS = 12;
    private static final int DAYS = 365;

    private LegalRetention() {}

    /** {@return what is held back too much, or for too long} */
    static List<Finding> check(PaymentPlan plan, String path) {
        List<Finding> found = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < plan.instalments().size(); i++) {
            PlannedInstalment planned = plan.instalments().get(i);
            if (planned.share() instanceof Retention held) {
                sum = sum.add(held.percent().value());
                String at = path + ".instalments[" + i + "]";
                if (sum.compareTo(MOST) > 0) {
                    found.add(FrenchRule.RETENTION.at(
                            at + ".share", say("share", "{share} is held back").with("share", Argument.percent(sum))));
                }
                if (isTooLong(planned.due())) {
                    found.add(
                            FrenchRule.RETENTION.at(at + ".due", say("long", "it is held back for more than a year")));
                }
            }
        }
        return found;
    }

    private static boolean isTooLong(DueDateRule release) {
        boolean beyondMonths = release.months() > MONTHS || release.months() == MONTHS && release.days() > 0;
        return release.from() == DueFrom.ACCEPTANCE && (beyondMonths || release.days() > DAYS);
    }
}
