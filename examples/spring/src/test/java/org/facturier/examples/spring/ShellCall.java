package org.facturier.examples.spring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a shell that calls the application, as far as the README needs one.
 *
 * @param path  what is called
 * @param headers  what the caller says
 * @param body  what is sent, empty where nothing is
 * @param isPost  whether it is posted
 */
record ShellCall(String path, Map<String, String> headers, Optional<String> body, boolean isPost) {

    private static final Pattern SED = Pattern.compile("sed ['\"]s/(.+?)/(.+?)/['\"] try/(\\S+) \\| ");
    private static final Pattern PATH = Pattern.compile("http://localhost:8080([^ ']+)");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']+)'");
    private static final Pattern FILE = Pattern.compile("@try/(\\S+)");

    static ShellCall of(String line, LocalDate today) {
        Matcher path = PATH.matcher(line);
        if (!path.find()) {
            throw new IllegalArgumentException("the line calls nothing: " + line);
        }
        Map<String, String> headers = new TreeMap<>();
        HEADER.matcher(line).results().forEach(header -> headers.put(header.group(1), header.group(2)));
        Optional<String> body = body(line.replace("$(date +%F)", today.toString()));
        return new ShellCall(path.group(1), headers, body, body.isPresent() || line.contains("-X POST"));
    }

    private static Optional<String> body(String line) {
        Optional<MatchResult> edited = SED.matcher(line).results().findFirst();
        return edited.map(sed -> Papers.text(sed.group(3)).replace(sed.group(1), sed.group(2)))
                .or(() -> FILE.matcher(line).results().findFirst().map(file -> Papers.text(file.group(1))));
    }

    Answer by(TestHost host) {
        Caller caller = host.caller(headers.getOrDefault("Accept-Language", "en"));
        if (!isPost) {
            return caller.get(path);
        }
        return body.map(text -> headers.containsKey("Idempotency-Key")
                        ? caller.postOnce(headers.get("Idempotency-Key"), path, text)
                        : caller.post(path, headers.get("Content-Type"), text))
                .orElseGet(() -> caller.post(path));
    }
}
