package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Trace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Our verdicts beside the official ones, over the documents of the zip that {@code facturier.corpus} names. */
class En16931CorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private int read;
    private int exact;
    private int skipped;
    private int exactSyntax;
    private final Map<String, List<String>> falseAlarms = new TreeMap<>();
    private final Map<String, List<String>> misses = new TreeMap<>();
    private final Map<String, List<String>> syntaxDifferences = new TreeMap<>();
    private final Map<String, List<String>> warningDifferences = new TreeMap<>();
    private final List<String> thrown = new ArrayList<>();

    @Test
    void the_set_of_fatal_rules_is_the_official_one_on_every_document() throws IOException {
        Path zip = zip();
        if (!Files.isRegularFile(zip)) {
            System.out.println("En16931CorpusTest: skipped, no corpus at " + zip);
            Assumptions.abort("no corpus");
        }
        try (ZipFile corpus = new ZipFile(zip.toFile())) {
            for (String line : text(corpus, "cases.jsonl").split("\n")) {
                if (!line.isBlank()) {
                    score(corpus, JSON.readTree(line));
                }
            }
        }
        report();
        assertThat(thrown).isEmpty();
        assertThat(falseAlarms).isEmpty();
        assertThat(misses).isEmpty();
        assertThat(warningDifferences).isEmpty();
        assertThat(exactSyntax).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * read));
    }

    static Path zip() {
        Path named = Path.of(System.getProperty("facturier.corpus", "../../../shared/corpus/einvoice.zip"));
        return Files.isDirectory(named) ? named.resolve("einvoice.zip") : named;
    }

    private static String text(ZipFile corpus, String file) throws IOException {
        return new String(bytes(corpus, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ZipFile corpus, String file) throws IOException {
        try (var in = corpus.getInputStream(corpus.getEntry(file))) {
            return in.readAllBytes();
        }
    }

    private void score(ZipFile corpus, JsonNode entry) throws IOException {
        String file = entry.get("file").asText();
        if (!isScored(entry)) {
            skipped++;
            readsWithoutException(file, bytes(corpus, file));
            return;
        }
        read++;
        try {
            compare(file, entry, bytes(corpus, file));
        } catch (RuntimeException failure) {
            thrown.add(file + ": " + failure);
        }
    }

    private void readsWithoutException(String file, byte[] document) throws IOException {
        try {
            Documents.read(new java.io.ByteArrayInputStream(document), ReadingLimits.standard());
        } catch (RuntimeException failure) {
            thrown.add(file + ": " + failure);
        }
    }

    private static boolean isScored(JsonNode entry) {
        String mode = entry.path("mode").asText();
        return (mode.equals("document") || mode.equals("fragment"))
                && entry.path("rules").asText().startsWith("en16931-")
                && !entry.path("official").path("schematron_crash").asBoolean(false)
                && fired(entry).stream().noneMatch(id -> id.startsWith("?"));
    }

    private static Set<String> fired(JsonNode entry) {
        return ids(entry, "fired");
    }

    private static Set<String> ids(JsonNode entry, String field) {
        Set<String> ids = new TreeSet<>();
        entry.path("official").path(field).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static Set<String> ids(Findings findings, Severity severity) {
        Set<String> ids = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> ids.add(finding.code().text()));
        return ids;
    }

    private void compare(String file, JsonNode entry, byte[] document) throws IOException {
        Reading reading = Documents.read(new java.io.ByteArrayInputStream(document), ReadingLimits.standard())
                .orThrow();
        Set<String> official = fired(entry);
        Findings findings = EuropeanRules.standard().check(Subject.of(reading, Mode.OFFICIAL));
        Set<String> ours = ids(findings, Severity.ERROR);
        Set<String> officialWarnings = business(ids(entry, "warnings"));
        differences("+" + file, ids(findings, Severity.WARNING), officialWarnings, warningDifferences);
        differences("-" + file, officialWarnings, ids(findings, Severity.WARNING), warningDifferences);
        boolean same = true;
        same &= differences(file, business(ours), business(official), falseAlarms);
        same &= differences(file, business(official), business(ours), misses);
        exact += same ? 1 : 0;
        Set<String> syntax = new TreeSet<>();
        for (Trace.Broken broken : reading.trace().broken()) {
            syntax.add(broken.rule());
        }
        Set<String> officialSyntax = new TreeSet<>(official);
        officialSyntax.removeAll(business(official));
        boolean sameSyntax = differences("+" + file, syntax, officialSyntax, syntaxDifferences)
                & differences("-" + file, officialSyntax, syntax, syntaxDifferences);
        exactSyntax += sameSyntax ? 1 : 0;
    }

    private static Set<String> business(Set<String> ids) {
        Set<String> kept = new TreeSet<>(ids);
        kept.removeIf(id -> !id.startsWith("BR-"));
        return kept;
    }

    private static boolean differences(
            String file, Set<String> those, Set<String> andNotThese, Map<String, List<String>> into) {
        Set<String> more = new TreeSet<>(those);
        more.removeAll(andNotThese);
        more.forEach(id -> into.computeIfAbsent(id, rule -> new ArrayList<>()).add(file));
        return more.isEmpty();
    }

    private void report() {
        System.out.println("En16931CorpusTest: " + read + " read, " + exact + " exactly, " + total(falseAlarms)
                + " false alarms, " + total(misses) + " misses, " + skipped + " skipped");
        System.out.println("En16931CorpusTest: syntax rules exactly on " + exactSyntax + " of " + read);
        print("false alarm", falseAlarms);
        print("miss", misses);
        print("syntax", syntaxDifferences);
        thrown.stream().limit(10).forEach(line -> System.out.println("  thrown " + line));
    }

    private static int total(Map<String, List<String>> byRule) {
        return byRule.values().stream().mapToInt(List::size).sum();
    }

    private static void print(String what, Map<String, List<String>> byRule) {
        byRule.forEach((rule, files) -> System.out.println(
                "  " + what + " " + rule + " " + files.size() + ": " + files.subList(0, Math.min(4, files.size()))));
    }
}
