package org.facturier.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Details that a later file tells of an entry: its money counts once. */
class LateDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final BankMatcher MATCHER =
            new BankMatcher(List.of(), Payers.builder().name("cafe", "Cafe").build(), MatchingPolicy.STANDARD);
    private static final OpenItems OPEN = OpenItems.of(List.of(
            item("F-1001", "EUR 100.00"),
            item("F-1002", "EUR 50.00"),
            item("F-1003", "EUR 70.00"),
            item("F-1004", "EUR 80.00")));
    private static final List<BankTransaction> DETAILS =
            List.of(detail(1, "EUR 70.00", "F-1003"), detail(2, "EUR 80.00", "F-1004"));

    private static OpenItem item(String text, String amount) {
        InvoiceNumber number = InvoiceNumber.of(text);
        ItemKey key = new ItemKey.InstalmentItem(new DocumentKey("house", "F", number), 1);
        return OpenItem.of(key, "cafe", Money.parse(amount))
                .on(DAY.minusDays(40))
                .dueOn(DAY.minusDays(10))
                .reference(Reference.number(number))
                .build();
    }

    private static BankTransaction money(TransactionKey key, String amount, String words) {
        return BankTransaction.of(DAY, Money.parse(amount))
                .key(key)
                .counterparty(Counterparty.of("Cafe"))
                .remittance(Remittance.of(words))
                .build();
    }

    private static BankTransaction detail(int place, String amount, String words) {
        return money(new TransactionKey("B-77", Optional.of(place)), amount, words);
    }

    /** The details after a pass over the entry as a whole. */
    private static Reconciliation detailsAfter(String words) {
        BankTransaction whole = money(TransactionKey.of("B-77"), "EUR 150.00", words);
        Reconciliation first = Reconciliation.of(MATCHER, List.of(whole), OPEN, Bookings.none());
        return Reconciliation.of(MATCHER, DETAILS, first.open(), first.seen());
    }

    @Test
    void what_was_taken_with_the_whole_is_not_taken_again_with_the_details() {
        assertThat(detailsAfter("F-1001 F-1002").taken()).isEmpty();
    }

    @Test
    void a_whole_of_which_nothing_was_taken_gives_way_to_its_details() {
        assertThat(detailsAfter("batch").taken()).hasSize(2);
    }
}
