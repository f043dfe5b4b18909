package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.SeriesPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStoresTest implements NumberStoreContract {

    @Override
    public NumberStore emptyStore() {
        return NumberStores.inMemory();
    }

    @Override
    public Optional<NumberStore> storeFailingOnce() {
        return Optional.of(BrokenStores.cutOffAfterTheCommit());
    }

    @Test
    void a_store_goes_on_from_the_numbers_it_is_given() {
        NumberStore store = goingOnFrom("FAC-000040", "FAC-000041");
        store.advance("FAC", asked("order 1"), last -> {
            assertThat(last).contains(position("FAC-000041"));
            return Outcome.rejected(SeriesRule.GAP.at("", "only looking"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAC-000001", "FAC-000040", "FAC-000041"})
    void a_store_refuses_every_number_given_before_it_began(String number) {
        NumberStore store = goingOnFrom("FAC-000001", "FAC-000040", "FAC-000041");
        assertThatThrownBy(() -> store.advance("FAC", asked("order 1"), last -> Outcome.accepted(issued(number))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(number);
        Invoice next = store.advance("FAC", asked("order 1"), last -> Outcome.accepted(issued("FAC-000042")))
                .orThrow();
        assertThat(next.number()).isEqualTo(InvoiceNumber.of("FAC-000042"));
    }

    private static NumberStore goingOnFrom(String... given) {
        return NumberStores.inMemory(
                Map.of("FAC", Stream.of(given).map(NumberStoresTest::position).toList()));
    }

    private static SeriesPosition position(String number) {
        return new SeriesPosition(InvoiceNumber.of(number), LocalDate.of(2026, 1, 15));
    }

    private static Invoice issued(String number) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(Documents.draft(), Issuance.of("FAC", LocalDate.of(2026, 1, 15)))
                .orThrow();
    }

    @Test
    void a_step_that_advances_its_own_series_is_refused() {
        NumberStore store = emptyStore();
        assertThatThrownBy(() -> store.advance(
                        "FAC",
                        asked("order 1"),
                        last -> store.advance("FAC", asked("order 2"), inner -> {
                            throw new AssertionError("the inner step ran");
                        })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FAC");
    }

    private static IssuingRequest asked(String key) {
        return new IssuingRequest(key, Documents.draft());
    }
}
