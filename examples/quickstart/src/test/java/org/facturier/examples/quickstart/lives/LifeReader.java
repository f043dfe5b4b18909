package org.facturier.examples.quickstart.lives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facturier.examples.quickstart.lives.Life.Checkpoint;
import org.facturier.examples.quickstart.lives.Life.Step;

/** Reads lives from a file of vectors. */
public final class LifeReader {

    private LifeReader() {}

    public static List<Life> read(Path file) throws IOException {
        List<Life> lives = new ArrayList<>();
        for (JsonNode life : new ObjectMapper().readTree(file.toFile())) {
            lives.add(life(life));
        }
        return lives;
    }

    private static Life life(JsonNode life) {
        List<Step> events = new ArrayList<>();
        for (JsonNode event : life.get("events")) {
            events.add(new Step(EventReader.event(event), FiguresReader.event(event)));
        }
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (JsonNode day : life.get("expected")) {
            checkpoints.add(new Checkpoint(
                    LocalDate.parse(day.get("asOf").asText()),
                    day.path("after").asInt(events.size()),
                    FiguresReader.day(day),
                    FiguresReader.silent(day)));
        }
        return new Life(
                life.get("id").asText(),
                life.path("scored").asBoolean(true),
                events,
                checkpoints,
                codes(life.path("findings")),
                codes(life.path("mustNotFind")));
    }

    private static Set<String> codes(JsonNode codes) {
        Set<String> all = new HashSet<>();
        codes.forEach(code -> all.add(code.asText()));
        return all;
    }
}
