package org.facturier.examples.contracts;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.contracts.ExchangeRatesContract;
import org.facturier.core.money.ExchangeRates;
import org.joda.money.CurrencyUnit;

class BankRatesTest implements ExchangeRatesContract {

    private static final BankRates RATES =
            new BankRates().with("EUR", "CHF", "2026-01-16", "0.9321").with("EUR", "CHF", "2026-01-19", "0.9308");

    @Override
    public ExchangeRates rates() {
        return RATES;
    }

    /** A Friday, the Sunday after it, and Monday. */
    @Override
    public List<Question> answered() {
        return List.of(euros("2026-01-16"), euros("2026-01-18"), euros("2026-01-19"));
    }

    @Override
    public List<Question> unanswered() {
        return List.of(
                euros("2026-01-15"),
                new Question(CurrencyUnit.USD, CurrencyUnit.of("CHF"), LocalDate.of(2026, 1, 16)),
                new Question(CurrencyUnit.of("CHF"), CurrencyUnit.EUR, LocalDate.of(2026, 1, 16)));
    }

    private static Question euros(String day) {
        return new Question(CurrencyUnit.EUR, CurrencyUnit.of("CHF"), LocalDate.parse(day));
    }
}
