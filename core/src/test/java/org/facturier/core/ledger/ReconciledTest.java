package org.facturier.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Book;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.matching.BankMatcher;
import org.facturier.core.matching.MatchingPolicy;
import org.facturier.core.matching.NumberShape;
import org.facturier.core.matching.Payers;
import org.facturier.core.payment.Payment;
import org.junit.jupiter.api.Test;

/** What a matcher of the bank is sure of becomes facts, and the end of the payment undoes them all. */
class ReconciledTest {

    private static final BankMatcher MATCHER = new BankMatcher(
            List.of(NumberShape.of(new NumberShape.Letters("F-"), new NumberShape.Digits(NumberShape.Kind.COUNTER, 1))),
            Payers.builder().build(),
            MatchingPolicy.STANDARD.tolerance(new BigDecimal("0.02")));

    private final Ledger before = Ledger.of(
            Book.HOUSE,
            List.of(
                    new Issued(Samples.invoice("F-1", "EUR 100.00", day(1, 5))),
                    new Issued(Samples.invoice("F-2", "EUR 100.00", day(1, 6)))));

    private static Ledger told(Ledger ledger, List<Fact> facts) {
        Ledger told = ledger;
        for (Fact fact : facts) {
            told = told.tell(fact);
        }
        return told;
    }

    @Test
    void a_proposal_taken_and_reversed_leaves_what_was_open_before() {
        Payment payment = new Payment("p", day(2, 1), Book.PARTNER, eur("239.99"), "F-1 F-2");
        List<Fact> facts = before.settle(payment, MATCHER).facts();
        Ledger taken = told(before, facts);
        assertThat(facts).hasAtLeastOneElementOfType(Relieved.class);
        assertThat(taken.open(day(2, 2)).all()).isEmpty();
        Ledger undone = taken.tell(new Reversed("r", day(2, 3), "p", "AM04"));
        assertThat(undone.open(day(2, 3)).all())
                .containsExactlyElementsOf(before.open(day(2, 3)).all().toList());
    }

    @Test
    void what_is_not_sure_stays_on_account() {
        Payment payment = new Payment("p", day(2, 1), Book.PARTNER, eur("120.00"), "thank you");
        Ledger taken = told(before, before.settle(payment, MATCHER).facts());
        assertThat(taken.account(Book.ACCOUNT).orElseThrow().at(day(2, 2)).debits())
                .extracting(AccountItem::open)
                .containsExactly(eur("120.00"), eur("120.00"));
    }
}
