package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link of a page leads to a file that is there, and to a heading or an anchor of it. */
@Tag("once")
class LinksTest {

    private static final Pattern LINK =
            Pattern.compile("]\\((?!https?:|mailto:)(?<file>[^)#\\s]*)(#(?<anchor>[^)\\s]+))?\\)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    static List<Path> pages() throws IOException {
        return Tree.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_link_leads_somewhere(Path file) throws IOException {
        List<String> lost = new ArrayList<>();
        for (MatchResult link : links(file)) {
            if (!isThere(file, link)) {
                lost.add(link.group());
            }
        }
        assertThat(lost).isEmpty();
    }

    private static List<MatchResult> links(Path file) throws IOException {
        return LINK.matcher(prose(Tree.ROOT.resolve(file))).results().toList();
    }

    private static boolean isThere(Path file, MatchResult link) throws IOException {
        Path page = Tree.ROOT.resolve(file);
        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        return Files.exists(target) && (link.group(3) == null || anchors(target).contains(link.group(3)));
    }

    private static Set<String> anchors(Path target) throws IOException {
        String prose = prose(target);
        Stream<String> headings = HEADING.matcher(prose).results().map(heading -> anchor(heading.group(1)));
        Stream<String> anchors = ANCHOR.matcher(prose).results().map(anchor -> anchor.group(1));
        return Stream.concat(headings, anchors).collect(Collectors.toSet());
    }

    /** {@return what a heading is called in a link: letters and digits, small, with a hyphen for each space} */
    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String prose(Path file) throws IOException {
        return BLOCK.matcher(Files.readString(file)).replaceAll("");
    }
}
