package org.facturier.einvoice.rules;

import org.facturier.core.finding.Findings;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An invoice under the eyes of the rules: the hub, what was met when it was read, in which syntax and how the rules are read.
 * Sums are gathered once, at the first rule that asks. For one thread.
 */
public final class Subject {

    private final ElectronicInvoice invoice;
    private final Syntax syntax;
    private final Trace trace;
    private final Mode mode;
    private final Findings form;
    private @Nullable VatSums sums;

    /**
     * An invoice to be judged.
     *
     * @param invoice  the hub
     * @param syntax  the syntax that it came in or goes to: official rules differ
     * @param trace  what was met when it was read
     * @param mode  how the rules are read
     */
    public Subject(ElectronicInvoice invoice, Syntax syntax, Trace trace, Mode mode) {
        this(invoice, syntax, trace, mode, Findings.none());
    }

    private Subject(ElectronicInvoice invoice, Syntax syntax, Trace trace, Mode mode, Findings form) {
        this.invoice = invoice;
        this.syntax = syntax;
        this.trace = trace;
        this.mode = mode;
        this.form = form;
    }

    /** {@return a document that was read, under the eyes of the rules} */
    public static Subject of(Reading reading, Mode mode) {
        return new Subject(reading.invoice(), reading.syntax(), reading.trace(), mode, reading.findings());
    }

    /** {@return an invoice that is to be written in a syntax, under the eyes of the rules} */
    public static Subject of(ElectronicInvoice invoice, Syntax syntax, Mode mode) {
        return new Subject(invoice, syntax, Trace.nothing(), mode);
    }

    /** {@return the hub} */
    public ElectronicInvoice invoice() {
        return invoice;
    }

    /** {@return the syntax that it came in or goes to} */
    public Syntax syntax() {
        return syntax;
    }

    /** {@return what was met when it was read} */
    public Trace trace() {
        return trace;
    }

    /** {@return how the rules are read} */
    public Mode mode() {
        return mode;
    }

    /** {@return what is wrong with the form of the document: what its reader told, and the fatal rules of its syntax} */
    public Findings form() {
        return form.plus(SyntaxBreach.of(trace));
    }

    /** {@return whether the rules are read as the official files decide} */
    public boolean isOfficial() {
        return mode == Mode.OFFICIAL;
    }

    /** {@return whether the rules are read as the official files for UBL decide} */
    public boolean isOfficialUbl() {
        return isOfficial() && syntax.isUbl();
    }

    /** {@return whether the rules are read as the official files for CII decide} */
    public boolean isOfficialCii() {
        return isOfficial() && !syntax.isUbl();
    }

    /** {@return what lines, allowances and charges come to by VAT category and rate} */
    public VatSums sums() {
        VatSums known = sums;
        if (known == null) {
            known = VatSums.of(invoice, trace);
            sums = known;
        }
        return known;
    }

    /**
     * {@return whether a component is stated, though it may be empty or no value of its type}
     *
     * @param group  the group
     * @param component  the name of the component
     * @param held  whether the hub holds a value of it
     */
    public boolean states(Record group, String component, boolean held) {
        return held || isOfficial() && trace.isStated(group, component);
    }

    /** {@return whether the VAT category of a group is one of VAT, and not of another tax} */
    public boolean isVat(Record group) {
        return !trace.isForeign(group, "category");
    }
}
