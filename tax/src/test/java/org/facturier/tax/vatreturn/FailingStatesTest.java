package org.facturier.tax.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.tax.vatreturn.Sales.day;
import static org.facturier.tax.vatreturn.Sales.goods;
import static org.facturier.tax.vatreturn.Sales.invoice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.tax.Book;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What tells the state fails over one document: it is named, and the others are asked. */
class FailingStatesTest {

    private static final Invoice GERMAN = invoice("F-1", day("2026-01-02"), Parties.consumer("DE"), goods("100.00"));
    private static final Invoice BAD = invoice("F-2", day("2026-01-03"), Parties.consumer("DE"), goods("10.00"));
    private static final Invoice HOME = invoice("F-3", day("2026-01-04"), Parties.consumer("FR"), goods("1.00"));

    private static Outcome<VatLedger> ledger(ConsumptionState states) {
        return VatLedger.builder(CurrencyUnit.EUR)
                .states(states)
                .ledger(Book.of(GERMAN, BAD, HOME).ledger())
                .build();
    }

    private static <T> T failing() {
        throw new IllegalStateException("no connection");
    }

    private static ConsumptionState over(Supplier<Optional<CountryCode>> bad) {
        return (invoice, treatment) ->
                invoice.equals(BAD) ? bad.get() : ConsumptionState.oneStopShop().of(invoice, treatment);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(over(FailingStatesTest::failing), "no connection"),
                Arguments.of(over(() -> null), "it gives null"),
                Arguments.of(over(() -> Optional.of(CountryCode.of("US"))), "US was no member state on 2026-01-03"),
                Arguments.of(over(() -> Optional.of(CountryCode.of("GB"))), "GB was no member state on 2026-01-03"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("failures")
    void the_document_is_named_and_no_return_is_made_without_it(ConsumptionState states, String message) {
        Outcome<VatLedger> outcome = ledger(states);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(VatReturnRule.STATE_SAID.code() + " F-2: " + message);
    }

    @Test
    void where_all_fail_all_are_named_of_which_no_decision_tells() {
        assertThat(ledger((invoice, treatment) -> failing()).findings().all())
                .extracting(Finding::path)
                .containsExactly("F-1", "F-2");
    }

    @Test
    void each_part_of_a_document_is_asked_about_once_and_not_of_what_is_decided_to_be_at_home() {
        AtomicInteger asked = new AtomicInteger();
        ledger((invoice, treatment) -> {
                    asked.incrementAndGet();
                    return Optional.empty();
                })
                .orThrow();
        assertThat(asked).hasValue(2);
    }
}
