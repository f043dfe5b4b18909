package org.facturier.core.contracts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision as it stands on its page.
 *
 * @param sentence  what was decided
 * @param reason  why
 * @param cost  what it costs, empty where it is not said
 * @param status  whether it holds, empty where it is not said
 * @param heldBy  what would fail without it, empty where it is not said
 */
record Decision(String sentence, String reason, String cost, String status, String heldBy) {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:\\.\\w+)?)`");

    /** {@return the decision in a part of a page that begins with its sentence} */
    static Decision of(String part) {
        String sentence = part.lines().findFirst().orElse("");
        String body = part.substring(sentence.length());
        String reason = body.split("(?m)^- ", 2)[0].strip();
        return new Decision(sentence, reason, item("Cost", body), item("Status", body), item("Held by", body));
    }

    private static String item(String name, String body) {
        Matcher found =
                Pattern.compile("(?ms)^- " + name + ": (.*?)(?=^- |\\z)").matcher(body);
        return found.find() ? found.group(1).strip() : "";
    }

    /** {@return whether all is said: of what was superseded by what, of what holds also its cost and its tests} */
    boolean isWhole() {
        boolean holds = status.startsWith("holds") && !cost.isEmpty() && (!tests().isEmpty() || isUntested());
        return !reason.isEmpty() && (holds || status.startsWith("superseded by ["));
    }

    private boolean isUntested() {
        return heldBy.startsWith("no test");
    }

    /** {@return the tests that are named, each a class, or a class and its method} */
    List<String> tests() {
        return NAMED.matcher(heldBy).results().map(named -> named.group(1)).toList();
    }
}
