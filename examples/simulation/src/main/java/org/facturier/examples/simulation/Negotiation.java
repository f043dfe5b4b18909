package org.facturier.examples.simulation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.Simulation;
import org.facturier.core.finding.Findings;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.FileText;
import org.facturier.core.intake.Intake;
import org.facturier.core.letter.Letter;
import org.facturier.core.usage.Usage;
import org.facturier.rendering.pdf.PdfLetterRenderer;
import org.facturier.rendering.text.TextLetterRenderer;
import org.joda.money.CurrencyUnit;

/**
 * Prints what a year of usage comes to under each offer: {@code Negotiation USAGE.csv COMPARISON.pdf}. Ends with status 0, or
 * with 1 where usage cannot be read or billed: every reason is printed and nothing is written.
 */
public final class Negotiation {

    private Negotiation() {}

    /** @param arguments  the usage to read and the PDF to write */
    public static void main(String[] arguments) throws IOException {
        if (!run(Path.of(arguments[0]), Path.of(arguments[1]), System.out)) {
            System.exit(1);
        }
    }

    static boolean run(Path usage, Path pdf, PrintStream out) throws IOException {
        Intake<Usage> intake;
        try (Reader text = FileText.utf8(Files.newInputStream(usage))) {
            intake = CsvIntake.usage().read(usage.getFileName().toString(), text);
        }
        Simulation simulation = compare(intake);
        Findings findings = intake.findings().plus(simulation.findings());
        findings.all().forEach(out::println);
        if (findings.hasErrors()) {
            return false;
        }
        byte[] words = TextLetterRenderer.standard().render(letter(simulation)).orThrow();
        out.println(new String(words, StandardCharsets.UTF_8));
        Files.write(pdf, PdfLetterRenderer.standard().render(letter(simulation)).orThrow());
        return true;
    }

    static Simulation compare(Intake<Usage> usage) {
        return Simulation.of(BillingRun.standard(), Offers.all(), usage.records(), CurrencyUnit.EUR, Offers.END);
    }

    private static Letter letter(Simulation simulation) {
        return Letter.builder()
                .sender(Offers.SUPPLIER)
                .recipient(Offers.PARTNER)
                .date(Offers.END)
                .language(Locale.ENGLISH)
                .subject("Your year 2026 under four offers")
                .table(simulation.table(Locale.ENGLISH))
                .build();
    }
}
