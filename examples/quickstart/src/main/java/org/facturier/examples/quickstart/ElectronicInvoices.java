package org.facturier.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.mapping.Mapped;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;

/**
 * Writes each document in UBL and CII. It is judged before: by the norm to the cent, and as the official files decide, which
 * receivers run. What breaks a rule, or cannot be carried, stops the run.
 */
final class ElectronicInvoices {

    private final Mapping mapping = Mapping.of(MappingContext.of(Profile.EN16931));

    /** {@return the document in both syntaxes, by the names {@code ubl} and {@code cii}} */
    Map<String, byte[]> of(Invoice document) {
        Mapped mapped = mapping.map(document);
        ElectronicInvoice invoice = mapped.outcome().orThrow();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ubl", written(invoice, mapped.attachments(), ubl(invoice)));
        files.put("cii", written(invoice, mapped.attachments(), Syntax.CII));
        return files;
    }

    /** In UBL a credit note is a document of its own. */
    private static Syntax ubl(ElectronicInvoice invoice) {
        boolean creditNote =
                invoice.type().filter(CodeLists.CREDIT_NOTE_TYPES::contains).isPresent();
        return creditNote ? Syntax.UBL_CREDIT_NOTE : Syntax.UBL_INVOICE;
    }

    private static byte[] written(ElectronicInvoice invoice, Attachments attachments, Syntax syntax) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DocumentWriter.of(syntax)
                    .writeUnchecked(judged(invoice, syntax), attachments, out)
                    .orThrow();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ElectronicInvoice judged(ElectronicInvoice invoice, Syntax syntax) {
        for (Mode mode : Mode.values()) {
            Subject subject = new Subject(invoice, syntax, Trace.nothing(), mode);
            Outcome.of(invoice, EuropeanRules.standard().check(subject)).orThrow();
        }
        return invoice;
    }
}
