package org.facturier.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each slip in the input is named with its place; nothing is written, no stack trace is printed, the status is not zero. */
class BadInputTest {

    @TempDir
    Path folder;

    private Path input;
    private Path output;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyTheInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
    }

    static List<Arguments> slips() {
        return List.of(
                slip("unknown currency", "agreements.json", "\"EUR 11992.00\"", "\"EUX 11992.00\"", "EUX", "fee"),
                slip(
                        "unknown country",
                        "agreements.json",
                        "\"country\": \"BE\"",
                        "\"country\": \"BX\"",
                        "BX",
                        "$[3].partner.address.country"),
                slip(
                        "negative price",
                        "agreements.json",
                        "\"EUR 38.75\"",
                        "\"EUR -38.75\"",
                        "$[3].rules[0].pricing",
                        "not negative"),
                slip(
                        "schedule that does not add up",
                        "agreements.json",
                        "\"percent\": \"40\"",
                        "\"percent\": \"39\"",
                        "TERMS-PLAN-01",
                        "AG-2026-01"),
                slip(
                        "percentage above 100",
                        "agreements.json",
                        "\"percent\": \"40\"",
                        "\"percent\": \"140\"",
                        "between 0 and 100",
                        "$[0].terms.plan.instalments[1]"),
                slip(
                        "unreadable CSV line",
                        "usage.csv",
                        "2026-01-30,184",
                        "30/01/2026,184",
                        "usage.csv:3",
                        "expected a day"),
                slip(
                        "unknown property",
                        "agreements.json",
                        "\"purchaseOrder\"",
                        "\"purchaseOder\"",
                        "purchaseOder",
                        "agreements.json"),
                slip(
                        "credit larger than its invoice",
                        "scenario.json",
                        "\"EUR 570.00\"",
                        "\"EUR 3000.01\"",
                        "INV-CREDIT-01",
                        "scenario.json dispute D-01.lines[1]"),
                slip(
                        "a later amendment that takes effect on the first day",
                        "agreements.json",
                        "\"validFrom\": \"2026-11-16\",\n    \"agreedOn\": \"2026-11-02\"",
                        "\"validFrom\": \"2026-01-01\",\n    \"agreedOn\": \"2027-02-01\"",
                        "AGR-DAY-01",
                        "AG-2026-02 version 2"),
                slip("usage of nobody", "usage.csv", "U-0003,horizons", "U-0003,nobody", "USE-PARTNER-01", "U-0003"),
                slip(
                        "two records, one identifier",
                        "usage.csv",
                        "U-0004,horizons,trainee-hours,2026-02-27,175.5\nU-0004,horizons,trainee-hours,2026-02-27,175.5",
                        "U-0004,horizons,trainee-hours,2026-02-27,175.5\nU-0004,horizons,trainee-hours,2026-02-27,99",
                        "USE-ID-02",
                        "U-0004"),
                slip(
                        "payment outside the year",
                        "payments.csv",
                        "2026-02-20,alpine",
                        "2025-02-20,alpine",
                        "YEAR-DATE-01",
                        "payment P-01"),
                slip("payment in no currency", "payments.csv", "3000.00,EUR", "3000.00,EUX", "payments.csv:2", "EUX"));
    }

    private static Arguments slip(String name, String file, String right, String wrong, String... named) {
        return Arguments.of(name, file, right, wrong, List.of(named));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_slip_is_named_with_its_place(String name, String file, String right, String wrong, List<String> named)
            throws IOException {
        String text = Files.readString(input.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(input.resolve(file), text.replace(right, wrong));
        assertRefused(named);
    }

    @Test
    void a_missing_address_of_the_buyer_is_named() throws IOException {
        Path file = input.resolve("agreements.json");
        String json = Files.readString(file);
        int from = json.indexOf("\"address\"", json.indexOf("\"OPCO Horizons\""));
        int to = json.indexOf("\"contact\"", from);
        Files.writeString(file, json.substring(0, from) + json.substring(to));
        assertRefused(List.of("INV-BUYER-01", "AG-2026-03", "header.buyer.address"));
    }

    @Test
    void an_empty_file_is_named() throws IOException {
        Files.writeString(input.resolve("agreements.json"), "");
        Files.writeString(input.resolve("usage.csv"), "");
        assertRefused(List.of("JSON-SYNTAX-01", "agreements.json", "FILE-EMPTY-01", "usage.csv"));
    }

    @Test
    void a_name_of_20_megabytes_is_refused_in_few_words() throws IOException {
        Path file = input.resolve("agreements.json");
        Files.writeString(file, Files.readString(file).replace("OPCO Horizons", "x".repeat(20 << 20)));
        assertRefused(List.of("agreements.json", "too long"));
        assertThat(err.size()).isLessThan(2000);
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        Path file = input.resolve("payments.csv");
        Files.write(file, Files.readString(file).replace("acompte", "arrhés").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(List.of("FILE-CODE-01", "payments.csv"));
    }

    @Test
    void a_folder_of_others_is_never_replaced() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("thesis.txt"), "ten years of work");
        assertThat(run()).isEqualTo(1);
        assertThat(output.resolve("thesis.txt")).hasContent("ten years of work");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds files of others");
    }

    @Test
    void an_identifier_cannot_lead_out_of_the_folder() throws IOException {
        for (String file : List.of("agreements.json", "payments.csv", "usage.csv", "usage-late.csv", "scenario.json")) {
            Path path = input.resolve(file);
            Files.writeString(
                    path,
                    Files.readString(path)
                            .replace("\"horizons\"", "\"../../escaped\"")
                            .replace(",horizons,", ",../../escaped,"));
        }
        assertRefused(List.of("leads out of the folder"));
        assertThat(folder.resolve("escaped.pdf")).doesNotExist();
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(input.resolve("payments.csv"));
        assertRefused(List.of("payments.csv"));
    }

    @Test
    void what_was_written_before_stays_when_the_next_run_is_refused() throws IOException {
        assertThat(run()).isZero();
        assertThat(output.resolve("invoices/F-2026-0001.pdf")).exists();
        byte[] before = Files.readAllBytes(output.resolve("invoices/F-2026-0001.pdf"));
        Files.writeString(input.resolve("usage.csv"), "");
        assertThat(run()).isEqualTo(1);
        assertThat(output.resolve("invoices/F-2026-0001.pdf")).hasBinaryContent(before);
    }

    @Test
    @Tag("once")
    void two_runs_give_the_same_files() throws IOException {
        assertThat(run()).isZero();
        Path first = folder.resolve("first");
        Files.move(output, first);
        assertThat(run()).isZero();
        try (Stream<Path> files = Files.walk(first)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(output.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    private void assertRefused(List<String> named) {
        assertThat(run()).isNotZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(named).doesNotContain("\tat ");
        assertThat(out.size()).isZero();
        assertThat(output).doesNotExist();
    }

    private int run() {
        return Quickstart.run(
                new String[] {input.toString(), output.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
