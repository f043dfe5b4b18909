package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.OpenItemArbitraries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the index finds is what a scan of all items finds, however the items came and went. */
class OpenItemsProperties {

    private static final List<CurrencyUnit> CURRENCIES = List.of(CurrencyUnit.EUR, CurrencyUnit.of("CHF"));

    @Property
    void an_index_made_in_one_pass_finds_what_a_scan_finds(
            @ForAll("openItems") List<OpenItem> items, @ForAll("numbers") String name) {
        assertFinds(OpenItems.of(items), items, name);
    }

    @Property
    void an_index_that_items_entered_and_left_one_by_one_finds_what_a_scan_finds(
            @ForAll("openItems") List<OpenItem> first,
            @ForAll("openItems") List<OpenItem> second,
            @ForAll("numbers") String name) {
        OpenItems open = OpenItems.of(first);
        List<OpenItem> items = new ArrayList<>(first);
        for (OpenItem item : second) {
            boolean leaves =
                    items.removeIf(other -> isSame(other, item)) && item.open().isNegative();
            open = leaves ? open.without(item) : open.with(item);
            if (!leaves) {
                items.add(item);
            }
        }
        assertFinds(open, items, name);
    }

    @Property
    void after_a_proposal_each_item_is_open_for_so_much_less(
            @ForAll("openItems") List<OpenItem> items, @ForAll("payments") Payment payment) {
        OpenItems open = OpenItems.of(items).with(OpenItem.of(payment));
        for (Proposal proposal : Matchers.byReferenceThenAge().propose(payment, OpenItems.of(items))) {
            List<OpenItem> left = new ArrayList<>();
            open.all().forEach(item -> {
                Money rest = item.open().minus(taken(proposal, item));
                if (!rest.isZero()) {
                    left.add(item.leaving(rest));
                }
            });
            assertThat(open.after(proposal).all()).containsExactlyElementsOf(left);
            assertThat(OpenItems.of(items).after(proposal).all()).containsExactlyElementsOf(left);
        }
    }

    @Property
    void names_stay_known_when_what_they_name_is_gone(@ForAll("openItems") List<OpenItem> items) {
        OpenItems open = OpenItems.of(items);
        for (OpenItem item : items) {
            open = open.without(item);
        }
        assertThat(open.size()).isZero();
        for (OpenItem item : items) {
            for (Reference reference : item.references()) {
                assertThat(open.read(reference.text(), item.partner()).mentions())
                        .flatExtracting(Mention::references)
                        .contains(reference);
            }
        }
    }

    @Provide
    Arbitrary<List<OpenItem>> openItems() {
        return OpenItemArbitraries.items(14);
    }

    @Provide
    Arbitrary<String> numbers() {
        return OpenItemArbitraries.numbers();
    }

    @Provide
    Arbitrary<Payment> payments() {
        return OpenItemArbitraries.payments();
    }

    private static void assertFinds(OpenItems open, List<OpenItem> items, String name) {
        assertThat(open.size()).isEqualTo(items.size());
        assertThat(open.all()).containsExactlyElementsOf(scan(items, item -> true));
        for (OpenItem item : items) {
            assertThat(open.find(item.partner(), item.key())).contains(item);
            assertThat(open.worth(item.open()))
                    .containsExactlyElementsOf(scan(items, other -> other.open().equals(item.open())));
            assertThat(open.against(item))
                    .containsExactlyElementsOf(scan(
                            items,
                            other -> isOnAccount(
                                            other, item.partner(), item.open().getCurrencyUnit())
                                    && other.open().isPositive() != item.open().isPositive()));
        }
        for (String partner : List.of("buyer", "other", "nobody")) {
            CURRENCIES.forEach(currency -> assertSides(open, items, partner, currency));
        }
        assertThat(open.named(name))
                .containsExactlyElementsOf(scan(
                        items,
                        item -> item.references().stream()
                                .anyMatch(reference -> letters(reference.text()).equals(letters(name)))));
        assertThat(open.money())
                .containsExactlyElementsOf(scan(
                        items,
                        item -> item.key() instanceof ItemKey.MoneyItem
                                || item.key() instanceof ItemKey.TransferredItem));
    }

    private static void assertSides(OpenItems open, List<OpenItem> items, String partner, CurrencyUnit currency) {
        assertThat(open.debits(partner, currency))
                .containsExactlyElementsOf(scan(
                        items,
                        item -> isOnAccount(item, partner, currency)
                                && item.open().isPositive()));
        assertThat(open.credits(partner, currency))
                .containsExactlyElementsOf(scan(
                        items,
                        item -> isOnAccount(item, partner, currency)
                                && item.open().isNegative()));
    }

    private static List<OpenItem> scan(List<OpenItem> items, Predicate<OpenItem> counts) {
        return items.stream().filter(counts).sorted(OldestFirst.ORDER).toList();
    }

    private static boolean isOnAccount(OpenItem item, String partner, CurrencyUnit currency) {
        return item.partner().equals(partner) && item.open().getCurrencyUnit().equals(currency);
    }

    private static boolean isSame(OpenItem one, OpenItem other) {
        return one.partner().equals(other.partner()) && one.key().equals(other.key());
    }

    private static Money taken(Proposal proposal, OpenItem item) {
        Money taken = Money.zero(item.open().getCurrencyUnit());
        if (!item.partner().equals(proposal.of().partner())) {
            return taken;
        }
        for (Proposal.ProposedLink link : proposal.links()) {
            if (link.debit().equals(item.key())) {
                taken = taken.plus(link.amount());
            }
            if (link.credit().equals(item.key())) {
                taken = taken.minus(link.amount());
            }
        }
        return taken;
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Z0-9]", "");
    }
}
