package org.facturier.einvoice.receiving;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.syntax.Reading;

/**
 * An invoice of somebody else: what it states, what it comes to when worked out again, and what is to be said of it. It never
 * changes and repairs nothing; what the host makes of it is told by {@link #accept}. Immutable and safe for threads.
 *
 * <pre>{@code
 * stated    VAT 29.31, due 175.88                       46 lines at 20 %, together 146.57
 * recomputed()
 *   TAX_PER_GROUP    29.31   175.88   fits
 *   TAX_PER_LINE     29.33   175.90
 *   PRICES_WITH_TAX  29.31   175.88   fits
 * convention()       TAX_PER_GROUP
 * discrepancies()    none
 * accept(ZERO)       175.88, whatever the receiver would round
 * }</pre>
 */
public final class ReceivedInvoice {

    private final Reading reading;
    private final String sha256;
    private final List<Recomputed> conventions;
    private final List<Discrepancy> common;
    private final Findings findings;

    private ReceivedInvoice(
            Reading reading, String sha256, List<Recomputed> conventions, List<Discrepancy> common, Findings findings) {
        this.reading = reading;
        this.sha256 = sha256;
        this.conventions = conventions;
        this.common = common;
        this.findings = findings;
    }

    /**
     * {@return a document that was read, worked out again}
     *
     * @param reading  the document
     * @param sha256  the hash of its bytes
     * @param findings  what was found in it
     */
    static ReceivedInvoice of(Reading reading, String sha256, Findings findings) {
        Recomputation again = new Recomputation(reading.invoice());
        return new ReceivedInvoice(reading, sha256, again.conventions(), again.discrepancies(), findings);
    }

    /** {@return the same invoice, with more that was found} */
    ReceivedInvoice plus(Findings more) {
        return new ReceivedInvoice(reading, sha256, conventions, common, findings.plus(more));
    }

    /** {@return the document as it was read, with what is attached} */
    public Reading reading() {
        return reading;
    }

    /** {@return what it states} */
    public ElectronicInvoice invoice() {
        return reading.invoice();
    }

    /** {@return the hash of the bytes that came in: 64 hexadecimal digits in lower case, by which the file is known again} */
    public String sha256() {
        return sha256;
    }

    /**
     * {@return what was found: texts that are no values, content that is no term, broken rules of the syntax and of the norm, a
     * profile that is not kept, what the host's rules say} Figures that disagree are not among them: see
     * {@link #discrepancies} and {@link #accept}.
     */
    public Findings findings() {
        return findings;
    }

    /** {@return what the invoice would come to under each convention, in their order} */
    public List<Recomputed> recomputed() {
        return conventions;
    }

    /** {@return the conventions that give the VAT as it is stated, in their order; none, one, or several that come to the same} */
    public List<Convention> conventions() {
        return conventions.stream()
                .filter(Recomputed::fits)
                .map(Recomputed::convention)
                .toList();
    }

    /**
     * {@return the first of them: how the sender came to the VAT, as far as can be told} Of one line they mostly come to the same.
     * The rule of the norm is named first.
     */
    public Optional<Convention> convention() {
        return conventions().stream().findFirst();
    }

    /**
     * {@return each figure that disagrees: of lines, sums and totals, then, where no convention fits, the VAT under the one that
     * comes nearest}
     */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> all = new ArrayList<>(common);
        conventions.stream()
                .min(Comparator.comparing(Recomputed::distance))
                .ifPresent(nearest -> all.addAll(nearest.discrepancies()));
        return List.copyOf(all);
    }

    /**
     * {@return what is to be booked, with warnings; or why the invoice is not accepted: errors among the findings, figures that
     * are off by more than the tolerance, nothing that could be booked}
     *
     * <p>Figures within the tolerance are warnings. What is booked is the amount due as it is stated, whatever is recomputed.
     *
     * @param tolerance  how far a figure may be off; {@link Tolerance#ZERO} refuses a cent
     */
    public Outcome<Payable> accept(Tolerance tolerance) {
        List<Finding> more = new ArrayList<>(0);
        for (Discrepancy discrepancy : discrepancies()) {
            Finding off = figure(discrepancy);
            more.add(tolerance.covers(discrepancy) ? off.withSeverity(Severity.WARNING) : off);
        }
        Findings all = findings.plus(new Findings(more));
        Outcome<Payable> booked = Payable.of(this);
        return all.hasErrors() || booked.value().isEmpty()
                ? Outcome.rejected(all.plus(booked.findings()))
                : Outcome.of(booked.orThrow(), all);
    }

    /** {@return that a figure is off, as an error at its place} */
    private static Finding figure(Discrepancy discrepancy) {
        return ReceivingRule.FIGURES.at(
                discrepancy.place(),
                say("{term} is stated as {stated}, what it is made of comes to {recomputed}")
                        .with("term", discrepancy.term().id())
                        .with("stated", discrepancy.stated())
                        .with("recomputed", discrepancy.recomputed()));
    }
}
