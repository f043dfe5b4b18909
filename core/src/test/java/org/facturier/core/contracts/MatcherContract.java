package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;

/** The promises of {@link Matcher}, M1 to M5. */
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
        OpenItems open = OpenItems.of(items);
        OpenItem money = OpenItem.of(payment);
        assertTakesWhatIsOpen(open.with(money), matcher().propose(payment, open));
        assertTakesWhatIsOpen(open.with(money), matcher().propose(open.with(money)));
    }

    /** M3. */
    @Property
    default void m3_proposals_stay_on_the_account_of_their_money(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        OpenItems open = OpenItems.of(items).with(OpenItem.of(payment));
        for (Proposal proposal : matcher().propose(payment, OpenItems.of(items))) {
            assertThat(proposal.of()).isEqualTo(OpenItem.of(payment));
        }
        for (Proposal proposal : both(payment, items)) {
            for (Map.Entry<ItemKey, Money> taken : taken(proposal)) {
                Optional<OpenItem> item = open.find(proposal.of().partner(), taken.getKey());
                assertThat(item).as("%s of %s", taken.getKey(), proposal.of().partner()).isPresent();
                assertThat(taken.getValue().getCurrencyUnit())
                        .isEqualTo(proposal.of().open().getCurrencyUnit())
                        .isEqualTo(item.orElseThrow().open().getCurrencyUnit());
            }
        }
    }

    /** M4. */
    @Property
    default void m4_links_lead_from_credits_to_debits(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        OpenItems open = OpenItems.of(items).with(OpenItem.of(payment));
        for (Proposal proposal : both(payment, items)) {
            String partner = proposal.of().partner();
            for (Proposal.Link link : proposal.links()) {
                assertThat(open.find(partner, link.credit())).as("credit").hasValueSatisfying(item -> assertThat(
                                item.isDebit())
                        .isFalse());
                assertThat(open.find(partner, link.debit())).as("debit").hasValueSatisfying(item -> assertThat(
                                item.isDebit())
                        .isTrue());
            }
        }
    }

    /** M5. */
    @Property
    default void m5_each_proposal_says_why(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        for (Proposal proposal : both(payment, items)) {
            assertThat(proposal.evidence()).isNotEmpty();
            assertThat(proposal.evidence()).extracting(Evidence::toString).allMatch(text -> !text.isBlank());
        }
    }

    private List<Proposal> both(Payment payment, List<OpenItem> items) {
        OpenItems open = OpenItems.of(items);
        List<Proposal> all = new ArrayList<>(matcher().propose(payment, open));
        all.addAll(matcher().propose(open.with(OpenItem.of(payment))));
        return all;
    }

    private static void assertTakesWhatIsOpen(OpenItems open, List<Proposal> proposals) {
        Map<List<Object>, Money> left = new HashMap<>();
        for (Proposal proposal : proposals) {
            String partner = proposal.of().partner();
            for (Map.Entry<ItemKey, Money> taken : taken(proposal)) {
                Money all = open.find(partner, taken.getKey()).map(item -> item.open().abs()).orElseThrow();
                Money rest = left.getOrDefault(List.of(partner, taken.getKey()), all).minus(taken.getValue());
                assertThat(rest.isNegative()).as("more than %s of %s", all, taken.getKey()).isFalse();
                left.put(List.of(partner, taken.getKey()), rest);
            }
        }
    }

    private static List<Map.Entry<ItemKey, Money>> taken(Proposal proposal) {
        List<Map.Entry<ItemKey, Money>> taken = new ArrayList<>();
        for (Proposal.Link link : proposal.links()) {
            taken.add(Map.entry(link.credit(), link.amount()));
            taken.add(Map.entry(link.debit(), link.amount()));
        }
        proposal.reliefs().forEach(relief -> taken.add(Map.entry(relief.item(), relief.amount())));
        return taken;
    }
}
