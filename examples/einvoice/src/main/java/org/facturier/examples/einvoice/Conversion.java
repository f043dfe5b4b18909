package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;

/**
 * Writes a document in the other syntax, or in its own. What would be lost is named and nothing is written, unless loss is allowed:
 * content that is no term, texts that are of no type, terms without a place. No rule is asked: what was wrong stays wrong.
 */
final class Conversion implements Task {

    private final boolean ubl;
    private final boolean lossAllowed;
    private final Optional<OutputFolder> folder;
    private final Report report;
    private final PrintStream out;

    Conversion(Arguments arguments, Report report, PrintStream out) {
        this.ubl = arguments.isToUbl();
        this.lossAllowed = arguments.isLossAllowed();
        this.folder = arguments.folder().map(OutputFolder::new);
        this.report = report;
        this.out = out;
    }

    @Override
    public Report report() {
        return report;
    }

    @Override
    public boolean run(Source source, Reading reading) throws IOException {
        if (!isLossFine(source, reading.findings())) {
            return false;
        }
        String name = source.stem() + (ubl ? ".ubl.xml" : ".cii.xml");
        return folder.isPresent()
                ? folder.get().write(name, file -> written(source, reading, file))
                : toOut(source, reading);
    }

    /** {@return whether nothing is lost, or what is may be; it is named in each case} */
    private boolean isLossFine(Source source, Findings lost) {
        if (lost.isEmpty()) {
            return true;
        }
        if (lossAllowed) {
            report.lost(source, lost);
        } else {
            report.refused(source, lost);
        }
        return lossAllowed;
    }

    private boolean toOut(Source source, Reading reading) throws IOException {
        boolean written = written(source, reading, out);
        if (written) {
            out.println();
        }
        return written;
    }

    private boolean written(Source source, Reading reading, OutputStream to) throws IOException {
        ElectronicInvoice invoice = reading.invoice();
        DocumentWriter writer = DocumentWriter.of(target(invoice));
        Outcome<Integer> outcome = writer.writeUnchecked(invoice, reading, to);
        if (outcome.value().isPresent()) {
            return true;
        }
        return isLossFine(source, outcome.findings())
                && writer.writeUnchecked(Placeless.without(invoice, outcome.findings()), reading, to)
                        .value()
                        .isPresent();
    }

    /** In UBL the type of an invoice decides which of the two documents it is. */
    private Syntax target(ElectronicInvoice invoice) {
        if (!ubl) {
            return Syntax.CII;
        }
        boolean creditNote =
                invoice.type().filter(CodeLists.CREDIT_NOTE_TYPES::contains).isPresent();
        return creditNote ? Syntax.UBL_CREDIT_NOTE : Syntax.UBL_INVOICE;
    }
}
