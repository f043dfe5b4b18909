package org.facturier.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a block of code comes from: a file, or a region of one, between {@code // region issue} and
 * {@code // endregion}. The region {@code imports} is all imports of the file.
 *
 * @param name    of the file, alone or after folders: below {@code src} of the module whose page shows it, or from the
 *                root of the tree
 * @param region  its name, or nothing for the whole file
 */
record Snippet(String name, String region) {

    private static final Pattern MARKER = Pattern.compile("<!-- from (?<name>[^#\\s]+)(#(?<region>\\S+))? -->");

    static boolean isMarker(String line) {
        return MARKER.matcher(line).matches();
    }

    static Snippet of(String marker) {
        Matcher from = MARKER.matcher(marker);
        if (!from.matches()) {
            throw new IllegalStateException("a block of code does not say where it comes from");
        }
        return new Snippet(from.group("name"), from.group("region") == null ? "" : from.group("region"));
    }

    /** {@return the lines as a page of a module shows them, without the margin that all of them have} */
    List<String> shownBy(Path module) throws IOException {
        List<String> lines = Files.readAllLines(find(module));
        return region.isEmpty() ? lines : region(lines);
    }

    private Path find(Path module) throws IOException {
        Path fromRoot = Tree.ROOT.resolve(name);
        if (name.contains("/") && Files.isRegularFile(fromRoot)) {
            return fromRoot;
        }
        try (Stream<Path> files = Files.walk(module.resolve("src"))) {
            List<Path> found = files.filter(path -> path.endsWith(name)).toList();
            if (found.size() != 1) {
                throw new IllegalStateException(name + " is " + found);
            }
            return found.get(0);
        }
    }

    private List<String> region(List<String> lines) {
        if (region.equals("imports")) {
            return lines.stream().filter(line -> line.startsWith("import ")).toList();
        }
        List<String> stripped = lines.stream().map(String::strip).toList();
        int start = stripped.indexOf("// region " + region);
        int length = stripped.subList(start + 1, lines.size()).indexOf("// endregion");
        if (start < 0 || length < 1) {
            throw new IllegalStateException("there is no region " + region + " in " + name);
        }
        return withoutMargin(lines.subList(start + 1, start + 1 + length));
    }

    private static List<String> withoutMargin(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .toList();
    }
}
