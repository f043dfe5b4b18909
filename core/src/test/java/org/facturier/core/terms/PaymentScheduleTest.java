package org.facturier.core.terms;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentScheduleTest {

    private static Instalment of(int number, String amount) {
        return new Instalment(number, Money.parse(amount), LocalDate.of(2026, 2, 1), Optional.empty());
    }

    @Test
    void an_instalment_in_another_currency_is_named_by_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PaymentSchedule(Money.parse("EUR 10.00"), List.of(of(1, "EUR 4.00"), of(2, "USD 6.00"))))
                .withMessage("instalment 2 is over USD 6.00, the total is EUR 10.00");
    }
}
