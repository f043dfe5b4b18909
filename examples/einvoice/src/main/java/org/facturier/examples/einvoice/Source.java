package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a document comes from.
 *
 * @param name  as it was typed, or found in a folder; {@code -} for what comes in
 * @param opener  gives its bytes
 */
record Source(String name, Opener opener) {

    /** Opens bytes, once. */
    @FunctionalInterface
    interface Opener {

        /** {@return the bytes from their start} */
        InputStream open() throws IOException;
    }

    /**
     * {@return the documents of files, and of folders those files that end in {@code .xml}, in the order of their names} A name
     * that does not exist is one of them: it is said when it is opened.
     */
    static List<Source> all(List<String> names, InputStream in) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                // closed by who started us
                sources.add(new Source(name, () -> new Unclosed(in)));
            } else if (Files.isDirectory(Path.of(name))) {
                sources.addAll(within(Path.of(name)));
            } else {
                sources.add(of(Path.of(name)));
            }
        }
        return sources;
    }

    private static Source of(Path file) {
        return new Source(file.toString(), () -> Files.newInputStream(file));
    }

    private static List<Source> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .map(Source::of)
                    .toList();
        } catch (IOException unreadable) {
            return List.of(new Source(folder.toString(), () -> {
                throw unreadable;
            }));
        }
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** {@return the name of a file made of this one: without folder and ending} */
    String stem() {
        if (name.equals("-")) {
            return "stdin";
        }
        String file = Path.of(name).getFileName().toString();
        int point = file.lastIndexOf('.');
        return point > 0 ? file.substring(0, point) : file;
    }

    /** Standard input, which is not ours to close. */
    private static final class Unclosed extends java.io.FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return in.read(into, from, most);
        }

        @Override
        public void close() {
            // left open
        }
    }
}
