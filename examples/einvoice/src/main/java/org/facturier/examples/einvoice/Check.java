package org.facturier.examples.einvoice;

import org.facturier.core.finding.Findings;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.syntax.Reading;

/** Judges a document by the rules of EN 16931, as the official files decide or strictly. */
final class Check implements Task {

    private final Mode mode;
    private final Report report;

    Check(Arguments arguments, Report report) {
        this.mode = arguments.isStrict() ? Mode.STRICT : Mode.OFFICIAL;
        this.report = report;
    }

    @Override
    public Report report() {
        return report;
    }

    @Override
    public boolean run(Source source, Reading reading) {
        Findings findings = Verdict.of(reading, mode);
        report.read(source, reading, findings);
        return !findings.hasErrors();
    }
}
