package org.facturier.einvoice.rules.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.syntax.Syntax;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxTest {

    private static final ElectronicInvoice EMPTY =
            Shape.of(ElectronicInvoice.class).empty();

    /** Columns: taxable, rate, stated; then BR-CO-17 strictly, in UBL, in CII. */
    @ParameterizedTest
    @CsvSource({
        "146.57, 20, 29.31, true, true, true",
        "62.50, 5.5, 3.43, false, true, true",
        "62.50, 5.5, 3.44, true, true, true",
        "-62.50, 5.5, -3.44, true, true, true",
        "-62.50, 5.5, -3.43, false, true, true",
        "0.10, 5, 0.01, true, true, true",
        "0.10, 5, 0.00, false, true, true",
        "-0.10, 5, -0.01, true, true, true",
        "-0.10, 5, 0.00, false, true, true",
        "-100.00, 20, -20.00, true, true, true",
        "-100.00, 20, 20.00, false, true, true",
        "100.00, 20, 20.99, false, true, true",
        "100.00, 20, 19.01, false, true, true",
        "100.00, 20, 21.00, false, false, true",
        "100.00, 20, 19.00, false, false, true",
        "100.00, 20, 21.01, false, false, false",
        "100.00, 20, 18.99, false, false, false",
        "100.00, 20, 20.000, true, true, true",
        "100.00, 20, 20.001, false, true, true",
        "100.02, 20, 20.004, false, true, true",
        "10000.00, 0.4, 40.00, true, false, false",
        "10000.00, 0.4, 0.00, false, true, true",
        "100.00, 0.5, 0.50, true, true, true",
        "100.00, , 0.00, true, true, true",
        "100.00, , 0.49, false, true, true",
        "100.00, , 0.50, false, false, true",
        "100.00, , , false, false, true",
        "100.00, 20, , false, false, false",
        "100.00, 0, , false, false, false",
        ", 20, 20.00, false, false, false",
        "31321.73, 5.5, 1722.70, true, true, true",
        "4.975, 20, 1.99, false, true, true",
        "4.975, 20, 2.00, false, false, true",
        "4.975, 20, 1.00, true, true, true",
        "4.975, 20, 0.99, false, true, true",
    })
    void the_vat_of_a_row_is_its_amount_times_its_rate(
            @Nullable String taxable,
            @Nullable String rate,
            @Nullable String tax,
            boolean strict,
            boolean ubl,
            boolean cii) {
        Tax row = new Tax(number(tax), number(taxable), number(rate));
        assertThat(row.fits(Subject.of(EMPTY, Syntax.CII, Mode.STRICT)))
                .as("strict")
                .isEqualTo(strict);
        assertThat(row.fits(Subject.of(EMPTY, Syntax.UBL_INVOICE, Mode.OFFICIAL)))
                .as("UBL")
                .isEqualTo(ubl);
        assertThat(row.fits(Subject.of(EMPTY, Syntax.CII, Mode.OFFICIAL)))
                .as("CII")
                .isEqualTo(cii);
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
