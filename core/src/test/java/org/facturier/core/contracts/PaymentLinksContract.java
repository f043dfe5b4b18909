package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.terms.PaymentLinks;
import org.facturier.core.terms.PaymentLinks.PageRequest;

/** The promises of {@link PaymentLinks}, K1 to K3. */
public interface PaymentLinksContract {

    /** {@return the links under test; new ones each time, if they can} */
    PaymentLinks links();

    /** {@return what is to be paid: amounts in several currencies, references of any shape} */
    @Provide
    default Arbitrary<PageRequest> payables() {
        return Combinators.combine(
                        TextArbitraries.references(),
                        TextArbitraries.references(),
                        MoneyArbitraries.inCurrencies(MoneyArbitraries::positiveAmounts),
                        DayArbitraries.days())
                .as(PageRequest::new);
    }

    /** K1. */
    @Property
    default void k1_equal_requests_have_equal_pages(@ForAll("payables") PageRequest payable) {
        PageRequest same = new PageRequest(payable.document(), payable.reference(), payable.amount(), payable.dueOn());
        assertThat(links().page(same)).isEqualTo(links().page(payable));
    }

    /** K2. */
    @Property
    default void k2_a_page_is_a_whole_address_with_https(@ForAll("payables") PageRequest payable) {
        Optional<URI> page = links().page(payable);
        assertThat(page.map(URI::getScheme)).isEqualTo(page.map(found -> "https"));
        assertThat(page.filter(found -> found.getHost() == null || found.getUserInfo() != null))
                .isEmpty();
    }

    /** K3. */
    @Property
    default void k3_different_references_have_different_pages(
            @ForAll("payables") PageRequest first, @ForAll("payables") PageRequest second) {
        Optional<URI> page = links().page(first);
        boolean same = first.reference().equals(second.reference());
        assertThat(same || page.isEmpty() || !page.equals(links().page(second))).isTrue();
    }
}
