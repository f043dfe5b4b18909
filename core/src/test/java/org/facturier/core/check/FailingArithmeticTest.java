package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.VatCalculator;
import org.junit.jupiter.api.Test;

/** An arithmetic of the host's that fails over one document is named there, and the others are checked all the same. */
class FailingArithmeticTest {

    /** Knows the policy of the samples, and fails over a document of more than 100.00. */
    private static final class Failing implements VatCalculator {

        @Override
        public CalculationPolicy policy() {
            return Samples.invoice("F-0", "EUR 1.00", Samples.DAY).calculated().policy();
        }

        @Override
        public Result calculate(Request request) {
            throw new UnsupportedOperationException("is asked to explain only");
        }

        @Override
        public TaxDerivations explain(Request request, Result stated, TaxAccount account) {
            if (request.amounts().get(0).amount().getAmountMajorInt() > 100) {
                throw new IllegalStateException("out of order");
            }
            return VatCalculators.all().get(0).explain(request, stated, account);
        }
    }

    @Test
    void the_others_are_checked() {
        List<Invoice> documents = List.of(
                Samples.invoice("F-1", "EUR 200.00", Samples.DAY), Samples.invoice("F-2", "EUR 50.00", Samples.DAY));
        assertThat(InvoiceCheck.standard().with(new Failing()).check(documents).all())
                .extracting(Finding::toString)
                .containsExactly("ERROR INV-PART-02 at F-1.calculated.policy: out of order"
                        + " - mend the determiner or the arithmetic that the host handed over");
    }
}
