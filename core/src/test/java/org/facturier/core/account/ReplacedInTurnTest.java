package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Relieved;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.posting.ItemWords;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that replace and credit others, told in many orders. Figures worked out by hand. */
class ReplacedInTurnTest {

    private static final AccountKey DOLLARS = new AccountKey(HOUSE, PARTNER, CurrencyUnit.USD);

    private final Book book = new Book();

    /** An invoice put right twice, one that is put right on its own day, one that is billed in dollars instead. */
    private List<Fact> facts() {
        Invoice first = book.invoice("F-1", day(1, 5), "100.00");
        Invoice second = book.corrective("F-2", day(1, 20), first, "80.00");
        Invoice third = book.corrective("F-3", day(2, 10), second, "70.00");
        book.paid("p", day(1, 10), first, "110.00")
                .tell(new Relieved("w", day(1, 12), document(first), eur("10.00"), ReliefReason.WRITE_OFF))
                .received("q", day(2, 12), "5.00")
                .put("b", day(2, 12), money("q"), document(first), "5.00");
        Invoice fourth = book.invoice("F-4", day(3, 1), "50.00");
        Invoice fifth = book.corrective("F-5", day(3, 1), fourth, "40.00");
        book.note("N-1", day(3, 5), fifth);
        book.paid("r", day(3, 3), fourth, "20.00").reversed("r", day(3, 20));
        Invoice sixth = book.invoice("F-6", day(4, 1), "30.00");
        book.issue(inDollars(sixth));
        book.paid("s", day(4, 2), sixth, "36.00");
        assertThat(third.totals().payable()).isEqualTo(eur("84.00"));
        return book.facts();
    }

    /** As another system may have issued it. */
    private static Invoice inDollars(Invoice of) {
        InvoiceDraft right = InvoiceDraft.builder()
                .header(Samples.header()
                        .type(DocumentType.CORRECTIVE_INVOICE)
                        .preceding(of.reference())
                        .currency(CurrencyUnit.USD)
                        .build())
                .line(Samples.line("USD 35.00").build())
                .build();
        return Samples.issue("F-7", right, day(4, 10));
    }

    private static void isRight(Ledger ledger) {
        Account account = ledger.account(Book.ACCOUNT).orElseThrow();
        // F-1: 110.00 paid, 10.00 written off; F-2 over 96.00, F-3 over 84.00: all paid, 26.00 and 5.00 on account;
        // F-5: 48.00 credited, r returned; F-6 is billed elsewhere, so its 36.00 are on account, too
        assertThat(open(account.at(day(1, 15)))).isEmpty();
        assertThat(account.at(day(1, 15)).balance()).isEqualTo(eur("0.00"));
        assertThat(open(account.at(day(1, 25)))).containsExactly("payment p -14.00");
        assertThat(open(account.at(day(2, 28)))).containsExactly("payment p -26.00", "payment q -5.00");
        // 48.00 - 20.00 - 48.00, beside 31.00: what r paid is owed back until it is returned
        assertThat(account.at(day(3, 10)).balance()).isEqualTo(eur("-51.00"));
        assertThat(account.at(day(3, 31)).balance()).isEqualTo(eur("-31.00"));
        assertThat(open(account.at(day(4, 5)))).containsExactly("payment p -26.00", "payment q -5.00");
        assertThat(open(account.at(day(4, 10))))
                .containsExactly("payment p -26.00", "payment q -5.00", "payment s -36.00");
        Account dollars = ledger.account(DOLLARS).orElseThrow();
        assertThat(dollars.at(day(12, 31)).balance()).isEqualTo(Money.parse("USD 42.00"));
        assertThat(ledger.findings().stream().map(finding -> finding.code().text() + " " + finding.path()))
                .containsExactly("LED-LINK-01 fact b");
    }

    private static List<String> open(Position position) {
        List<AccountItem> items = new ArrayList<>(position.debits());
        items.addAll(position.credits());
        return items.stream()
                .map(item -> ItemWords.of(item.key()) + " " + item.open().getAmount())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void in_any_order_one_by_one(long seed) {
        List<Fact> facts = new ArrayList<>(facts());
        if (seed > 0) {
            Collections.shuffle(facts, new Random(seed));
        }
        Ledger ledger = Ledger.of(HOUSE, List.of());
        for (Fact fact : facts) {
            ledger = ledger.tell(fact);
            ledger.accounts().forEach(account -> account.at(day(12, 31)));
        }
        isRight(ledger);
        isRight(Ledger.of(HOUSE, facts));
    }
}
