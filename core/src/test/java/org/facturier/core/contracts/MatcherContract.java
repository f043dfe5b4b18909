package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;

/** The promises of {@link Matcher}, M1 to M4; that a proposal says why, M5, is asked by its constructor. */
public interface MatcherContract {

    /** {@return the matcher under test} */
    Matcher matcher();

    /** {@return open items of several partners and currencies, debits, credits and money on account} */
    @Provide
    default Arbitrary<List<OpenItem>> openItems() {
        return OpenItemArbitraries.items(12);
    }

    /** {@return payments in and out} */
    @Provide
    default Arbitrary<Payment> payments() {
        return OpenItemArbitraries.payments();
    }

    /** M1. */
    @Property
    default void m1_equal_arguments_give_equal_proposals_in_whatever_order_items_were_told(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment, @ForAll Random random) {
        List<OpenItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        OpenItems oneByOne = OpenItems.none();
        for (OpenItem item : shuffled) {
            oneByOne = oneByOne.with(item);
        }
        OpenItems atOnce = OpenItems.of(items);
        assertThat(matcher().propose(payment, oneByOne)).isEqualTo(matcher().propose(payment, atOnce));
        assertThat(matcher().propose(oneByOne)).isEqualTo(matcher().propose(atOnce));
    }

    /** M2. */
    @Property
    default void m2_no_more_is_taken_of_an_item_than_is_open(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        each(items, payment, MatcherContract::assertTakesWhatIsOpen);
    }

    /** M3. */
    @Property
    default void m3_proposals_stay_on_the_account_of_their_money(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        each(items, payment, (open, proposals) -> proposals.forEach(proposal -> assertOnAccount(open, proposal)));
        assertThat(matcher().propose(payment, OpenItems.of(items)))
                .extracting(Proposal::of)
                .allMatch(OpenItem.of(payment)::equals);
    }

    /** M4. */
    @Property
    default void m4_links_lead_from_credits_to_debits(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        each(
                items,
                payment,
                (open, proposals) -> proposals.forEach(proposal -> {
                    for (Proposal.ProposedLink link : proposal.links()) {
                        assertThat(find(open, proposal, link.credit()).isDebit())
                                .as("credit")
                                .isFalse();
                        assertThat(find(open, proposal, link.debit()).isDebit())
                                .as("debit")
                                .isTrue();
                    }
                }));
    }

    /** Asked for the payment, which is not among the items, and for all money, where it is. */
    private void each(List<OpenItem> items, Payment payment, BiConsumer<OpenItems, List<Proposal>> promise) {
        OpenItems with = OpenItems.of(items).with(OpenItem.of(payment));
        promise.accept(with, matcher().propose(payment, OpenItems.of(items)));
        promise.accept(with, matcher().propose(with));
    }

    private static void assertOnAccount(OpenItems open, Proposal proposal) {
        for (Map.Entry<ItemKey, Money> taken : taken(proposal)) {
            assertThat(taken.getValue().getCurrencyUnit())
                    .isEqualTo(proposal.of().open().getCurrencyUnit())
                    .isEqualTo(find(open, proposal, taken.getKey()).open().getCurrencyUnit());
        }
    }

    private static OpenItem find(OpenItems open, Proposal proposal, ItemKey key) {
        String partner = proposal.of().partner();
        return open.find(partner, key).orElseThrow(() -> new AssertionError(key + " is no open item of " + partner));
    }

    private static void assertTakesWhatIsOpen(OpenItems open, List<Proposal> proposals) {
        Map<List<Object>, Money> left = new HashMap<>();
        for (Proposal proposal : proposals) {
            String partner = proposal.of().partner();
            for (Map.Entry<ItemKey, Money> taken : taken(proposal)) {
                Money all = find(open, proposal, taken.getKey()).open().abs();
                Money rest =
                        left.getOrDefault(List.of(partner, taken.getKey()), all).minus(taken.getValue());
                assertThat(rest.isNegative())
                        .as("more than %s of %s", all, taken.getKey())
                        .isFalse();
                left.put(List.of(partner, taken.getKey()), rest);
            }
        }
    }

    private static List<Map.Entry<ItemKey, Money>> taken(Proposal proposal) {
        List<Map.Entry<ItemKey, Money>> taken = new ArrayList<>();
        for (Proposal.ProposedLink link : proposal.links()) {
            taken.add(Map.entry(link.credit(), link.amount()));
            taken.add(Map.entry(link.debit(), link.amount()));
        }
        proposal.reliefs().forEach(relief -> taken.add(Map.entry(relief.item(), relief.amount())));
        return taken;
    }
}
