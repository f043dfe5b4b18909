package org.facturier.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes files all or none: beside the folder first, and in its place once every one of them is there. */
final class Folder {

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    void replaceBy(Map<String, byte[]> files) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        delete(fresh);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = fresh.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        delete(path);
        Files.move(fresh, path);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
