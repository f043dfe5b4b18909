package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The billing run against whole lives of documents: what each run proposes. Money is not told here. */
class RunVectorsTest {

    private static final Vectors VECTORS = new Vectors("lives.json, runs");

    static Stream<String> lives() throws IOException {
        return cases().filter(RunVectorsTest::runs).map(life -> life.get("id").asText());
    }

    private static Stream<JsonNode> cases() throws IOException {
        JsonNode all = Vectors.json("lives.json");
        return StreamSupport.stream((all.isArray() ? all : all.get("cases")).spliterator(), false);
    }

    private static boolean runs(JsonNode life) {
        return StreamSupport.stream(life.get("events").spliterator(), false)
                .anyMatch(event -> event.get("do").asText().equals("run"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void each_run_proposes_what_was_worked_out(String id) throws IOException {
        JsonNode life = cases().filter(each -> each.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        if (life.has("scored") && !life.get("scored").asBoolean()) {
            VECTORS.skip("not scored");
            return;
        }
        RunLife player = new RunLife();
        for (JsonNode event : life.get("events")) {
            player.play(event);
        }
        assertThat(player.differences()).as(life.get("why").asText()).isEmpty();
        VECTORS.agree();
    }

    @AfterAll
    static void tally() {
        VECTORS.print();
    }
}
