package org.facturier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.letter.Letter;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.party.Party;
import org.facturier.core.terms.PaymentDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GivenNullTest {

    @Test
    void null_for_what_may_be_left_out_is_refused_by_name() {
        assertThatThrownBy(() -> Party.business("Café").vatId(null))
                .hasMessage("a party was given null as vatId; where there is none, leave the call out");
        BillingCycle monthly = new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly.counting(null))
                .withMessageContaining("a billing cycle was given null as dayCount");
    }

    @Test
    void null_in_a_list_is_named_by_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentDays(Arrays.asList(10, null)))
                .withMessage("days of payment needs ofMonth[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferEvent.OfferAccepted("B", LocalDate.of(2026, 1, 1), Arrays.asList(null, 2)))
                .withMessage("an acceptance needs options[0]");
    }

    @ParameterizedTest
    @MethodSource("setters")
    void no_builder_is_silent_on_null(Object builder, Method setter) throws IllegalAccessException {
        try {
            setter.invoke(builder, (Object) null); // what a document cannot do without is named when it is built
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(" was given null as ");
        }
    }

    static Stream<Object[]> setters() {
        return Stream.of(
                        Party.business("Café"),
                        DocumentHeader.builder(),
                        InvoiceDraft.builder(),
                        LineItem.builder(),
                        PartnerAgreement.builder(),
                        Letter.builder(),
                        Issuer.builder())
                .flatMap(builder -> Arrays.stream(builder.getClass().getDeclaredMethods())
                        .filter(method -> method.getReturnType() == builder.getClass()
                                && method.getParameterCount() == 1
                                && !method.getParameterTypes()[0].isPrimitive())
                        .map(method -> new Object[] {builder, method}));
    }
}
