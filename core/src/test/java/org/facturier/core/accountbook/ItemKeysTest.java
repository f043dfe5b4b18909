package org.facturier.core.accountbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;

import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Entry;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.KeyText;
import org.facturier.core.account.Link;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.posting.ItemWords;
import org.facturier.core.posting.LinkKind;
import org.facturier.core.reference.DocumentKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of an item by its key alone. */
class ItemKeysTest {

    private static final DocumentKey SOLD = new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-1"));
    private static final DocumentKey BOUGHT = new DocumentKey(PARTNER, "S", InvoiceNumber.of("S-1"));
    private static final DocumentKey NOTE = new DocumentKey(HOUSE, "F", InvoiceNumber.of("N-1"));
    private static final DocumentKey THEIR_NOTE = new DocumentKey(PARTNER, "S", InvoiceNumber.of("T-1"));

    private static final ItemKey INSTALMENT = new ItemKey.InstalmentItem(SOLD, 2);
    private static final ItemKey PLANNED = new ItemKey.InstalmentItem(SOLD, Optional.of("plan-7"), 2);
    private static final ItemKey BEFORE = new ItemKey.PaidBeforeItem(SOLD);
    private static final ItemKey CREDIT = new ItemKey.CreditItem(NOTE, Optional.of(SOLD));
    private static final ItemKey UNNAMED = new ItemKey.CreditItem(NOTE, Optional.empty());
    private static final ItemKey PAYABLE = new ItemKey.InstalmentItem(BOUGHT, 1);
    private static final ItemKey THEIR_CREDIT = new ItemKey.CreditItem(THEIR_NOTE, Optional.of(BOUGHT));
    private static final ItemKey MONEY = new ItemKey.MoneyItem("bank/1");
    private static final ItemKey ENTERED = new ItemKey.EnteredItem("fee/1");
    private static final ItemKey TRANSFERRED = new ItemKey.TransferredItem("move/1");

    private static ItemKey all(DocumentKey document) {
        return new ItemKey.DocumentItem(document);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(all(SOLD), "seller/F/F-1", "seller/F/F-1", "F-1"),
                Arguments.of(INSTALMENT, "seller/F/F-1//2", "seller/F/F-1//2", "instalment 2 of F-1"),
                Arguments.of(
                        PLANNED,
                        "seller/F/F-1/plan-7/2",
                        "seller/F/F-1/plan-7/2",
                        "instalment 2 of F-1 by plan plan-7"),
                Arguments.of(
                        BEFORE,
                        "seller/F/F-1/paid-before",
                        "seller/F/F-1/paid-before",
                        "what F-1 states as paid before"),
                Arguments.of(
                        CREDIT,
                        "seller/F/N-1/on/seller/F/F-1",
                        "seller/F/N-1/on/seller/F/F-1",
                        "credit note N-1 on F-1"),
                Arguments.of(UNNAMED, "seller/F/N-1", "seller/F/N-1", "credit note N-1"),
                Arguments.of(MONEY, "money/bank/1", "bank/1", "payment bank/1"),
                Arguments.of(ENTERED, "entered/fee/1", "fee/1", "entry fee/1"),
                Arguments.of(TRANSFERRED, "transferred/move/1", "move/1", "transfer move/1"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void it_has_a_text_no_other_has_the_fact_that_opened_it_and_words(
            ItemKey key, String text, String fact, String words) {
        assertThat(KeyText.of(key)).isEqualTo(text);
        assertThat(KeyText.fact(key)).isEqualTo(fact);
        assertThat(ItemWords.of(key)).hasToString(words);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(all(SOLD), Optional.of(SOLD), false),
                Arguments.of(INSTALMENT, Optional.of(SOLD), false),
                Arguments.of(PLANNED, Optional.of(SOLD), false),
                Arguments.of(BEFORE, Optional.of(SOLD), false),
                Arguments.of(CREDIT, Optional.of(NOTE), false),
                Arguments.of(MONEY, Optional.empty(), true),
                Arguments.of(ENTERED, Optional.empty(), false),
                Arguments.of(TRANSFERRED, Optional.empty(), true));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void it_is_of_a_document_or_money_on_account_or_an_entry(
            ItemKey key, Optional<DocumentKey> document, boolean onAccount) {
        assertThat(ItemKind.document(key)).isEqualTo(document);
        assertThat(ItemKind.isOnAccount(key)).isEqualTo(onAccount);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(all(SOLD), true, Entry.Kind.INVOICE),
                Arguments.of(INSTALMENT, true, Entry.Kind.INVOICE),
                Arguments.of(BEFORE, true, Entry.Kind.PAID_BEFORE),
                Arguments.of(CREDIT, false, Entry.Kind.CREDIT_NOTE),
                Arguments.of(all(BOUGHT), false, Entry.Kind.PURCHASE_INVOICE),
                Arguments.of(PAYABLE, false, Entry.Kind.PURCHASE_INVOICE),
                Arguments.of(THEIR_CREDIT, true, Entry.Kind.PURCHASE_CREDIT_NOTE),
                Arguments.of(MONEY, false, Entry.Kind.PAYMENT),
                Arguments.of(MONEY, true, Entry.Kind.PAID_OUT),
                Arguments.of(ENTERED, true, Entry.Kind.ENTERED),
                Arguments.of(TRANSFERRED, false, Entry.Kind.TRANSFER));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_the_house_sold_and_what_it_bought_are_told_apart_by_the_seller(
            ItemKey key, boolean debit, Entry.Kind kind) {
        assertThat(key.match(new KindOfItem(ACCOUNT, debit))).isEqualTo(kind);
    }

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of(MONEY, INSTALMENT, Link.Kind.PAYMENT),
                Arguments.of(MONEY, all(SOLD), Link.Kind.PAYMENT),
                Arguments.of(MONEY, BEFORE, Link.Kind.PAYMENT),
                Arguments.of(MONEY, ENTERED, Link.Kind.PAYMENT),
                Arguments.of(TRANSFERRED, INSTALMENT, Link.Kind.PAYMENT),
                Arguments.of(PAYABLE, MONEY, Link.Kind.PAYMENT),
                Arguments.of(all(BOUGHT), MONEY, Link.Kind.PAYMENT),
                Arguments.of(MONEY, new ItemKey.MoneyItem("out"), Link.Kind.REFUND),
                Arguments.of(CREDIT, MONEY, Link.Kind.REFUND),
                Arguments.of(PAYABLE, INSTALMENT, Link.Kind.SET_OFF),
                Arguments.of(ENTERED, INSTALMENT, Link.Kind.SET_OFF),
                Arguments.of(PAYABLE, THEIR_CREDIT, Link.Kind.SET_OFF),
                Arguments.of(CREDIT, PAYABLE, Link.Kind.SET_OFF),
                Arguments.of(CREDIT, INSTALMENT, Link.Kind.CREDIT_NOTE),
                Arguments.of(UNNAMED, INSTALMENT, Link.Kind.SET_OFF),
                Arguments.of(MONEY, TRANSFERRED, Link.Kind.TRANSFER));
    }

    @ParameterizedTest
    @MethodSource("links")
    void what_settles_what_says_which_kind_of_link_it_is(ItemKey credit, ItemKey debit, Link.Kind kind) {
        assertThat(LinkKind.of(credit, debit, (invoice, name) -> invoice.equals(all(SOLD)) && name.equals(all(SOLD))))
                .isEqualTo(kind);
    }
}
