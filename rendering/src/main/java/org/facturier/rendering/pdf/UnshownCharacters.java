package org.facturier.rendering.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.json.FacturierJson;
import org.facturier.rendering.RenderingRule;
import org.facturier.rendering.pdf.font.FontFace;
import org.facturier.rendering.pdf.font.Script;
import org.facturier.rendering.wording.Printable;

/** Says where in a document the characters stand that its fonts cannot show. */
final class UnshownCharacters {

    private static final int MOST_NAMED = 12;

    private static final Set<String> NOT_PRINTED = Set.of("id", "origin", "bases", "series");

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
        places.search("", FacturierJson.mapper().valueToTree(document));
        if (places.findings.isEmpty()) {
            places.tell("", unshown);
        }
        return new Findings(places.findings);
    }

    private void search(String path, JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!NOT_PRINTED.contains(property.getKey())) {
                search(path.isEmpty() ? property.getKey() : path + "." + property.getKey(), property.getValue());
            }
        }
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            search(path + "[" + at + "]", node.get(at));
        }
        if (node.isTextual()) {
            search(path, node.textValue());
        }
    }

    private void search(String path, String text) {
        Set<Integer> found = FontFace.composed(text)
                .codePoints()
                .filter(codePoint -> codePoint != '\n' && codePoint != '\r')
                .filter(codePoint -> unshown.contains(Printable.shown(codePoint)))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!found.isEmpty()) {
            tell(path, found);
        }
    }

    private void tell(String path, Set<Integer> codePoints) {
        String names = codePoints.stream()
                .limit(MOST_NAMED)
                .map(UnshownCharacters::name)
                .collect(Collectors.joining(", "));
        String more = codePoints.size() > MOST_NAMED ? " and " + (codePoints.size() - MOST_NAMED) + " more" : "";
        String joined = codePoints.stream().allMatch(Script::isSetLetterByLetter)
                ? ""
                : "; letters of such a script would have to be joined or moved";
        findings.add(RenderingRule.SHOWN.at(path, "the fonts cannot show " + names + more + joined));
    }

    /** {@return such as {@code U+4E2D 中}} */
    private static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        String code = "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return isSeen(codePoint) ? code + " " + Character.toString(codePoint) : code;
    }

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
