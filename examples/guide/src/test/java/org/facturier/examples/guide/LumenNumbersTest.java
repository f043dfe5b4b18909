package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
// region contract
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.junit.jupiter.api.Test;

class LumenNumbersTest implements NumberStoreContract {

    @Override
    public NumberStore emptyStore() {
        return new LumenNumbers();
    }
    // endregion

    // region forgetful
    /** Forgets what was asked for: it keeps the last number and nothing else. */
    static NumberStore forgetful() {
        NumberStore store = new LumenNumbers();
        return (series, request, step) -> store.advance(series, fresh(request), step);
    }
    // endregion

    private static IssuingRequest fresh(IssuingRequest request) {
        return new IssuingRequest(UUID.randomUUID().toString(), request.draft());
    }

    @Test
    void the_contract_finds_a_store_that_forgets_its_requests() {
        // region bites
        NumberStoreContract contract = LumenNumbersTest::forgetful;
        assertThatThrownBy(contract::s4_a_request_whose_invoice_is_kept_gives_it_again)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the step of a kept request runs again");
        // endregion
    }
}
