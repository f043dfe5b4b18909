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

    /**
     * {@return whether an element that is no term is to be kept, because a rule asks what stands in it}
     *
     * @param local  its name
     */
    boolean keeps(String local) {
        return false;
    }

    /** Sees an element that is no term and was kept, before each element in it is seen by itself. */
    void passed(Bundle kept) {}

    /**
     * Sees an element that is no term.
     *
     * @param parent  the row of the element around it, null where that is no term either
     */
    abstract void unknown(@Nullable Node parent, String local, Attributes attributes, Supplier<String> place);

    /** Sees the text where the table has a constant. */
    abstract void constant(Node row, String text, Supplier<String> place);

    /** Sees a text that a row is about. */
    abstract void text(Node row, String text, Supplier<String> place);

    /** Sees a text that did not become a value. */
    abstract void odd(Node row, Slot slot, Values.Taken taken, String text, Supplier<String> place);

    /** Sees a number. */
    abstract void amount(Node row, String text, Attributes attributes, Supplier<String> place);

    /** Sees the invoice once it is complete. */
    abstract void whole(ElectronicInvoice invoice, Trace read);
}
