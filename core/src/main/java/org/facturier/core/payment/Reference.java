package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.terms.PaymentReference;

/**
 * A name under which a payer may know what it pays. Payers write it as they like; it is compared by its letters and digits.
 *
 * @param kind  what it is the name of
 * @param text  the name, as it is printed
 */
public record Reference(Kind kind, String text) {

    /** What a reference is the name of. */
    public enum Kind {
        /** The document itself, by its number. */
        NUMBER,
        /** A document in whose place this one stands. */
        REPLACED,
        /** What the payer was asked to quote, with check digits. */
        STRUCTURED,
        /** What was agreed before: an order, a quote, a contract; a name for the partner on whose account it is, no other. */
        AGREED
    }

    /** @throws IllegalArgumentException if the text is blank */
    public Reference {
        Completeness.of("a reference").needs("kind", kind).needs("text", text).verify();
        if (text.isBlank()) {
            throw new RefusedException(say("referenceBlank", "a reference is not blank"));
        }
    }

    /** {@return the number of the document itself} */
    public static Reference number(InvoiceNumber number) {
        return new Reference(Kind.NUMBER, number.text());
    }

    /** {@return the number of a document in whose place this one stands} */
    public static Reference replaced(InvoiceNumber number) {
        return new Reference(Kind.REPLACED, number.text());
    }

    /** {@return what the payer was asked to quote} */
    public static Reference structured(PaymentReference reference) {
        return new Reference(Kind.STRUCTURED, reference.text());
    }

    /** {@return the number of an order, a quote or a contract, of the payer or of the house} */
    public static Reference agreed(String number) {
        return new Reference(Kind.AGREED, number);
    }

    /**
     * {@return its letters and digits: digits as 0 to 9, letters as capitals; empty where it has signs only} {@code
     * F-2026/0007} is {@code F20260007}.
     */
    public String bare() {
        return WrittenWords.bare(text);
    }

    /** {@return the name, as it is printed} */
    @Override
    public String toString() {
        return text;
    }
}
