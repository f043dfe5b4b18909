package org.facturier.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The README is run: each line of curl is sent, and answered as it says. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadmeTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 12, 1);

    private final TestHost host = TestHost.empty();

    @Test
    void each_call_is_answered_as_it_says() throws IOException {
        host.clock().goTo(WRITTEN);
        int calls = 0;
        for (String passage :
                Files.readString(Papers.FOLDER.resolve("README.md")).split("\n\n|```")) {
            List<String> lines = passage.strip().lines().toList();
            if (!lines.isEmpty() && lines.get(0).startsWith("$ ")) {
                ShellCall call = ShellCall.of(lines.get(0), WRITTEN);
                assertAnswered(call, lines.subList(1, lines.size()));
                calls++;
            }
        }
        assertThat(calls).isEqualTo(11);
    }

    private void assertAnswered(ShellCall call, List<String> expected) {
        Answer answer = call.by(host);
        String shown = shown(answer);
        expected.stream()
                .flatMap(line -> Stream.of(line.split("…")))
                .forEach(part -> assertThat(shown).as(call.toString()).contains(part));
    }

    private String shown(Answer answer) {
        StringBuilder shown = new StringBuilder("HTTP/1.1 " + answer.status() + "\n");
        answer.headers()
                .map()
                .forEach((name, values) -> shown.append(header(name))
                        .append(": ")
                        .append(values.get(0).replaceAll("localhost:[0-9]+", "localhost:8080"))
                        .append('\n'));
        return shown.append(answer.text().replaceAll("[\u00a0\u202f]", " ")).toString();
    }

    /** As a server writes it. */
    private static String header(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : name.split("-")) {
            written.append(written.isEmpty() ? "" : "-")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return written.toString();
    }
}
