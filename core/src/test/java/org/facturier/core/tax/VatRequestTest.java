package org.facturier.core.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VatRequestTest {

    private static final TaxableAmount ONE = TaxableAmount.of(TaxTreatment.standard("20"), Money.parse("EUR 1.00"));
    private static final TaxableAmount TWO = TaxableAmount.of(TaxTreatment.standard("20"), Money.parse("EUR 2.00"));
    private static final CorrectionBasis BASIS =
            new CorrectionBasis(List.of(), List.of(), Money.zero(CurrencyUnit.EUR));

    @Test
    void amounts_of_an_invoice_start_from_nothing() {
        Request request = new Request(CurrencyUnit.EUR, List.of(ONE, TWO));
        assertThat(request.bases()).isEmpty();
        assertThat(request.from(0)).isEmpty();
    }

    @Test
    void with_one_basis_all_amounts_start_from_it() {
        assertThat(new Request(CurrencyUnit.EUR, List.of(ONE, TWO), BASIS).from(0))
                .containsExactly(ONE, TWO);
    }

    @Test
    void with_several_each_amount_says_from_which_it_starts() {
        Request request = new Request(CurrencyUnit.EUR, List.of(ONE, TWO), List.of(BASIS, BASIS), List.of(1, 0));
        assertThat(request.from(0)).containsExactly(TWO);
        assertThat(request.from(1)).containsExactly(ONE);
    }

    @Test
    void an_amount_that_starts_from_nowhere_is_refused() {
        refused(List.of(BASIS), List.of(0));
        refused(List.of(BASIS), List.of(0, 1));
        refused(List.of(BASIS), List.of(-1, 0));
        refused(List.of(), List.of(0, 0));
    }

    private static void refused(List<CorrectionBasis> bases, List<Integer> starts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request(CurrencyUnit.EUR, List.of(ONE, TWO), bases, starts));
    }
}
