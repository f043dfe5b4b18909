package org.facturier.einvoice.mapping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Findings;
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

/** Hubs as bytes and back, and what the rules say of them. */
public final class Written {

    private Written() {}

    /** {@return both syntaxes that a hub is written in} */
    public static List<Syntax> syntaxes(ElectronicInvoice hub) {
        boolean credit =
                hub.type().filter(CodeLists.CREDIT_NOTE_TYPES::contains).isPresent();
        return List.of(credit ? Syntax.UBL_CREDIT_NOTE : Syntax.UBL_INVOICE, Syntax.CII);
    }

    public static byte[] bytes(ElectronicInvoice hub, Syntax syntax) {
        return bytes(hub, Attachments.none(), syntax);
    }

    public static byte[] bytes(ElectronicInvoice hub, Attachments attachments, Syntax syntax) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DocumentWriter.of(syntax).writeUnchecked(hub, attachments, out).orThrow();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static Reading read(byte[] bytes) {
        try {
            return Documents.read(new ByteArrayInputStream(bytes), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return what EN 16931 finds in a hub that is about to be written, with BR-CO-25} */
    public static Findings judged(ElectronicInvoice hub, Syntax syntax, Mode mode) {
        return EuropeanRules.standard()
                .plus(EuropeanRules.dueDateOrTerms())
                .check(new Subject(hub, syntax, Trace.nothing(), mode));
    }

    /** {@return the ids of all rules that a hub breaks, in any syntax and mode} */
    public static List<String> broken(ElectronicInvoice hub) {
        List<String> ids = new ArrayList<>();
        for (Syntax syntax : syntaxes(hub)) {
            for (Mode mode : Mode.values()) {
                judged(hub, syntax, mode)
                        .forEach(finding -> ids.add(finding.code().text()));
            }
        }
        return ids.stream().distinct().sorted().toList();
    }

    /** {@return the texts of all elements of a name in a document, as numbers, in order: nothing of ours reads them} */
    public static List<BigDecimal> amounts(byte[] xml, String element) {
        Pattern tag = Pattern.compile("<[a-z]+:" + element + "(?: [^>]*)?>([^<]*)<");
        Matcher found = tag.matcher(new String(xml, java.nio.charset.StandardCharsets.UTF_8));
        List<BigDecimal> all = new ArrayList<>();
        while (found.find()) {
            all.add(new BigDecimal(found.group(1)));
        }
        return all;
    }
}
