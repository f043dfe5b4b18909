package org.facturier.rendering.pdf;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.limit.Leaves;
import org.facturier.rendering.RenderingRule;
import org.facturier.rendering.pdf.internal.font.FontFace;
import org.facturier.rendering.pdf.internal.font.Script;
import org.facturier.rendering.wording.Printable;

/**
 * Says where in a document the characters stand that its fonts cannot show: a finding for each text, by its place in the JSON
 * of the document. It is asked only once a page had such characters, so that a document without any pays nothing.
 */
final class UnshownCharacters {

    /** So many characters a finding names; of a text in another script it says how many more there are. */
    private static final int MOST_NAMED = 12;

    /** Parts of a document that stand on no page, so that their characters do not matter. */
    private static final Pattern NOT_PRINTED = Pattern.compile("\\b(id|origin|bases|series)\\b");

    /** The number of a document is one text wherever it is read: its place is that of the number. */
    private static final Pattern NUMBER = Pattern.compile("\\bnumber\\.text$");

    private final Set<Integer> unshown;
    private final List<Finding> findings = new ArrayList<>();

    private UnshownCharacters(Set<Integer> unshown) {
        this.unshown = unshown;
    }

    /**
     * {@return a finding for each text of a document that has one of the characters; one for the whole where none has it, as
     * with labels of the host}
     */
    static Findings of(Object document, Set<Integer> unshown) {
        UnshownCharacters places = new UnshownCharacters(unshown);
        Leaves.visit("", document, (place, leaf) -> {
            if (leaf instanceof String text) {
                places.search(place, text);
            }
        });
        if (places.findings.isEmpty()) {
            places.tell("", unshown);
        }
        return new Findings(places.findings);
    }

    /**
     * Finds the characters of a text as they are painted: composed, control characters by the signs that show them, without
     * line ends.
     */
    private void search(Supplier<String> place, String text) {
        Set<Integer> found = FontFace.composed(text)
                .codePoints()
                .filter(codePoint -> codePoint != '\n' && codePoint != '\r')
                .filter(codePoint -> unshown.contains(Printable.shown(codePoint)))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!found.isEmpty() && !NOT_PRINTED.matcher(place.get()).find()) {
            tell(NUMBER.matcher(place.get()).replaceFirst("number"), found);
        }
    }

    /** Adds a finding with the characters in the order in which they stand, each once. */
    private void tell(String path, Set<Integer> codePoints) {
        List<String> named = codePoints.stream()
                .limit(MOST_NAMED)
                .map(UnshownCharacters::name)
                .toList();
        int more = codePoints.size() - named.size();
        Message message = more == 0
                ? say("the fonts cannot show {characters}{joining}")
                : say("more", "the fonts cannot show {characters} and {count} more{joining}")
                        .with("count", more);
        findings.add(
                RenderingRule.SHOWN.at(path, message.with("characters", named).with("joining", joining(codePoints))));
    }

    /**
     * {@return words on joining where a character is of a script whose letters would have to be joined or moved; blank where
     * fonts alone lack them}
     */
    private static Object joining(Set<Integer> codePoints) {
        return codePoints.stream().allMatch(Script::isSetLetterByLetter)
                ? ""
                : say("joining", "; letters of such a script would have to be joined or moved");
    }

    /** {@return such as {@code U+4E2D 中}} */
    private static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        String code = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return isSeen(codePoint) ? code + " " + Character.toString(codePoint) : code;
    }

    /** {@return whether a character may be shown beside its code without changing the look of the rest} */
    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
