package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.ExchangeRates;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** The promises of {@link ExchangeRates}, X1 to X4, run against rates of a few days that are known. */
public interface ExchangeRatesContract {

    /** A question to rates of exchange. */
    record Question(CurrencyUnit from, CurrencyUnit to, LocalDate on) {

        Optional<ExchangeRate> ask(ExchangeRates rates) {
            return rates.rate(from, to, on);
        }
    }

    /** {@return the rates under test} */
    ExchangeRates rates();

    /** {@return questions that they answer, of two days at least between which a rate changed} */
    List<Question> answered();

    /** {@return questions about pairs or days of which they know nothing, such as before the first day} */
    List<Question> unanswered();

    /** X1. */
    @Test
    default void x1_a_rate_joins_the_currencies_in_the_direction_asked() {
        assertThat(answered()).isNotEmpty().allSatisfy(question -> {
            ExchangeRate rate = question.ask(rates()).orElseThrow();
            assertThat(rate.from()).isEqualTo(question.from());
            assertThat(rate.to()).isEqualTo(question.to());
        });
    }

    /** X2, that it was known. */
    @Test
    default void x2_a_rate_was_published_on_the_day_asked_or_before() {
        assertThat(answered())
                .allSatisfy(question -> assertThat(
                                question.ask(rates()).orElseThrow().publishedOn())
                        .isBeforeOrEqualTo(question.on()));
    }

    /** X2, that none later was. */
    @Test
    default void x2_it_is_the_last_rate_known_by_then() {
        for (Question question : answered()) {
            for (Question other : answered()) {
                ExchangeRate published = other.ask(rates()).orElseThrow();
                boolean known = published.from().equals(question.from())
                        && published.to().equals(question.to())
                        && !published.publishedOn().isAfter(question.on());
                if (known) {
                    assertThat(question.ask(rates()).orElseThrow().publishedOn())
                            .isAfterOrEqualTo(published.publishedOn());
                }
            }
        }
    }

    /** X3. */
    @Test
    default void x3_equal_questions_have_equal_answers() {
        for (Question question : answered()) {
            Optional<ExchangeRate> answer = question.ask(rates());
            assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> question.ask(rates())))
                    .allMatch(answer::equals);
        }
    }

    /** X4. */
    @Test
    default void x4_what_is_not_known_has_no_rate() {
        assertThat(unanswered())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.ask(rates())).isEmpty());
    }

    /** X4, for a currency with itself. */
    @Test
    default void x4_a_currency_has_no_rate_with_itself() {
        for (Question question : answered()) {
            assertThat(new Question(question.from(), question.from(), question.on()).ask(rates()))
                    .isEmpty();
        }
    }
}
