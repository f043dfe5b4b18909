package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.InputStream;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;

/** Judges a document by the rules of EN 16931, as the official files decide or strictly. */
final class Check implements Task {

    private final Mode mode;
    private final Report report;

    Check(Arguments arguments, Report report) {
        this.mode = arguments.isStrict() ? Mode.STRICT : Mode.OFFICIAL;
        this.report = report;
    }

    @Override
    public boolean run(Source source, InputStream bytes) throws IOException {
        Outcome<Reading> outcome = Documents.read(bytes, ReadingLimits.standard());
        if (outcome.value().isEmpty()) {
            report.refused(source, outcome.findings());
            return false;
        }
        Reading reading = outcome.orThrow();
        Findings findings = Verdict.of(reading, mode);
        report.read(source, reading, findings);
        return !findings.hasErrors();
    }
}
