package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.MatcherContract;
import org.facturier.core.contracts.OpenItemArbitraries;

/** The first matcher keeps the promises of the port, and reads texts as a reader does who tries everything. */
class MatcherProperties {

    @Group
    class ByReferenceThenAge implements MatcherContract {
        @Override
        public Matcher matcher() {
            return Matchers.byReferenceThenAge();
        }
    }

    @Property
    void what_is_put_to_what_is_what_trying_every_number_at_every_place_gives(
            @ForAll("openItems") List<OpenItem> items,
            @ForAll("settled") List<Reference> settled,
            @ForAll("payments") Payment payment) {
        OpenItem money = OpenItem.of(payment);
        List<Proposal> proposals =
                Matchers.byReferenceThenAge().propose(payment, OpenItems.of(items, settled));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).links()).isEqualTo(new PatientReader(items, settled).links(money));
    }

    @Property
    void money_that_was_put_is_not_put_anew(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        OpenItems after = OpenItems.of(items);
        for (Proposal proposal : Matchers.byReferenceThenAge().propose(payment, after)) {
            after = after.after(proposal);
        }
        assertThat(after.find(payment.payer(), new ItemKey.Money(payment.id()))
                        .map(left -> 1)
                        .orElse(0))
                .isIn(0, 1);
    }

    @Provide
    Arbitrary<List<OpenItem>> openItems() {
        return OpenItemArbitraries.items(12);
    }

    @Provide
    Arbitrary<List<Reference>> settled() {
        return OpenItemArbitraries.numbers()
                .map(number -> new Reference(Reference.Kind.NUMBER, number))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Payment> payments() {
        return OpenItemArbitraries.payments();
    }
}
