package org.facturier.examples.einvoice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;

/** Tells what was found in each file at once, as lines for people or as one line of JSON a file. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Syntax, String> NAMES =
            Map.of(Syntax.UBL_INVOICE, "UBL Invoice", Syntax.UBL_CREDIT_NOTE, "UBL CreditNote", Syntax.CII, "CII");

    private final Phrases phrases;
    private final boolean json;
    private final PrintStream to;

    Report(Phrases phrases, boolean json, PrintStream to) {
        this.phrases = phrases;
        this.json = json;
        this.to = to;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Tells of a document that was read. */
    void read(Source source, Reading reading, Findings findings) {
        String what = NAMES.get(reading.syntax())
                + reading.invoice().number().map(number -> " " + number).orElse("");
        if (json) {
            ObjectNode node = node(source, findings);
            node.put("syntax", NAMES.get(reading.syntax()));
            reading.invoice().number().ifPresent(number -> node.put("number", number));
            to.println(node);
        } else {
            lines(source, what + ", " + summary(findings), findings);
        }
    }

    /** Tells what was met in a document that is shown, and not judged. */
    void met(Source source, Findings findings) {
        lines(source, phrases.text("met"), findings);
    }

    /** Tells of a file that is no e-invoice, or of which something would be lost. */
    void refused(Source source, Findings findings) {
        if (json) {
            to.println(node(source, findings));
        } else {
            lines(source, phrases.text("refused"), findings);
        }
    }

    /** Tells what a document that is written loses. */
    void lost(Source source, Findings findings) {
        lines(source, phrases.text("lost"), findings);
    }

    private ObjectNode node(Source source, Findings findings) {
        ObjectNode node = JSON.createObjectNode();
        node.put("file", source.name());
        node.put("accepted", !findings.hasErrors());
        for (Finding finding : findings) {
            ObjectNode one = node.withArray("findings").addObject();
            one.put("code", finding.code().text());
            one.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            one.put("path", finding.path());
            one.put("message", phrases.findings().say(finding));
            phrases.findings().hint(finding).ifPresent(hint -> one.put("hint", hint));
            finding.source().ifPresent(law -> one.put("source", law));
        }
        return node;
    }

    private void lines(Source source, String summary, Findings findings) {
        to.println(source.name() + ": " + summary);
        for (Finding finding : findings) {
            String place = finding.path().isEmpty() ? "" : " (" + finding.path() + ")";
            to.println("  " + weight(finding.severity()) + " " + finding.code() + ": "
                    + phrases.findings().say(finding) + place);
            phrases.findings().hint(finding).ifPresent(hint -> to.println("    " + phrases.text("hint") + ": " + hint));
        }
    }

    private String weight(Severity severity) {
        return phrases.text(severity.name().toLowerCase(Locale.ROOT));
    }

    /** {@return such as {@code errors: 2, warnings: 1}, or that nothing was found} */
    private String summary(Findings findings) {
        if (findings.isEmpty()) {
            return phrases.text("valid");
        }
        Map<Severity, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, count) ->
                parts.add(phrases.text(severity.name().toLowerCase(Locale.ROOT) + ".many") + ": " + count));
        return (findings.hasErrors() ? "" : phrases.text("valid") + ", ") + String.join(", ", parts);
    }
}
