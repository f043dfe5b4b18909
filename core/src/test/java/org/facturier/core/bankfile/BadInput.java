package org.facturier.core.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.facturier.core.bank.BankBook;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.StatementRule;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleCode;
import org.junit.jupiter.api.Test;

/** Ten statements, the first of which is right: what each format makes of each fault. What is right is taken, to the cent. */
interface BadInput {

    SheetFormat format();

    /** {@return what a format can say of a movement; a CSV says nothing of exchange} */
    default Sheet sample() {
        return Sheet.sample();
    }

    /** {@return whether it has balances that are checked} */
    default boolean isBalanced() {
        return true;
    }

    /** {@return a statement in which something is in dollars} */
    default Sheet foreign() {
        return sample().with(0, movement -> movement.withAmount(movement.amount(), "USD"));
    }

    /** {@return what stands in place of an amount and is none} */
    default List<String> badAmounts() {
        return List.of("19x.98", "1E5.98", "--1.00", "195.9877", "1 9.98");
    }

    @Test
    default void a_statement_that_is_right() throws IOException {
        StatementFile read = read(format().bytes(sample()));
        assertThat(read.findings()).isEmpty();
        assertThat(transactions(read)).isEqualTo(sample().expected());
        assertThat(read.statements().get(0).head().account().number()).isEqualTo(Sheet.ACCOUNT);
        if (isBalanced()) {
            assertThat(read.statements().get(0).opening().orElseThrow().amount())
                    .hasToString("EUR 1000.00");
            assertThat(read.statements().get(0).closing().orElseThrow().amount())
                    .hasToString("EUR " + sample().closing());
        }
    }

    @Test
    default void another_currency_than_that_of_the_account() throws IOException {
        Sheet sheet = foreign();
        StatementFile read = read(format().bytes(sheet));
        assertThat(transactions(read)).isEqualTo(sheet.expected());
        assertThat(codes(read)).contains(StatementRule.ONE_CURRENCY.code());
    }

    @Test
    default void a_closing_balance_that_is_wrong() throws IOException {
        assumeTrue(isBalanced());
        StatementFile read = read(format().bytes(sample().closing("30.97", "EUR")));
        assertThat(transactions(read)).isEqualTo(sample().expected());
        assertThat(codes(read)).containsExactly(StatementRule.BALANCED.code());
        assertThat(read.findings().all().get(0).message()).contains("EUR -0.01").contains("EUR 30.97");
    }

    @Test
    default void a_file_that_breaks_off_at_any_byte() throws IOException {
        byte[] whole = format().bytes(sample());
        List<BankTransaction> all = sample().expected();
        for (int length = 1; length < whole.length - 1; length += 7) {
            StatementFile read = read(Arrays.copyOf(whole, length));
            List<BankTransaction> taken = transactions(read);
            int sure = read.findings().isEmpty() ? taken.size() : Math.max(0, taken.size() - 1);
            assertThat(taken.subList(0, sure)).as("%s", length).isEqualTo(all.subList(0, sure));
            if (taken.size() < all.size() && !isCutBetweenLines(whole, length)) {
                assertThat(read.findings()).as("%s", length).isNotEmpty();
            }
        }
    }

    /** Nothing tells that a CSV goes on after a line. */
    default boolean isCutBetweenLines(byte[] whole, int length) {
        return false;
    }

    @Test
    default void letters_of_iso_8859_15() throws IOException {
        Charset latin9 = Charset.forName("ISO-8859-15");
        Sheet sheet = sample().with(0, movement -> movement.from("Œuvres Žak", movement.iban(), "Été, 5 €", "E-1"));
        StatementFile read = format().reader(latin9).read("bank.file", stream(format().bytes(sheet, latin9)));
        assertThat(transactions(read)).isEqualTo(sheet.expected());
        assertThat(read.findings()).isEmpty();
    }

    @Test
    default void bytes_that_are_no_text_cost_a_letter_and_not_the_money() throws IOException {
        Sheet sheet = sample().with(0, movement -> movement.from("Aubert", movement.iban(), "caf~", "E-1"));
        byte[] bytes = format().bytes(sheet, StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0xE9 : bytes[i];
        }
        StatementFile read = format().reader(StandardCharsets.UTF_8).read("bank.file", stream(bytes));
        assertThat(codes(read)).contains(StatementFileRule.ENCODED.code());
        assertThat(transactions(read)).extracting(BankTransaction::amount).isEqualTo(amounts(sheet));
        assertThat(transactions(read).get(0).remittance().text()).isEqualTo("caf\uFFFD");
    }

    @Test
    default void compressed_by_gzip_or_zip() throws IOException {
        byte[] plain = format().bytes(sample());
        assertThat(transactions(read(gzip(plain)))).isEqualTo(sample().expected());
        StatementFile two = read(zip(plain, format().bytes(sample().with(List.of()))));
        assertThat(two.statements()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(transactions(two)).isEqualTo(sample().expected());
        byte[] cut = Arrays.copyOf(gzip(plain), gzip(plain).length / 2);
        assertThat(codes(read(cut))).contains(StatementFileRule.UNPACKED.code());
    }

    @Test
    default void a_transaction_under_two_bank_references_stays_two_and_is_remarked() throws IOException {
        Movement once = sample().movements().get(0);
        List<Movement> movements = new ArrayList<>(sample().movements());
        movements.add(once.withReference("R-9"));
        StatementFile read = read(format().bytes(sample().with(movements).closing("226.96", "EUR")));
        BankBook book = BankBook.of(read.statements());
        assertThat(book.movements()).hasSize(6);
        assertThat(book.findings())
                .extracting(finding -> finding.code())
                .containsExactly(StatementRule.NOT_ALIKE.code());
        assertThat(book.findings().all().get(0).message()).contains("R-1").contains("R-9");
    }

    @Test
    default void an_amount_that_is_no_number_is_not_taken_and_all_else_is() throws IOException {
        for (String amount : badAmounts()) {
            Sheet sheet = sample().with(1, movement -> movement.withAmount(amount, "EUR"));
            StatementFile read = read(format().bytes(sheet));
            assertThat(codes(read))
                    .as(amount)
                    .containsAnyOf(codes(StatementFileRule.AMOUNT_READABLE, StatementFileRule.NEEDED));
            assertThat(transactions(read)).as(amount).isEqualTo(without(1, sheet));
            assertThat(read.findings()).as(amount).anyMatch(each -> each.path().startsWith("bank.file:"));
        }
    }

    @Test
    default void a_day_that_is_none_is_not_taken_and_all_else_is() throws IOException {
        for (String day : List.of("2026-02-30", "2026-13-01", "2026-xx-01")) {
            Sheet sheet = sample().with(1, movement -> movement.on(day, movement.valueOn()));
            StatementFile read = read(format().bytes(sheet));
            assertThat(codes(read))
                    .as(day)
                    .containsAnyOf(codes(StatementFileRule.DAY_READABLE, StatementFileRule.NEEDED));
            assertThat(transactions(read)).as(day).isEqualTo(without(1, sheet));
        }
    }

    @Test
    default void what_is_something_else_has_no_statement_and_a_finding() throws IOException {
        for (String other : List.of("", "hello\n", "<html><body>Bad gateway</body></html>", "%PDF-1.7\n\u0000\u0001")) {
            StatementFile read = read(other.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(read.statements()).as(other).isEmpty();
            assertThat(read.findings().hasErrors()).as(other).isTrue();
        }
    }

    private static List<BankTransaction> without(int index, Sheet sheet) {
        List<Movement> left = new ArrayList<>(sheet.movements());
        left.remove(index);
        return sheet.with(left).expected();
    }

    private static List<org.joda.money.Money> amounts(Sheet sheet) {
        return sheet.movements().stream().map(Movement::money).toList();
    }

    private StatementFile read(byte[] file) throws IOException {
        return format().reader().read("bank.file", stream(file));
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    static List<RuleCode> codes(StatementFile file) {
        return file.findings().stream().map(each -> each.code()).toList();
    }

    private static RuleCode[] codes(Rule... rules) {
        return Arrays.stream(rules).map(Rule::code).toArray(RuleCode[]::new);
    }

    /** What kind of transaction it is, each format calls in its own way. */
    static List<BankTransaction> transactions(StatementFile file) {
        return file.statements().stream()
                .flatMap(BankStatement::transactions)
                .map(each -> each.toBuilder().code("").build())
                .toList();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(byte[]... files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
                zip.write(files[i]);
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
