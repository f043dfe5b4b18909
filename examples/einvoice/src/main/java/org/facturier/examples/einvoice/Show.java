package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.facturier.einvoice.syntax.Reading;

/** Shows a document as a person reads it, as text or PDF, and tells what was met while it was read. It is not judged. */
final class Show implements Task {

    private final boolean pdf;
    private final Optional<OutputFolder> folder;
    private final Report report;
    private final PrintStream out;

    Show(Arguments arguments, Report report, PrintStream out) {
        this.pdf = arguments.isPdf();
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
        if (!reading.findings().isEmpty()) {
            report.met(source, reading.findings());
        }
        byte[] shown = shown(SheetOfInvoice.of(reading.invoice(), report.phrases()));
        if (folder.isEmpty()) {
            out.write(shown, 0, shown.length);
            return true;
        }
        return folder.get().write(source.stem() + (pdf ? ".pdf" : ".txt"), file -> {
            file.write(shown);
            return true;
        });
    }

    private byte[] shown(Sheet sheet) throws IOException {
        return pdf ? PdfSheet.of(sheet) : TextSheet.of(sheet).getBytes(StandardCharsets.UTF_8);
    }
}
