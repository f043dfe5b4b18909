package org.facturier.einvoice.receiving;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Totals;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is booked of an invoice that was accepted: its amount due, as it is stated (BT-115), under its number.
 *
 * <p>Two ways lead into the book of core. {@link #opening} makes the fact of one amount and one day, which needs nothing but
 * what is here. {@link #document} makes a document, of which core knows lines and tax as well, and which may be refused. A host
 * tells one of them, never both: the debt would stand twice.
 *
 * @param received  the invoice, unchanged
 * @param number  its number (BT-1)
 * @param issuedOn  its day (BT-2)
 * @param dueOn  the day on which payment is due, where one is stated (BT-9)
 * @param amountDue  the amount due (BT-115), of either sign, mostly above zero on credit notes too
 */
public record Payable(
        ReceivedInvoice received, String number, LocalDate issuedOn, Optional<LocalDate> dueOn, Money amountDue) {

    /** Why an amount stands on an account: somebody bills himself in the name of the house. */
    public static final EntryReason SELF_BILLED = new EntryReason("SELF_BILLED");

    public Payable {
        Completeness.of("what is booked")
                .needs("received", received)
                .needs("number", number)
                .needs("issuedOn", issuedOn)
                .needs("dueOn", dueOn)
                .needs("amountDue", amountDue)
                .verify();
    }

    /** {@return what is booked of an invoice, or each term without which nothing can be} */
    static Outcome<Payable> of(ReceivedInvoice received) {
        ElectronicInvoice invoice = received.invoice();
        List<Finding> missing = new ArrayList<>(0);
        needs("number", "BT-1", invoice.number(), missing);
        needs("issueDate", "BT-2", invoice.issueDate(), missing);
        Optional<CurrencyUnit> currency = invoice.currency().flatMap(Recomputation::currency);
        needs("currency", "BT-5", currency, missing);
        Optional<BigDecimal> due = invoice.totals().flatMap(Totals::due);
        needs("totals.due", "BT-115", due, missing);
        Optional<Money> amount = currency.flatMap(in -> due.flatMap(stated -> amount(in, stated, missing)));
        return missing.isEmpty()
                ? Outcome.accepted(new Payable(
                        received,
                        invoice.number().orElseThrow(),
                        invoice.issueDate().orElseThrow(),
                        invoice.dueDate(),
                        amount.orElseThrow()))
                : Outcome.rejected(new Findings(missing));
    }

    /** Notes a term without which nothing can be booked. */
    private static void needs(String place, String term, Optional<?> value, List<Finding> missing) {
        if (value.isEmpty()) {
            missing.add(ReceivingRule.BOOKABLE.at(
                    place,
                    say("missing", "{term} is missing, or none that is known").with("term", term)));
        }
    }

    /** {@return the amount due as stated; a finding where it has decimals that its currency has not, for nothing is rounded} */
    private static Optional<Money> amount(CurrencyUnit currency, BigDecimal due, List<Finding> missing) {
        BigDecimal plain = due.stripTrailingZeros();
        if (plain.scale() > currency.getDecimalPlaces()) {
            missing.add(ReceivingRule.BOOKABLE.at(
                    "totals.due",
                    say("decimals", "{amount} has more decimals than {currency}")
                            .with("amount", due)
                            .with("currency", currency)));
            return Optional.empty();
        }
        return Optional.of(Money.of(currency, plain));
    }

    /** {@return whether it is a credit note: its amounts are owed to the buyer} */
    public boolean isCredit() {
        return type().filter(DocumentType::isCredit).isPresent();
    }

    /** {@return whether the buyer wrote it in the name of the seller, who receives it} */
    public boolean isSelfBilled() {
        return type().filter(DocumentType::isSelfBilled).isPresent();
    }

    /** {@return what kind of document it is, empty where the standard lists no such type} */
    Optional<DocumentType> type() {
        return received.invoice()
                .type()
                .flatMap(code -> DocumentType.listed().stream()
                        .filter(type -> type.code().equals(code))
                        .findFirst());
    }

    /**
     * {@return the account that it stands on, in its currency}
     *
     * @param house  the host's identifier of the party whose book it is
     * @param partner  the host's identifier of the other one: who sent the invoice, or whom it was sent for
     */
    public AccountKey account(String house, String partner) {
        return new AccountKey(house, partner, amountDue.getCurrencyUnit());
    }

    /**
     * {@return the fact that opens it on an account; empty where nothing is due} An invoice of a supplier is below zero, for
     * the house owes it; a credit note, or what a buyer bills himself in the name of the house, is above.
     *
     * @param id  the identifier of the fact, by which it is told once: such as {@link ReceivedInvoice#sha256}
     * @param account  whose it is: see {@link #account}
     * @param dueOtherwise  the last day to pay, where the invoice states none
     */
    public Optional<Entered> opening(String id, AccountKey account, LocalDate dueOtherwise) {
        boolean owed = isCredit() == isSelfBilled();
        return amountDue.isZero()
                ? Optional.empty()
                : Optional.of(new Entered(
                        id,
                        issuedOn,
                        account,
                        owed ? amountDue.negated() : amountDue,
                        dueOn.orElse(dueOtherwise),
                        isSelfBilled() ? SELF_BILLED : EntryReason.SUPPLIER_BILL,
                        number,
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * {@return the invoice as a document of the domain, each figure as it is stated, with warnings of what stays in the hub; or
     * why none can be made of it} The domain is more demanding than the norm: a line without a price, a type that it does not
     * know, prices of which the amounts with tax are not stated have no document. The hub stays, and so does what is payable.
     *
     * @param names  what the e-invoice does not say
     */
    public Outcome<Invoice> document(DocumentNames names) {
        return ReceivingRule.DOMAIN
                .ask("", () -> new DocumentTaking(this, names).document())
                .orElse(failed -> Outcome.rejected(failed));
    }
}
