package org.facturier.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project: from the highest folder with a {@code pom.xml} above this module on. */
final class Tree {

    static final Path GUIDE = Path.of("").toAbsolutePath();
    static final Path ROOT = root(GUIDE);

    private Tree() {}

    /** {@return every page in Markdown, those of the modules and of the examples, in the order of their paths} */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .filter(file -> !isBuilt(file))
                    .sorted()
                    .toList();
        }
    }

    /** {@return the nearest folder with a {@code pom.xml} around a page} */
    static Path module(Path page) {
        Path folder = ROOT.resolve(page).getParent();
        while (!Files.exists(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static boolean isBuilt(Path file) {
        for (Path name : file) {
            if (name.toString().equals("target") || name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path root(Path folder) {
        Path above = folder.getParent();
        return above != null && Files.exists(above.resolve("pom.xml")) ? root(above) : folder;
    }
}
