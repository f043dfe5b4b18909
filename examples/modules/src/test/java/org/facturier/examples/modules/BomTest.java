package org.facturier.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The BOM names what is published, of the version that is built, and nothing else. */
@Tag("once")
class BomTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void it_names_each_library_and_its_contracts() throws IOException {
        List<String> named = all("<artifactId>(facturier-[a-z]+)</artifactId>", managed());
        List<String> published = all("<module>([a-z/]+)</module>", Files.readString(ROOT.resolve("pom.xml"))).stream()
                .filter(module -> !module.equals("examples") && !module.equals("core/bom"))
                .toList();
        assertThat(named.stream().distinct())
                .containsExactlyElementsOf(
                        published.stream().map(BomTest::artifact).toList());
        for (String module : published) {
            String artifact = artifact(module);
            String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
            boolean contracts = pom.contains("<classifier>contracts</classifier>\n              <includes>");
            assertThat(named.stream().filter(artifact::equals)).as(artifact).hasSize(contracts ? 2 : 1);
        }
    }

    /** {@return what is published of a folder: {@code facturier-einvoice} of {@code rendering/einvoice}} */
    private static String artifact(String module) {
        return "facturier-" + module.substring(module.lastIndexOf('/') + 1);
    }

    @Test
    void it_brings_no_version_of_anything_else() throws IOException {
        assertThat(all("<groupId>([^<]+)</groupId>", managed())).containsOnly("org.facturier");
        assertThat(all("<version>([^<]+)</version>", managed())).containsOnly("${project.version}");
        assertThat(bom()).doesNotContain("<parent>");
        String version = all("<version>([^<]+)</version>", Files.readString(ROOT.resolve("pom.xml")))
                .get(0);
        assertThat(all("<version>([^<]+)</version>", bom()).get(0)).isEqualTo(version);
    }

    private static String bom() throws IOException {
        return Files.readString(ROOT.resolve("core").resolve("bom").resolve("pom.xml"));
    }

    private static String managed() throws IOException {
        return bom().replaceAll("(?s)^.*<dependencyManagement>|</dependencyManagement>.*$", "");
    }

    private static List<String> all(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.results().map(each -> each.group(1)).toList();
    }
}
