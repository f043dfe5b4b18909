package org.facturier.core.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Reconciler;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final ServicePeriod MONTH = new ServicePeriod(DAY, DAY.plusDays(31));
    private static final Party BUYER = InvoiceArbitraries.buyer();
    private static final Party OTHER = Party.business("Boulangerie Petit")
            .id("other")
            .address(Address.of("3 rue du Four", "75006", "Paris", "FR"))
            .build();

    @Test
    void each_movement_has_its_sign_and_they_come_by_day() {
        Invoice invoice = Samples.invoice("F-2", "EUR 100.00", DAY);
        Invoice note = credit("A-1", invoice, DAY.plusDays(4));
        Invoice commission = document("S-1", "EUR", InvoiceArbitraries.seller(), BUYER, DAY.plusDays(2));
        Invoice takenBack = credit("B-1", commission, DAY.plusDays(3));
        Receivables book = Receivables.none()
                .issued(invoice)
                .issued(note)
                .received(payment("P1", "buyer", "EUR 7.00", DAY.plusDays(1)), Reconciler.byReferenceThenAge());
        Statement statement = statement(List.of(takenBack, note, commission, invoice), book);
        assertThat(statement.movements())
                .extracting(movement -> movement.kind() + " " + movement.reference() + " " + movement.amount())
                .containsExactly(
                        "INVOICE F-2 EUR 120.00",
                        "PAYMENT P1 EUR -7.00",
                        "SELF_BILLED_INVOICE S-1 EUR -120.00",
                        "SELF_BILLED_CREDIT_NOTE B-1 EUR 12.00",
                        "CREDIT_NOTE A-1 EUR -12.00");
        assertThat(statement.closing()).isEqualTo(euro("-7.00"));
    }

    @Test
    void other_partners_and_other_currencies_stand_on_other_statements() {
        Invoice own = Samples.invoice("F-1", "EUR 100.00", DAY);
        Invoice inFrancs = document("F-2", "CHF", BUYER, InvoiceArbitraries.seller(), DAY);
        Invoice ofOther = document("F-3", "EUR", OTHER, InvoiceArbitraries.seller(), DAY);
        Invoice commissionOfOther = document("S-1", "EUR", InvoiceArbitraries.seller(), OTHER, DAY);
        Receivables book = Receivables.none()
                .issued(own)
                .issued(inFrancs)
                .issued(ofOther)
                .received(payment("P1", "other", "EUR 1.00", DAY), Reconciler.byReferenceThenAge())
                .received(payment("P2", "buyer", "CHF 1.00", DAY), Reconciler.byReferenceThenAge());
        Statement statement = statement(List.of(own, inFrancs, ofOther, commissionOfOther), book);
        assertThat(statement.movements())
                .extracting(Statement.Movement::reference)
                .containsExactly("F-1");
        assertThat(statement.closing()).isEqualTo(euro("120.00"));
        assertThat(statement.aged().total()).isEqualTo(euro("120.00"));
    }

    @Test
    void the_first_day_belongs_to_the_movements_and_the_day_after_the_last_to_neither() {
        Invoice before = Samples.invoice("F-1", "EUR 1.00", DAY.minusDays(1));
        Invoice first = Samples.invoice("F-2", "EUR 10.00", DAY);
        Invoice after = Samples.invoice("F-3", "EUR 100.00", MONTH.until());
        Receivables book = Receivables.none().issued(before).issued(first).issued(after);
        Statement statement = statement(List.of(before, first, after), book);
        assertThat(statement.opening()).isEqualTo(euro("1.20"));
        assertThat(statement.movements())
                .extracting(Statement.Movement::reference)
                .containsExactly("F-2");
        assertThat(statement.aged().total()).isEqualTo(statement.closing());
    }

    private static Statement statement(List<Invoice> documents, Receivables book) {
        return Statement.of(BUYER, CurrencyUnit.EUR, MONTH, documents, book);
    }

    private static Invoice document(String number, String currency, Party buyer, Party seller, LocalDate on) {
        boolean selfBilled = !seller.id().equals("seller");
        return Samples.issue(
                number,
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .type(selfBilled ? DocumentType.SELF_BILLED_INVOICE : DocumentType.INVOICE)
                                .seller(seller)
                                .buyer(buyer)
                                .currency(CurrencyUnit.of(currency))
                                .build())
                        .line(Samples.line(currency + " 100.00").build())
                        .build(),
                on);
    }

    private static Invoice credit(String number, Invoice invoice, LocalDate on) {
        return Samples.issue(
                number,
                Corrections.of(invoice, List.of())
                        .ofLines("geste", Map.of(1, euro("10.00")))
                        .orThrow(),
                on);
    }

    private static Payment payment(String id, String payer, String amount, LocalDate on) {
        return new Payment(id, on, payer, Money.parse(amount), "");
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
