package org.facturier.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonLinesIntakeTest {

    @Test
    void a_line_that_cannot_be_read_is_named_with_its_path_and_the_others_are_taken() throws IOException {
        Intake<Usage> intake = read("\uFEFF" + line("u1", "1") + "\r\n\n"
                + line("u2", "-1") + "\n"
                + "{\"form\":1,\"id\":\"u3\"}\n"
                + line("u4", "1").replace("hours", "hours\",\"colour\":\"red") + "\n"
                + "null\n"
                + line("u5", "one") + "\n"
                + line("u6", "2.50") + "\n");
        assertThat(intake.records()).extracting(Usage::id).containsExactly("u1", "u6");
        assertThat(intake.records().get(1).quantity()).isEqualByComparingTo("2.5");
        assertThat(intake.findings().all())
                .extracting(Finding::path)
                .containsExactly(
                        "usage.jsonl:3 $",
                        "usage.jsonl:4 $",
                        "usage.jsonl:5 $.colour",
                        "usage.jsonl:6",
                        "usage.jsonl:7 $.quantity");
        assertThat(intake.findings().all().get(0).message()).contains("-1");
        assertThat(intake.findings().all().get(1).message()).contains("partner");
    }

    @Test
    void a_file_cut_off_within_its_last_line_is_named_there_and_the_rest_is_taken() throws IOException {
        String whole = line("u1", "1") + "\n" + line("u2", "12.5");
        for (int cut = line("u1", "1").length() + 2; cut < whole.length(); cut++) {
            Intake<Usage> intake = read(whole.substring(0, cut));
            assertThat(intake.records()).hasSize(1);
            assertThat(intake.findings().all())
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactly("FILE-END-01 usage.jsonl:2");
        }
        assertThat(read(whole).findings().all()).isEmpty();
    }

    @Test
    void a_line_beyond_bounds_is_named_and_those_after_it_are_taken() throws IOException {
        Intake<Usage> intake = read("{\"id\":\"" + "x".repeat(1 << 20) + "\n" + line("u2", "1") + "\n");
        assertThat(intake.records()).extracting(Usage::id).containsExactly("u2");
        assertThat(intake.findings().all()).extracting(Finding::path).containsExactly("usage.jsonl:1");
    }

    @Test
    void a_record_counts_once_over_all_files_of_either_kind() throws IOException {
        SeenRecords seen = SeenRecords.inMemory();
        List<Usage> taken = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        JsonLinesIntake.usage().once(seen).stream(
                "a.jsonl", new StringReader(line("u1", "1") + "\n" + line("u1", "1.0") + "\n"), taken::add, found::add);
        CsvIntake.usage().once(seen).stream(
                "b.csv",
                new StringReader("id,partner,metric,on,quantity\nu1,P1,hours,2026-01-31,1\nu1,P1,hours,2026-01-31,2\n"),
                taken::add,
                found::add);
        assertThat(taken).hasSize(1);
        assertThat(found)
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("FILE-ID-01 a.jsonl:2", "FILE-ID-01 b.csv:2", "FILE-ID-02 b.csv:3");
    }

    @Test
    @Tag("once")
    void a_long_file_with_every_line_twice_comes_to_its_sum() throws IOException {
        int records = Integer.getInteger("intake.records", 20_000);
        DailyUsage daily = new DailyUsage();
        long[] repeated = new long[1];
        CsvIntake.usage().once(SeenRecords.inMemory()).stream(
                "usage.csv", new Generated(records), daily, finding -> repeated[0]++);
        assertThat(repeated[0]).isEqualTo(records);
        assertThat(daily.sum("P1", "hours", new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))))
                .isEqualByComparingTo(BigDecimal.valueOf(records));
    }

    /** As many records as asked for, each twice, none of them in memory. */
    private static final class Generated extends Reader {

        private final int records;
        private int next;
        private String line = "id,partner,metric,on,quantity\n";
        private int at;

        Generated(int records) {
            this.records = records;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            if (at == line.length()) {
                if (next == 2 * records) {
                    return -1;
                }
                int id = next++ / 2;
                line = "u" + id + ",P1,hours,2026-02-" + (id % 28 < 9 ? "0" : "") + (id % 28 + 1) + ",1\n";
                at = 0;
            }
            int count = Math.min(length, line.length() - at);
            line.getChars(at, at + count, buffer, from);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }

    private static Intake<Usage> read(String lines) throws IOException {
        return JsonLinesIntake.usage().read("usage.jsonl", new StringReader(lines));
    }

    private static String line(String id, String quantity) {
        return "{\"form\":1,\"id\":\"" + id
                + "\",\"partner\":\"P1\",\"metric\":\"hours\",\"on\":\"2026-01-31\",\"quantity\":\"" + quantity + "\"}";
    }
}
