package org.facturier.core.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facturier.core.bank.BankBook;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneStatementInEachFormatTest {

    /** What a CSV does not tell: exchange, and what the bank kept. */
    private static final Sheet PLAIN = Sheet.sample().with(3, movement -> movement.withExchange("", "", ""));

    static Stream<SheetFormat> formats() {
        return Stream.of(
                CamtSheet.report(2),
                CamtSheet.statement(6),
                CamtSheet.notification(12),
                new Mt940Sheet(),
                new CfonbSheet("\r\n"),
                new CfonbSheet(""),
                new CsvSheet());
    }

    static Stream<CamtSheet> versions() {
        return IntStream.rangeClosed(2, 13)
                .boxed()
                .flatMap(version -> Stream.of(
                        CamtSheet.report(version), CamtSheet.statement(version), CamtSheet.notification(version)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void gives_equal_transactions(SheetFormat format) throws IOException {
        assertThat(read(format, PLAIN)).isEqualTo(PLAIN.expected());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void each_version_of_camt_is_read_by_its_structure(CamtSheet version) throws IOException {
        assertThat(read(version, Sheet.sample())).isEqualTo(Sheet.sample().expected());
    }

    /** The same money told by two banks' systems, or twice by one, is told once: it has the same references. */
    @Test
    void of_one_statement_in_all_formats_each_movement_is_counted_once() throws IOException {
        List<BankStatement> all = new ArrayList<>();
        for (SheetFormat format : formats().toList()) {
            all.addAll(format.reader()
                    .read("bank.file", new ByteArrayInputStream(format.bytes(PLAIN)))
                    .statements());
        }
        assertThat(BankBook.of(all).movements())
                .extracting(each -> each.transaction().amount())
                .containsExactlyInAnyOrderElementsOf(
                        PLAIN.movements().stream().map(Movement::money).toList());
    }

    @Test
    void the_second_half_of_a_file_goes_on_from_the_first() throws IOException {
        List<Movement> movements = Sheet.SAMPLES;
        Sheet first = Sheet.of(12, "2026-01-04", "2026-01-05", "1000.00", "1192.98", movements.subList(0, 2));
        Sheet second = Sheet.of(13, "2026-01-05", "2026-01-05", "1192.98", "30.98", movements.subList(2, 5));
        for (SheetFormat format : List.of(CamtSheet.statement(8), new Mt940Sheet(), new CfonbSheet("\n"))) {
            List<BankStatement> halves = new ArrayList<>();
            for (Sheet half : List.of(second, first)) {
                halves.addAll(format.reader()
                        .read("bank.file", new ByteArrayInputStream(format.bytes(half)))
                        .statements());
            }
            BankBook book = BankBook.of(halves);
            assertThat(book.findings()).isEmpty();
            assertThat(book.movements()).hasSize(5);
        }
    }

    private static List<BankTransaction> read(SheetFormat format, Sheet sheet) throws IOException {
        StatementFile read = format.reader().read("bank.file", new ByteArrayInputStream(format.bytes(sheet)));
        assertThat(read.findings()).isEmpty();
        return BadInput.transactions(read);
    }
}
