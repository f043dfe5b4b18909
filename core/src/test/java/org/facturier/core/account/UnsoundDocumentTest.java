package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.ProForma;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.finding.Findings;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A document that contradicts itself, from elsewhere or altered, stands on no account and holds up no other. */
class UnsoundDocumentTest {

    private static final Invoice GOOD = Samples.invoice("F-1", "EUR 100.00", day(1, 5));
    private static final Invoice LESS = scheduled("F-2", "EUR 119.99");
    private static final Invoice FRANCS = scheduled("F-3", "CHF 120.00");

    /** {@return an invoice of 120.00 whose schedule is of something else} */
    static Invoice scheduled(String number, String total) {
        Invoice right = Samples.invoice(number, "EUR 100.00", day(1, 6));
        PaymentSchedule other = new PaymentSchedule(
                Money.parse(total), List.of(new Instalment(1, Money.parse(total), day(2, 6), Optional.empty())));
        return Invoice.of(
                right.number(),
                right.series(),
                new ProForma(
                        right.issuedOn(),
                        right.header(),
                        right.calculated(),
                        other,
                        right.notices(),
                        right.bases(),
                        Optional.empty()));
    }

    private static List<String> said(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .toList();
    }

    private static List<Fact> facts() {
        return new ArrayList<>(List.of(
                new Issued(LESS),
                new Issued(FRANCS),
                new Issued(GOOD),
                new Received(new Payment("p", day(1, 10), PARTNER, eur("50.00"), ""))));
    }

    @Test
    void it_is_named_with_all_that_is_wrong_and_the_others_are_owed() {
        Ledger ledger = Ledger.of(Book.HOUSE, facts());
        String path = " fact " + new Issued(FRANCS).id() + ": ";
        assertThat(said(ledger.findings()))
                .containsExactly(
                        "LED-DOCUMENT-01 fact " + new Issued(LESS).id()
                                + ": EUR 120.00 is payable, its schedule is of EUR 119.99",
                        "LED-DOCUMENT-01" + path + "EUR 120.00 is payable, its schedule is of CHF 120.00",
                        "LED-DOCUMENT-01" + path + "it is in EUR and has an amount of CHF 120.00");
        assertThat(ledger.accounts()).hasSize(1);
        assertThat(ledger.account(Book.ACCOUNT).orElseThrow().at(day(1, 31)).balance())
                .isEqualTo(eur("70.00"));
        assertThat(ledger.chain().documents()).containsExactly(GOOD);
    }

    @Test
    void the_order_in_which_it_is_told_changes_nothing() {
        List<Fact> backwards = facts();
        Collections.reverse(backwards);
        Ledger one = Ledger.of(Book.HOUSE, facts());
        Ledger other = Ledger.of(Book.HOUSE, List.of());
        for (Fact fact : backwards) {
            other = other.tell(fact);
        }
        assertThat(other).isEqualTo(one);
        assertThat(said(other.findings())).containsExactlyInAnyOrderElementsOf(said(one.findings()));
        assertThat(other.account(Book.ACCOUNT).orElseThrow().at(day(1, 31)).balance())
                .isEqualTo(eur("70.00"));
    }

    @Test
    void what_is_put_to_it_waits() {
        Ledger ledger = Ledger.of(Book.HOUSE, facts())
                .tell(new Allocated(
                        "a",
                        day(1, 10),
                        new ItemKey.MoneyItem("p"),
                        new ItemKey.DocumentItem(DocumentKey.of(LESS)),
                        eur("50.00")));
        assertThat(said(ledger.findings())).anyMatch(finding -> finding.startsWith("LED-NAME-01 fact a: "));
        assertThat(ledger.account(Book.ACCOUNT).orElseThrow().at(day(1, 31)).onAccount())
                .isEqualTo(eur("-50.00"));
    }

    @Test
    void told_twice_it_is_named_once() {
        Ledger ledger = Ledger.of(Book.HOUSE, List.of(new Issued(LESS), new Issued(LESS)));
        assertThat(said(ledger.findings()))
                .filteredOn(finding -> finding.startsWith("LED-DOCUMENT-01"))
                .hasSize(1);
    }
}
