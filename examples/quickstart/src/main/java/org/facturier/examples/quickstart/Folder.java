package org.facturier.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes files all or none: beside the folder first, and in its place once every one of them is there. It replaces only a
 * folder that it wrote itself, which bears a mark.
 */
final class Folder {

    private static final String MARK = ".facturier-quickstart";

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    void replaceBy(Map<String, byte[]> files) throws IOException {
        requireOwn();
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        delete(fresh);
        Files.createDirectories(fresh);
        Files.createFile(fresh.resolve(MARK));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = within(fresh, file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        delete(path);
        Files.move(fresh, path);
    }

    private void requireOwn() throws IOException {
        if (Files.exists(path) && !Files.exists(path.resolve(MARK)) && !isEmpty()) {
            throw new IllegalArgumentException(path + " holds files of others: name a new or empty folder");
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** The name of a file is made of numbers and identifiers of the input, which may hold anything. */
    private static Path within(Path folder, String name) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("an identifier of the input leads out of the folder: " + name);
        }
        return target;
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
