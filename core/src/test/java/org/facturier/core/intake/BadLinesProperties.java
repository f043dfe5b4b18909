package org.facturier.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facturier.core.finding.Finding;
import org.facturier.core.usage.Usage;
import org.junit.jupiter.api.Test;

/** Files of good and bad lines: each good line is taken, each bad one is found at its place, and nothing is thrown. */
class BadLinesProperties {

    private static final byte[] NO_UTF_8 = {'a', (byte) 0xFF, (byte) 0xC3, 'b'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<String> good = new ArrayList<>();
    private final List<Integer> bad = new ArrayList<>();
    private int line;

    @Property(seed = "5")
    void json_lines(@ForAll long seed) throws IOException {
        begin();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String record = "{\"form\":1,\"id\":\"u" + i
                    + "\",\"partner\":\"P\",\"metric\":\"h\",\"on\":\"2026-01-31\",\"quantity\":\"1\"}";
            switch (random.nextInt(8)) {
                case 0 -> bad(record + " ".repeat(random.nextInt(20) == 0 ? 100_000 : 1) + record);
                case 1 -> bad(record.substring(0, random.nextInt(record.length() - 1) + 1));
                case 2 -> bad(record.replace("2026-01-31", "1899-12-31"));
                case 3 -> bad(record.replace("\"h\"", "\"h\\u0000\""));
                case 4 -> bad(record.replace("\"P\"", "\"\\ud800\""));
                case 5 -> unreadable(record);
                default -> good("u" + i, record);
            }
        }
        check(JsonLinesIntake.usage().read("f", FileText.utf8(new ByteArrayInputStream(file.toByteArray()))));
    }

    @Property(seed = "6")
    void csv(@ForAll long seed) throws IOException {
        begin();
        write("id,partner,metric,on,quantity");
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            String record = "u" + i + ",P,h,2026-01-31,1";
            switch (random.nextInt(9)) {
                case 0 ->
                    bad(record.replace(
                            "2026-01-31",
                            List.of("0000-01-01", "-0001-01-01", "+999999999-12-31", "1582-10-10")
                                    .get(random.nextInt(4))));
                case 1 -> bad(record.replace("u", "u\u0000"));
                case 2 -> bad(record + ",more");
                case 3 -> bad(record.replace(",1", ",1e9"));
                case 4 -> bad(record.replace(",1", "," + "9".repeat(31)));
                case 5 -> unreadable(record);
                default -> good("u" + i, record);
            }
        }
        check(CsvIntake.usage().read("f", FileText.utf8(new ByteArrayInputStream(file.toByteArray()))));
    }

    @Property(seed = "7")
    void anything_at_all(@ForAll long seed) throws IOException {
        byte[] bytes = new byte[500];
        Random random = new Random(seed);
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(3) == 0 ? (byte) "\",;\n\r{}[]:u1".charAt(random.nextInt(12)) : bytes[i];
        }
        String heading = "id,partner,metric,on,quantity\n";
        byte[] csv = (heading + new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CsvIntake.usage()
                        .read("f", FileText.utf8(new ByteArrayInputStream(csv)))
                        .records())
                .isEmpty();
        assertThat(JsonLinesIntake.usage()
                        .read("f", FileText.utf8(new ByteArrayInputStream(bytes)))
                        .records())
                .isEmpty();
    }

    @Test
    void what_a_finding_quotes_is_shortened() throws IOException {
        begin();
        write("id,partner,metric,on,quantity");
        bad("u1,P,h,2026-01-31," + "x".repeat(9_999));
        Intake<Usage> intake = CsvIntake.usage().read("f", FileText.utf8(new ByteArrayInputStream(file.toByteArray())));
        assertThat(intake.findings())
                .allSatisfy(finding -> assertThat(finding.message())
                        .contains("(9999 characters)", "expected a number such as 12.5")
                        .hasSizeLessThan(250));
    }

    private void begin() {
        file.reset();
        good.clear();
        bad.clear();
        line = 0;
    }

    private void good(String id, String text) {
        good.add(id);
        write(text);
    }

    private void bad(String text) {
        bad.add(line + 1);
        write(text);
    }

    private void unreadable(String text) {
        bad.add(line + 1);
        file.writeBytes(NO_UTF_8);
        write(text);
    }

    private void write(String text) {
        file.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
        line++;
    }

    private void check(Intake<Usage> intake) {
        assertThat(intake.records()).extracting(Usage::id).containsExactlyElementsOf(good);
        assertThat(intake.findings().stream().map(BadLinesProperties::lineOf).distinct())
                .containsExactlyElementsOf(bad);
    }

    private static int lineOf(Finding finding) {
        return Integer.parseInt(finding.path().replaceAll("f:([0-9]+).*", "$1"));
    }
}
