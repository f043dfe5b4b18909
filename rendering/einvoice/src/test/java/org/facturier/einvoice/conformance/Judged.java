package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.contracts.OfficialRules;
import org.facturier.einvoice.contracts.OfficialVerdict;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;

/** Hubs that are written, and judged by the official files beside our own rules. */
final class Judged {

    /** In the norm each supporting document (BG-24) has a description; the official file for CII warns of the second one. */
    private static final Set<String> AGAINST_THE_NORM = Set.of("CII-SR-475");

    private Judged() {}

    /** Fails unless schema and rules take what is written, without a warning. */
    static void accepted(Syntax syntax, ElectronicInvoice invoice) {
        accepted(syntax, invoice, Attachments.none());
    }

    /** Fails unless schema and rules take what is written, files included, without a warning. */
    static void accepted(Syntax syntax, ElectronicInvoice invoice, Attachments files) {
        byte[] document = write(syntax, invoice, files).orElseThrow();
        OfficialVerdict official = OfficialRules.judge(syntax, document);
        assertThat(official.schema()).isEmpty();
        assertThat(official.places()).isEmpty();
        assertThat(official.warnings()).isSubsetOf(AGAINST_THE_NORM);
        if (syntax == Syntax.CII && invoice.precedingInvoices().size() < 2) {
            assertThat(OfficialRules.judgeByD16b(document)).isEmpty();
        }
    }

    /**
     * {@return the fatal rules that a hub breaks officially; fails unless they are the same for us}
     *
     * <p>The hub is judged before it is written, and again as it is read. Where a fault has no place in a syntax there is nothing to
     * judge; where it is written as an element without text, more may be said of the hub than of the document.
     */
    static SortedSet<String> alike(Syntax syntax, ElectronicInvoice invoice, String fault) {
        return alike(syntax, invoice, Attachments.none(), fault);
    }

    /** {@return the same of a hub with files} */
    static SortedSet<String> alike(Syntax syntax, ElectronicInvoice invoice, Attachments files, String fault) {
        Optional<byte[]> document = write(syntax, invoice, files);
        if (document.isEmpty()) {
            return new TreeSet<>();
        }
        OfficialVerdict official = OfficialRules.judge(syntax, document.get());
        Reading reading = read(document.get());
        SortedSet<String> ours = broken(Subject.of(reading, Mode.OFFICIAL));
        SortedSet<String> before = broken(new Subject(invoice, syntax, Trace.nothing(), Mode.OFFICIAL));
        assertThat(before).as("before writing: " + fault).containsAll(ours);
        if (official.schema().isEmpty() && reading.invoice().equals(invoice)) {
            assertThat(before).as("before writing: " + fault).isEqualTo(ours);
        }
        reading.trace().broken().forEach(broken -> ours.add(broken.rule()));
        assertThat(ours).as(fault).isEqualTo(official.fatal());
        return official.fatal();
    }

    /** {@return what is written, empty where the syntax has no place for all of it} */
    static Optional<byte[]> write(Syntax syntax, ElectronicInvoice invoice, Attachments files) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Outcome<Integer> written = DocumentWriter.of(syntax).writeUnchecked(invoice, files, out);
            return written instanceof Outcome.Accepted<Integer> ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading read(byte[] document) {
        try {
            return Documents.read(new ByteArrayInputStream(document), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return the ids of the rules that an invoice breaks, warnings apart} */
    static SortedSet<String> broken(Subject subject) {
        SortedSet<String> ids = new TreeSet<>();
        EuropeanRules.standard().check(subject).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> ids.add(finding.code().text()));
        return ids;
    }
}
