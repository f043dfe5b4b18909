package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
                Matchers.byReferenceThenAge().propose(payment, OpenItems.of(items, Map.of("buyer", settled)));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).links()).isEqualTo(new PatientReader(items, settled).links(money));
    }

    @Property
    void what_is_left_of_money_is_not_put_to_anything_when_asked_again(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        OpenItems open = OpenItems.of(items);
        OpenItems after =
                open.after(Matchers.byReferenceThenAge().propose(payment, open).get(0));
        after.find(payment.payer(), new ItemKey.MoneyItem(payment.id()))
                .ifPresent(left -> assertThat(Matchers.byReferenceThenAge().propose(left, after))
                        .allMatch(proposal -> proposal.links().isEmpty()));
    }

    @Provide
    Arbitrary<List<OpenItem>> openItems() {
        return OpenItemArbitraries.items(12);
    }

    @Provide
    Arbitrary<List<Reference>> settled() {
        return Combinators.combine(
                        OpenItemArbitraries.numbers(),
                        Arbitraries.of(Reference.Kind.NUMBER, Reference.Kind.NUMBER, Reference.Kind.AGREED))
                .as((number, kind) -> new Reference(kind, number))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Payment> payments() {
        return OpenItemArbitraries.payments();
    }
}
