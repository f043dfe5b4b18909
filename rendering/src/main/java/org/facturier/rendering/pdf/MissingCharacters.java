package org.facturier.rendering.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what a document could not show. */
final class MissingCharacters {

    private static final Logger LOG = LoggerFactory.getLogger(MissingCharacters.class);

    private MissingCharacters() {}

    static void report(String document, Set<Integer> codePoints) {
        if (!codePoints.isEmpty() && LOG.isWarnEnabled()) {
            LOG.warn("{}: the fonts lack {}; a sign of replacement was printed", document, names(codePoints));
        }
    }

    /** {@return such as {@code U+4E2D U+1F600}} */
    static String names(Set<Integer> codePoints) {
        return codePoints.stream().map(MissingCharacters::name).collect(Collectors.joining(" "));
    }

    private static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
