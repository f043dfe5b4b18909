package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.intake.SeenRecords;
import org.facturier.core.intake.SeenRecords.Sight;

/** What every {@link SeenRecords} promises, S1 to S3. */
public interface SeenRecordsContract {

    /** {@return a memory of its own, empty} */
    SeenRecords memory();

    /** {@return records as identifier and contents} */
    @Provide
    default Arbitrary<List<Map.Entry<String, String>>> records() {
        Arbitrary<String> ids = Arbitraries.oneOf(
                Arbitraries.of("", "u1", "u2", "\u00e9\ud83d\ude00"),
                Arbitraries.integers().between(0, 5000).map(number -> "r" + number));
        return ids.flatMap(id -> Arbitraries.of("1", "2").map(contents -> Map.entry(id, contents)))
                .list()
                .ofMaxSize(3000);
    }

    @Property(tries = 50)
    default void s1_to_s3_the_first_contents_stand_and_later_ones_are_held_against_them(
            @ForAll("records") List<Map.Entry<String, String>> records) {
        SeenRecords memory = memory();
        Map<String, String> first = new TreeMap<>();
        for (Map.Entry<String, String> record : records) {
            String before = first.putIfAbsent(record.getKey(), record.getValue());
            Sight expected = before == null
                    ? Sight.FIRST
                    : before.equals(record.getValue()) ? Sight.REPEATED : Sight.CONTRADICTED;
            assertThat(memory.see(record.getKey(), record.getValue())).isEqualTo(expected);
        }
    }
}
