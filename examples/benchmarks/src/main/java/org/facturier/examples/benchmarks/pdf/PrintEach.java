package org.facturier.examples.benchmarks.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.facturier.rendering.pdf.font.FontFamily;

/** Writes one file by each contender, to see that they print the same and how large the files are. */
final class PrintEach {

    private PrintEach() {}

    /** @param arguments  the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Map<String, InvoicePrinter> printers = new LinkedHashMap<>();
        printers.put("facturier", new PaintedInvoice(FontFamily.liberationSans()));
        printers.put(
                "facturier-small",
                new PaintedInvoice(FontFamily.liberationSans().withoutHints()));
        printers.put("openpdf-shared", TableInvoice.withSharedFonts());
        printers.put("openpdf-own", TableInvoice.withOwnFonts());
        printers.put("openpdf-files", TableInvoice.withFontFiles());
        printers.put("jasper", JasperInvoice.compiled());
        for (Map.Entry<String, InvoicePrinter> printer : printers.entrySet()) {
            for (int lines : new int[] {10, 100}) {
                Path file = Path.of(arguments[0], printer.getKey() + "-" + lines + ".pdf");
                Files.write(file, printer.getValue().print(PrintedInvoice.of(lines)));
            }
        }
    }
}
