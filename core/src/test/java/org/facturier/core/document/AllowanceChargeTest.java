package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.money.Tally;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AllowanceChargeTest {

    private static final Money THREE = Money.parse("EUR 3.00");
    private static final Measure MEASURE = Measure.amount(THREE);

    private static Money entered(AllowanceCharge part, Money amount) {
        Tally sum = Tally.in(CurrencyUnit.EUR).add(Money.parse("EUR 10.00"));
        part.enter(amount, sum);
        return sum.total();
    }

    @Test
    void an_allowance_takes_off() {
        AllowanceCharge allowance = new Allowance(MEASURE, "remise", Optional.empty());
        assertThat(allowance.signed(THREE)).isEqualTo(Money.parse("EUR -3.00"));
        assertThat(entered(allowance, THREE)).isEqualTo(Money.parse("EUR 7.00"));
        assertThat(entered(allowance, THREE.negated())).isEqualTo(Money.parse("EUR 13.00"));
    }

    @Test
    void a_charge_puts_on() {
        AllowanceCharge charge = new Charge(MEASURE, "port", Optional.empty());
        assertThat(charge.signed(THREE)).isEqualTo(THREE);
        assertThat(entered(charge, THREE)).isEqualTo(Money.parse("EUR 13.00"));
        assertThat(entered(charge, THREE.negated())).isEqualTo(Money.parse("EUR 7.00"));
    }

    @Test
    void a_fixed_amount_is_said_in_one_line() {
        Money five = Money.parse("EUR 5.00");
        assertThat(AllowanceCharge.discount(five, "remise"))
                .isEqualTo(new AllowanceCharge.Allowance(Measure.amount(five), "remise", Optional.of("95")));
        assertThat(AllowanceCharge.charge(five, "port"))
                .isEqualTo(new AllowanceCharge.Charge(Measure.amount(five), "port", Optional.empty()));
    }
}
