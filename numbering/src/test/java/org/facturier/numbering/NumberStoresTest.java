package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.SeriesPosition;
import org.junit.jupiter.api.Test;

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
    void a_store_goes_on_from_the_positions_it_is_given() {
        SeriesPosition reached = new SeriesPosition(InvoiceNumber.of("FAC-000041"), LocalDate.of(2026, 1, 15));
        NumberStore store = NumberStores.inMemory(Map.of("FAC", reached));
        store.advance("FAC", asked("order 1"), last -> {
            assertThat(last).contains(reached);
            return Outcome.rejected(SeriesRule.GAP.at("", "only looking"));
        });
    }

    @Test
    void a_store_refuses_the_number_it_was_told_was_the_last() {
        InvoiceNumber given = InvoiceNumber.of("FAC-000041");
        LocalDate today = LocalDate.of(2026, 1, 15);
        NumberStore store = NumberStores.inMemory(Map.of("FAC", new SeriesPosition(given, today)));
        Issuer issuer =
                Issuer.builder().numbering(NumberingStrategy.given(given)).build();
        assertThatThrownBy(() -> store.advance(
                        "FAC", asked("order 1"), last -> issuer.issue(Documents.draft(), Issuance.of("FAC", today))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FAC-000041");
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
