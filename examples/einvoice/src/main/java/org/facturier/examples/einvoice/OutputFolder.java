package org.facturier.examples.einvoice;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder that files are written into, each there when all of it is written. A file of an earlier run is replaced, one of this run
 * is not: two documents of one name are a mistake.
 */
final class OutputFolder {

    private final Path path;
    private final Set<Path> written = new HashSet<>();

    OutputFolder(Path path) {
        this.path = path;
    }

    /** Writes one file. */
    @FunctionalInterface
    interface Content {

        /** {@return whether it was written; where not, there will be no file} */
        boolean writeTo(OutputStream out) throws IOException;
    }

    /**
     * {@return whether the file was written}
     *
     * @throws IOException if it cannot be, or a file of that name was written in this run
     */
    boolean write(String name, Content content) throws IOException {
        Path file = path.resolve(name);
        if (written.contains(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "written from another document just now");
        }
        Files.createDirectories(path);
        Path fresh = path.resolve(name + ".part");
        try {
            boolean complete;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                complete = content.writeTo(out);
            }
            if (complete) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                written.add(file);
            }
            return complete;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
