package org.facturier.reminders;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.account.Position;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Reversed;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;

/** The ledger of the sample seller, told in short sentences. */
public record TestLedger(Ledger ledger) {

    /** {@return a ledger of these invoices} */
    public static TestLedger of(Invoice... invoices) {
        return new TestLedger(Ledger.of(
                SampleInvoices.SELLER.id(),
                Arrays.stream(invoices).map(Issued::new).toList()));
    }

    /** {@return this ledger after more facts} */
    public TestLedger tell(Fact... facts) {
        Ledger after = ledger;
        for (Fact fact : facts) {
            after = after.tell(fact);
        }
        return new TestLedger(after);
    }

    /** {@return this ledger after facts of any kind} */
    public TestLedger tell(List<? extends Fact> facts) {
        return tell(facts.toArray(Fact[]::new));
    }

    /** {@return this ledger after money on account} */
    public TestLedger received(String id, String amount, LocalDate on) {
        Money money = Money.parse(amount);
        return tell(new Received(new Payment(id, on, SampleInvoices.BUYER.id(), money, "")));
    }

    /** {@return this ledger after money on account, of which the payer wrote something} */
    public TestLedger received(String id, String amount, LocalDate on, String words) {
        return tell(new Received(new Payment(id, on, SampleInvoices.BUYER.id(), Money.parse(amount), words)));
    }

    /** {@return this ledger after an amount without a document} */
    public TestLedger entered(String id, String amount, EntryReason why, String reference, LocalDate on) {
        return tell(new Entered(
                id, on, LateAccount.KEY, Money.parse(amount), on, why, reference, Optional.empty(), Optional.empty()));
    }

    /** {@return this ledger after money for the items of a document, those due first before the others} */
    public TestLedger paid(String id, String number, String amount, LocalDate on) {
        return received(id, amount, on)
                .tell(new Allocated(
                        id + "-a",
                        on,
                        new ItemKey.MoneyItem(id),
                        new ItemKey.DocumentItem(key(number)),
                        Money.parse(amount)));
    }

    /** {@return this ledger after the end of a fact} */
    public TestLedger reversed(String fact, LocalDate on) {
        return tell(new Reversed("end of " + fact, on, fact, "AC04"));
    }

    /** {@return this ledger after an objection} */
    public TestLedger disputed(String number, String amount, LocalDate on) {
        Dispute dispute = Dispute.builder()
                .id("D-" + number + amount)
                .invoice(InvoiceNumber.of(number))
                .amount(Money.parse(amount))
                .reason(DisputeReason.QUALITY)
                .openedOn(on)
                .build();
        return tell(new Disputed("told " + dispute.id(), on, key(number), dispute));
    }

    /** {@return this ledger after a promise} */
    public TestLedger promised(String number, LocalDate on, LocalDate until) {
        return tell(new Promised("promise " + number + until, on, key(number), until));
    }

    /** {@return the key of a document} */
    public static DocumentKey key(String number) {
        return LateAccount.document(number);
    }

    /** {@return the account of the sample buyer} */
    public Account account() {
        return ledger.account(LateAccount.KEY).orElseThrow();
    }

    /** {@return how it stands} */
    public Position at(LocalDate day) {
        return account().at(day);
    }

    /** {@return a document} */
    public Optional<Invoice> find(DocumentKey document) {
        return ledger.chain().find(document);
    }
}
