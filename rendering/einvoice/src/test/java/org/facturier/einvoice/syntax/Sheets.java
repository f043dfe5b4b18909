package org.facturier.einvoice.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;

/** Documents of which only what matters is written out: an excerpt, and the way to it. */
final class Sheets {

    private static final String CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    private static final String CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    private static final String UBL = "<%1$s xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:%1$s-2\" xmlns:cac=\""
            + CAC + "\" xmlns:cbc=\"" + CBC + "\">%2$s</%1$s>";
    private static final String CII =
            "<rsm:CrossIndustryInvoice xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\""
                    + " xmlns:ram=\"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100\""
                    + " xmlns:udt=\"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100\""
                    + " xmlns:qdt=\"urn:un:unece:uncefact:data:standard:QualifiedDataType:100\">%s"
                    + "</rsm:CrossIndustryInvoice>";

    private Sheets() {}

    /** {@return an invoice of UBL with this in it} */
    static String invoice(String body) {
        return UBL.formatted("Invoice", body);
    }

    /** {@return a credit note of UBL with this in it} */
    static String creditNote(String body) {
        return UBL.formatted("CreditNote", body);
    }

    /** {@return an invoice of CII with this in it} */
    static String cii(String body) {
        return CII.formatted(body);
    }

    /** {@return content below elements of one namespace: {@code cac:Item/cac:Price} are two} */
    static String below(String way, String content) {
        String body = content;
        String[] steps = way.isEmpty() ? new String[0] : way.split("/");
        for (int i = steps.length - 1; i >= 0; i--) {
            body = "<" + steps[i] + ">" + body + "</" + steps[i] + ">";
        }
        return body;
    }

    static Outcome<Reading> outcome(String document, ReadingLimits limits) {
        try {
            return Documents.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Reading read(String document) {
        return outcome(document, ReadingLimits.standard()).orThrow();
    }

    /** {@return the rules of the syntax that a document breaks, each time it does} */
    static List<String> broken(String document) {
        return read(document).trace().broken().stream().map(Trace.Broken::rule).toList();
    }

    /** {@return codes and messages of what is found while a document is read} */
    static List<String> found(String document) {
        return read(document).findings().stream()
                .map(finding -> finding.code().text() + " " + finding.message())
                .toList();
    }

    /** {@return why a document is refused} */
    static Finding refusal(String document, ReadingLimits limits) {
        return outcome(document, limits).findings().all().get(0);
    }

    static Outcome<Integer> written(
            Syntax syntax, ElectronicInvoice invoice, Attachments files, ByteArrayOutputStream out) {
        try {
            return DocumentWriter.of(syntax).writeUnchecked(invoice, files, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return an invoice as a document} */
    static String text(Syntax syntax, ElectronicInvoice invoice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written(syntax, invoice, Attachments.none(), out).orThrow();
        return out.toString(StandardCharsets.UTF_8);
    }
}
