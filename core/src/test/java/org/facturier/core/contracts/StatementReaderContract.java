package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.bankfile.StatementReader;
import org.facturier.core.bankfile.StatementSink;
import org.facturier.core.finding.Finding;

/** What every {@link StatementReader} promises, R1 to R6; R7, constant memory, is looked at by a benchmark. */
public interface StatementReaderContract {

    /** {@return the reader} */
    StatementReader statementReader();

    /** {@return files that it reads without a finding, each with a statement at least} */
    Arbitrary<byte[]> statementFiles();

    /** {@return the same files with some bytes changed, put in or taken out, and some that are cut} */
    @Provide
    default Arbitrary<byte[]> brokenFiles() {
        return Combinators.combine(
                        statementFiles(),
                        Arbitraries.randomValue(Random::nextLong),
                        Arbitraries.integers().between(1, 8))
                .as((file, seed, places) -> broken(file, new Random(seed), places));
    }

    private static byte[] broken(byte[] file, Random random, int places) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length + 1)) : file.clone();
        for (int i = 0; i < places && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : file[random.nextInt(file.length)];
        }
        return bytes;
    }

    /** R1. */
    @Property(tries = 20)
    default void r1_equal_bytes_give_equal_calls(@ForAll("brokenFiles") byte[] file) {
        assertThat(read(file)).isEqualTo(read(file));
    }

    /** R2, R3, R4, R6: the sink sees whether statements overlap, whatever the bytes are. */
    @Property(tries = 100)
    default void r2_to_r6_whatever_the_bytes_are_statements_follow_each_other_and_nothing_is_thrown(
            @ForAll("brokenFiles") byte[] file) {
        Watching watching = new Watching();
        NeverClosed stream = new NeverClosed(file);
        try {
            statementReader().read("bank.file", stream, watching);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(watching.isOpen).isFalse();
        assertThat(watching.paths).allSatisfy(path -> assertThat(path).startsWith("bank.file"));
        assertThat(stream.isClosed).isFalse();
    }

    /** R3: what the stream throws is its own. */
    @Property(tries = 5)
    default void r3_what_the_stream_throws_is_thrown(@ForAll("files") byte[] file) {
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> statementReader().read("bank.file", failing, new Watching()))
                .withMessage("gone");
    }

    /** {@return files that are right} */
    @Provide
    default Arbitrary<byte[]> files() {
        return statementFiles();
    }

    /** R5: each entry of the first part is that of the whole, but for the last, of which it is found that it may be cut. */
    @Property(tries = 50)
    default void r5_of_a_file_that_breaks_off_the_entries_are_the_first_of_the_whole(
            @ForAll("files") byte[] file, @ForAll double cut) {
        int length = (int) (Math.abs(cut % 1) * file.length);
        List<BankEntry> whole = entries(read(file));
        StatementFile part = read(Arrays.copyOf(file, length));
        List<BankEntry> first = entries(part);
        int sure = part.findings().isEmpty() ? first.size() : Math.max(0, first.size() - 1);
        assertThat(first.subList(0, sure)).isEqualTo(whole.subList(0, sure));
        assertThat(first.size()).isLessThanOrEqualTo(whole.size());
    }

    /** Files that are right are read without a finding. */
    @Property(tries = 20)
    default void what_is_right_has_no_finding(@ForAll("files") byte[] file) {
        StatementFile read = read(file);
        assertThat(read.findings()).isEmpty();
        assertThat(read.statements()).isNotEmpty();
    }

    private StatementFile read(byte[] file) {
        try {
            return statementReader().read("bank.file", new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<BankEntry> entries(StatementFile file) {
        return file.statements().stream()
                .map(BankStatement::entries)
                .flatMap(List::stream)
                .toList();
    }

    /** Sees whether it was closed. */
    final class NeverClosed extends ByteArrayInputStream {

        private boolean isClosed;

        private NeverClosed(byte[] file) {
            super(file);
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    /** Sees whether statements overlap. */
    final class Watching implements StatementSink {

        private final List<String> paths = new ArrayList<>();
        private boolean isOpen;

        @Override
        public void begins(StatementHead head) {
            assertThat(isOpen).isFalse();
            isOpen = true;
        }

        @Override
        public void entry(BankEntry entry) {
            assertThat(isOpen).isTrue();
        }

        @Override
        public void ends(List<BankBalance> balances) {
            assertThat(isOpen).isTrue();
            isOpen = false;
        }

        @Override
        public void finds(Finding finding) {
            paths.add(finding.path());
        }
    }
}
