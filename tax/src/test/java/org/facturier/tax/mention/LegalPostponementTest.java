package org.facturier.tax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.issuing.Postponement;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class LegalPostponementTest {

    private final Postponement law = LegalPostponement.standard();

    @Test
    void what_is_due_at_a_weekend_may_be_paid_on_monday_where_the_law_of_the_seller_says_so() {
        // 31 January 2026 is a Saturday, 1 February a Sunday
        for (String country : Set.of("DE", "AT", "CH", "CZ", "LI", "LU", "PL")) {
            assertThat(inTime("2026-02-01", country)).as(country).isEqualTo("2026-02-02");
            assertThat(inTime("2026-01-31", country)).as(country).isEqualTo("2026-02-02");
            assertThat(inTime("2026-01-30", country)).as(country).isEqualTo("2026-01-30");
        }
    }

    @Test
    void an_italian_saturday_is_a_day_to_pay_and_a_sunday_is_none() {
        assertThat(inTime("2026-02-01", "IT")).isEqualTo("2026-02-02");
        assertThat(inTime("2026-01-31", "IT")).isEqualTo("2026-01-31");
    }

    @Test
    void holidays_that_would_move_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalPostponement.standard()
                        .withHolidays(CountryCode.of("FR"), Set.of(LocalDate.of(2026, 5, 1))))
                .withMessageContaining("no law of FR is known here");
    }

    @Test
    void french_law_moves_the_days_of_procedures_alone() {
        assertThat(inTime("2026-02-01", "FR")).isEqualTo("2026-02-01");
        assertThat(inTime("2026-02-01", "ES")).isEqualTo("2026-02-01");
    }

    @Test
    void holidays_are_those_of_the_country_they_were_given_for() {
        // Good Friday 3 April and Easter Monday 6 April 2026
        Set<LocalDate> easter = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
        Postponement german = LegalPostponement.standard().withHolidays(CountryCode.of("DE"), easter);
        assertThat(german.inTimeUntil(LocalDate.of(2026, 4, 3), header("DE"))).isEqualTo("2026-04-07");
        assertThat(german.inTimeUntil(LocalDate.of(2026, 4, 3), header("CH"))).isEqualTo("2026-04-03");
        assertThat(german.inTimeUntil(LocalDate.of(2026, 4, 4), header("CH"))).isEqualTo("2026-04-06");
    }

    private LocalDate inTime(String day, String country) {
        return law.inTimeUntil(LocalDate.parse(day), header(country));
    }

    private static DocumentHeader header(String country) {
        return DocumentHeader.builder()
                .seller(Party.business("S")
                        .address(Address.of("1", "1", "Ort", country))
                        .build())
                .buyer(Party.business("B")
                        .address(Address.of("2", "2", "Lyon", "FR"))
                        .build())
                .currency(CurrencyUnit.EUR)
                .language(Locale.GERMAN)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
    }
}
