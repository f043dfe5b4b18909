package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.PaymentLinksContract;
import org.facturier.core.terms.PaymentLinks.PageRequest;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that nothing can break proves nothing. */
class PaymentLinksContractBitesTest {

    @Test
    void links_that_change_their_mind_break_k1() {
        AtomicInteger asked = new AtomicInteger();
        PaymentLinksContract contract = () -> payable -> page("https://pay.example/" + asked.incrementAndGet());
        assertThatThrownBy(() -> contract.k1_equal_requests_have_equal_pages(payable("1")))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://pay.example/1", "/pay/1", "https://me:secret@pay.example/1", "mailto:a@b.example"})
    void what_is_no_whole_address_breaks_k2(String address) {
        PaymentLinksContract contract = () -> payable -> page(address);
        assertThatThrownBy(() -> contract.k2_a_page_is_a_whole_address_with_https(payable("1")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void one_page_for_all_breaks_k3() {
        PaymentLinksContract contract = () -> payable -> page("https://pay.example");
        assertThatThrownBy(() -> contract.k3_different_references_have_different_pages(payable("1"), payable("2")))
                .isInstanceOf(AssertionError.class);
    }

    private static Optional<URI> page(String address) {
        return Optional.of(URI.create(address));
    }

    private static PageRequest payable(String reference) {
        return new PageRequest("F-" + reference, reference, Money.parse("EUR 1.00"), LocalDate.of(2026, 2, 1));
    }
}
