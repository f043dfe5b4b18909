package org.facturier.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.contracts.ExchangeRatesContract;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Each promise of the contract is kept by rates of two days, and broken once and noticed. */
class ExchangeRatesContractBitesTest implements ExchangeRatesContract {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 14);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 15);

    @Override
    public ExchangeRates rates() {
        return ExchangeRatesContractBitesTest::lastKnown;
    }

    @Override
    public List<Question> answered() {
        return List.of(asked(FIRST), asked(SECOND), asked(SECOND.plusDays(2)));
    }

    @Override
    public List<Question> unanswered() {
        return List.of(
                asked(FIRST.minusDays(1)), new Question(CurrencyUnit.EUR, CHF, FIRST), new Question(CHF, CHF, FIRST));
    }

    private static Question asked(LocalDate on) {
        return new Question(CHF, CurrencyUnit.EUR, on);
    }

    private static Optional<ExchangeRate> lastKnown(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        if (!from.equals(CHF) || !to.equals(CurrencyUnit.EUR) || on.isBefore(FIRST)) {
            return Optional.empty();
        }
        return Optional.of(on.isBefore(SECOND) ? rate(FIRST, "1.0655") : rate(SECOND, "1.0671"));
    }

    private static ExchangeRate rate(LocalDate published, String rate) {
        return new ExchangeRate(CHF, CurrencyUnit.EUR, new BigDecimal(rate), published, "ECB");
    }

    @Test
    void no_rates_are_known_of_none() {
        assertThat(ExchangeRates.none().rate(CHF, CurrencyUnit.EUR, FIRST)).isEmpty();
    }

    @Test
    void a_rate_the_other_way_round_is_noticed() {
        ExchangeRates wrong = (from, to, on) -> lastKnown(from, to, on)
                .map(rate -> new ExchangeRate(to, from, rate.rate(), rate.publishedOn(), rate.source()));
        assertNoticed(over(wrong)::x1_a_rate_joins_the_currencies_in_the_direction_asked);
    }

    @Test
    void a_rate_of_tomorrow_is_noticed() {
        assertNoticed(
                over((from, to, on) -> lastKnown(from, to, on.plusDays(1)))
                        ::x2_a_rate_was_published_on_the_day_asked_or_before);
    }

    @Test
    void a_rate_of_the_day_before_is_noticed() {
        ExchangeRatesContract wrong = over((from, to, on) -> lastKnown(from, to, on.isAfter(SECOND) ? FIRST : on));
        assertNoticed(wrong::x2_it_is_the_last_rate_known_by_then);
    }

    @Test
    void an_answer_that_changes_is_noticed() {
        AtomicInteger asked = new AtomicInteger();
        assertNoticed(
                over((from, to, on) -> Optional.of(rate(FIRST, "1." + (1000 + asked.incrementAndGet()))))
                        ::x3_equal_questions_have_equal_answers);
    }

    @Test
    void a_guess_is_noticed() {
        ExchangeRatesContract guessing = over((from, to, on) -> Optional.of(rate(FIRST, "1")));
        assertNoticed(guessing::x4_what_is_not_known_has_no_rate);
        assertNoticed(guessing::x4_a_currency_has_no_rate_with_itself);
    }

    private static void assertNoticed(ThrowingCallable promise) {
        assertThatThrownBy(promise).isInstanceOf(AssertionError.class);
    }

    private static ExchangeRatesContract over(ExchangeRates rates) {
        return new ExchangeRatesContractBitesTest() {
            @Override
            public ExchangeRates rates() {
                return rates;
            }
        };
    }
}
