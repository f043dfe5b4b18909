package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.issuing.Postponement;
import org.joda.money.CurrencyUnit;

/** The promises of {@link Postponement}, T1 and T2. */
public interface PostponementContract {

    /** {@return the law under test; a new one each time, if it can} */
    Postponement law();

    /** {@return the days on which something is due: those of the library's documents, unless said otherwise} */
    @Provide
    default Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    /** {@return the heads of documents} */
    @Provide
    default Arbitrary<DocumentHeader> headers() {
        return InvoiceArbitraries.headers(CurrencyUnit.EUR);
    }

    /** T1. */
    @Property
    default void t1_equal_arguments_give_equal_answers(
            @ForAll("days") LocalDate day, @ForAll("headers") DocumentHeader header) {
        assertThat(law().inTimeUntil(day, header.toBuilder().build())).isEqualTo(law().inTimeUntil(day, header));
    }

    /** T2. */
    @Property
    default void t2_nothing_is_late_before_the_day_that_is_printed(
            @ForAll("days") LocalDate day, @ForAll("headers") DocumentHeader header) {
        assertThat(law().inTimeUntil(day, header)).isAfterOrEqualTo(day);
    }
}
