package org.facturier.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.facturier.core.usage.Usage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What remembers records and fails over one of them costs that one. */
class FailingMemoryTest {

    static Stream<SeenRecords> memories() {
        return Stream.of(
                (id, contents) -> {
                    if (id.equals("u2")) {
                        throw new IllegalStateException("no connection");
                    }
                    return SeenRecords.Sight.FIRST;
                },
                (id, contents) -> id.equals("u2") ? null : SeenRecords.Sight.FIRST);
    }

    @ParameterizedTest
    @MethodSource("memories")
    void a_record_that_may_have_been_read_before_is_left_out_with_its_line(SeenRecords memory) throws IOException {
        String file = line("u1") + line("u2") + line("u3");
        Intake<Usage> read = JsonLinesIntake.usage().once(memory).read("usage.jsonl", new StringReader(file));
        assertThat(read.records()).extracting(Usage::id).containsExactly("u1", "u3");
        assertThat(read.findings().all())
                .extracting(finding -> finding.code().text() + " " + finding.path())
                .containsExactly("FILE-ID-03 usage.jsonl:2");
    }

    private static String line(String id) {
        return "{\"form\":1,\"id\":\"" + id + "\",\"partner\":\"P1\",\"metric\":\"hours\","
                + "\"on\":\"2026-01-31\",\"quantity\":\"1\"}\n";
    }
}
