package org.facturier.core.codelist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A list of codes that EN 16931 knows, read from a file of the library: a first line with what it is and of which version, then
 * the codes, divided by blanks. Immutable.
 *
 * @param version  what the list is, and of which version
 * @param codes  its codes, as they are written in documents
 */
public record CodeList(String version, Set<String> codes) {

    private static final String COMMENT = "# ";

    public CodeList {
        codes = Set.copyOf(codes);
    }

    /** {@return the list in a file of this package} */
    static CodeList read(String name) {
        return beside(CodeList.class, name + ".txt");
    }

    /** {@return the list in a file beside a class} A file that cannot be read is a fault of the artifact, and throws. */
    public static CodeList beside(Class<?> owner, String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            String version = lines.readLine().substring(COMMENT.length());
            Set<String> codes = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                codes.addAll(List.of(line.split(" ")));
            }
            return new CodeList(version, codes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return whether the list has a code, written as it is there: {@code vatex-eu-ae} is none of VATEX} */
    public boolean contains(String code) {
        return codes.contains(code);
    }

    /** {@return this list with more codes} */
    public CodeList plus(String... more) {
        Set<String> all = new HashSet<>(codes);
        all.addAll(List.of(more));
        return new CodeList(version, all);
    }

    /** {@return this list without some codes} */
    public CodeList minus(String... fewer) {
        Set<String> all = new HashSet<>(codes);
        all.removeAll(List.of(fewer));
        return new CodeList(version, all);
    }
}
