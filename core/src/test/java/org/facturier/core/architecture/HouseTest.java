package org.facturier.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.contracts.HouseContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class HouseTest implements HouseContract {

    /** A package imports only packages on lines below its own; packages on one line do not import each other. */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("intake"),
            Set.of("json"),
            Set.of("parsing"),
            Set.of("billing", "netting", "closing", "dossier"),
            Set.of("adjustment"),
            Set.of("billable"),
            Set.of("documenttax"),
            Set.of("ledger", "usage"),
            Set.of("accountbook"),
            Set.of("timetable"),
            Set.of("posting"),
            Set.of("openitem"),
            Set.of("account"),
            Set.of("fact"),
            Set.of("dispute"),
            Set.of("matching"),
            Set.of("payment"),
            Set.of("order", "correction"),
            Set.of("clause", "issuing"),
            Set.of("agreement"),
            Set.of("check", "cycle", "collection"),
            Set.of("chain"),
            Set.of("crediting"),
            Set.of("reference"),
            Set.of("calculation", "wording"),
            Set.of("arithmetic"),
            Set.of("derivation"),
            Set.of("document", "letter"),
            Set.of("paymentcode"),
            Set.of("terms", "tax", "pricing"),
            Set.of("article", "report", "seal", "explanation", "measure"),
            Set.of("camt", "mt940", "cfonb"),
            Set.of("banktext"),
            Set.of("bankfile"),
            Set.of("bank", "csv"),
            Set.of("party", "supporting"),
            Set.of("money", "taxfact", "calendar"),
            Set.of("limit", "codelist"),
            Set.of("finding", "index", "figure"),
            Set.of("template"));

    @Override
    public JavaClasses classes() {
        return CoreClasses.ALL;
    }

    @Override
    public String root() {
        return "org.facturier.core";
    }

    @Override
    public List<Set<String>> linesFromAbove() {
        return LINES_FROM_ABOVE;
    }

    @Override
    public Set<String> rounding() {
        return Set.of("money");
    }

    /** Comments are not counted: they are the lamp, not the furniture. */
    @Test
    void no_package_is_larger_than_a_reader_holds() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/facturier/core"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                lines.merge(source.getParent().getFileName().toString(), code(source), Long::sum);
            }
        }
        assertThat(lines).allSatisfy((room, size) -> assertThat(size).as(room).isLessThanOrEqualTo(2_500));
    }

    private static long code(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("*") && !line.startsWith("/*"))
                .count();
    }
}
