package org.facturier.einvoice.syntax;

import java.util.function.Supplier;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Slot;
import org.jspecify.annotations.Nullable;

/** The rules of one syntax that are seen while a document is read, beside those that its table holds as numbers. */
abstract class SyntaxChecks {

    final Trace.Builder trace;

    SyntaxChecks(Trace.Builder trace) {
        this.trace = trace;
    }

    static SyntaxChecks of(Syntax syntax, Trace.Builder trace) {
        return syntax.isUbl() ? new UblChecks(syntax, trace) : new CiiChecks(trace);
    }

    /** Sees an element that the table has a row for. */
    abstract void element(Node parent, @Nullable Node row, Attributes attributes, Supplier<String> place);

    /** Sees an element that was kept whole before it was told which term it is. */
    abstract void bundle(Node row, Bundle kept, Frame root, Frame around);

    /** Notes a reference to a document that has no number. */
    static void numbered(Bundle kept, Frame root) {
        boolean numbered = kept.children.stream()
                .anyMatch(child -> child.local.endsWith("ID") && !child.local.equals("URIID") && !child.text.isEmpty());
        if (!numbered) {
            root.note(new Oddity("reference", Oddity.Kind.BLANK, "", kept.get()));
        }
    }

    /** Sees an element that is no term. */
    abstract void unknown(String local, Attributes attributes, Supplier<String> place);

    /** Sees the text where the table has a constant. */
    abstract void constant(Node row, String text, Supplier<String> place);

    /** Sees a text that a row is about. */
    abstract void text(Node row, String text, Supplier<String> place);

    /** Sees a text that did not become a value. */
    abstract void odd(Node row, Slot slot, Values.Taken taken, Supplier<String> place);

    /** Sees a number. */
    abstract void amount(Node row, String text, Attributes attributes, Supplier<String> place);

    /** Sees the invoice once it is complete. */
    abstract void whole(ElectronicInvoice invoice, Trace read);
}
