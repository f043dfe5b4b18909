package org.facturier.examples.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facturier.core.billing.Simulation;
import org.facturier.core.intake.CsvIntake;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NegotiationTest {

    private static final Path USAGE = Path.of("input", "usage.csv");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void each_offer_comes_to_what_was_worked_out_by_hand() throws IOException {
        Simulation simulation;
        try (Reader text = Files.newBufferedReader(USAGE)) {
            simulation = Negotiation.compare(CsvIntake.usage().read("usage.csv", text));
        }
        List<List<String>> rows = new ArrayList<>();
        simulation.months().forEach((month, amounts) -> rows.add(row(month.toString(), amounts)));
        rows.add(row("Total", simulation.totals()));
        assertThat(simulation.findings().all()).isEmpty();
        assertThat(rows).isEqualTo(workedByHand());
    }

    @Test
    void the_comparison_is_printed_and_left_as_a_pdf() throws IOException {
        Path pdf = folder.resolve("comparison.pdf");
        assertThat(Negotiation.run(USAGE, pdf, out())).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Graduated (today)");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void usage_that_cannot_be_billed_is_named_and_nothing_is_written() throws IOException {
        Path usage = folder.resolve("usage.csv");
        Files.writeString(usage, Files.readString(USAGE).replace("H-03,horizons", "H-03,nobody"));
        Path pdf = folder.resolve("comparison.pdf");
        assertThat(Negotiation.run(usage, pdf, out())).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("USE-PARTNER-01")
                .contains("H-03");
        assertThat(pdf).doesNotExist();
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private static List<String> row(String heading, List<Money> amounts) {
        List<String> row = new ArrayList<>();
        row.add(heading);
        amounts.forEach(amount -> row.add(amount.getAmount().toPlainString()));
        return row;
    }

    private static List<List<String>> workedByHand() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.startsWith("| billed in"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
