package org.facturier.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulePathTest {

    /** What only the library itself walks through. */
    private static final Set<String> INNER_ROOMS = Set.of(
            "core.arithmetic",
            "core.billable",
            "core.derivation",
            "core.adjustment",
            "core.posting",
            "core.openitem",
            "core.parsing",
            "core.accountbook",
            "core.crediting",
            "core.timetable",
            "core.camt",
            "core.cfonb",
            "core.mt940",
            "core.banktext",
            "core.csv",
            "rendering.pdf.internal.font",
            "rendering.pdf.internal.paint",
            "tax.table");

    private static final String PROGRAM = "org.facturier.examples.modules";
    private static final String MAIN = PROGRAM + "/" + PROGRAM + ".Main";
    private static final String LINE = "F-2026-00001 15 janvier 2026 EUR 1140.00 with notices read back";
    private static final Pattern LIBRARIES =
            Pattern.compile(".*(facturier|/(core|tax|numbering|reminders|rendering|einvoice|modules)/target"
                    + "/|joda-money|jackson|jakarta.validation|jspecify|openpdf|woodstox|stax2|slf4j-api).*");

    @Test
    void the_program_runs_on_the_module_path() throws IOException, InterruptedException {
        assertThat(output(java(System.getProperty("java.home")), "-p", modulePath(), "-m", MAIN))
                .isEqualTo(LINE);
    }

    @Test
    void an_image_has_the_program_and_what_it_needs_and_nothing_else(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        assumeTrue(Files.isExecutable(jlink), "no jlink in " + jlink.getParent() + ": no image is linked");
        Path image = folder.resolve("image");
        output(
                jlink,
                "--module-path",
                modulePath(),
                "--add-modules",
                PROGRAM,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString());
        assertThat(output(java(image.toString()), "-m", MAIN)).isEqualTo(LINE);
        assertThat(output(java(image.toString()), "--list-modules"))
                .contains("org.facturier.core", "org.facturier.tax")
                .doesNotContain("openpdf", "rendering", "java.desktop", "org.jspecify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "tax", "numbering", "reminders", "rendering", "einvoice"})
    void a_module_says_what_it_is_and_exports_all_but_its_inner_rooms(String artifact) {
        String name = "org.facturier." + artifact;
        ModuleFinder finder = ModuleFinder.of(paths().toArray(Path[]::new));
        ModuleReference module = Configuration.resolve(
                        finder, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of(name))
                .findModule(name)
                .orElseThrow()
                .reference();
        ModuleDescriptor descriptor = module.descriptor();
        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.isOpen()).as("Jackson reads hidden records").isTrue();
        Set<String> exported = descriptor.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(descriptor.packages().stream()
                        .filter(each -> each.startsWith(name))
                        .map(each -> each.substring("org.facturier.".length()))
                        .filter(each -> !INNER_ROOMS.contains(each))
                        .map("org.facturier."::concat))
                .containsExactlyInAnyOrderElementsOf(exported);
    }

    private static Path java(String home) {
        return Path.of(home, "bin", "java");
    }

    /** What Maven put on the class path, without what only tests use. */
    private static List<Path> paths() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> LIBRARIES.matcher(entry).matches() && !entry.contains("test-classes"))
                .map(Path::of)
                .toList();
    }

    private static String modulePath() {
        return paths().stream()
                .filter(path -> !path.toString().contains("rendering")
                        && !path.toString().contains("einvoice")
                        && !path.toString().contains("openpdf"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String output(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(program.toString()), Arrays.stream(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
