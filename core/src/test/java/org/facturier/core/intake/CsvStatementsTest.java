package org.facturier.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bankfile.StatementFile;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class CsvStatementsTest {

    @Test
    void an_amount_with_a_direction_beside_it() throws IOException {
        CsvStatements german = mapping()
                .days("dd.MM.yy")
                .groupSign('.')
                .amount("Umsatz", "S/H", "H", "S")
                .build();
        StatementFile read = read(german, "Tag;Umsatz;S/H\n05.01.26;1.234,50;H\n06.01.26;3;S\n07.01.26;3;X\n");
        assertThat(amounts(read)).containsExactly("EUR 1234.50", "EUR -3.00");
        assertThat(codes(read)).containsExactly("STMT-FIELD-01 s.csv:4");
    }

    @Test
    void a_sign_before_or_behind_and_groups_of_digits() throws IOException {
        CsvStatements english = mapping()
                .separator(',')
                .decimalSign('.')
                .groupSign(',')
                .amount("Umsatz")
                .build();
        StatementFile read = read(
                english,
                "Tag,Umsatz\n2026-01-05,\"1,234.50-\"\n2026-01-05,+2\n2026-01-05,\u22123.00\n2026-01-05,\"1 000\"\n"
                        + "2026-01-05,\"12,34.50\"\n2026-01-05,\"1,23\"\n");
        assertThat(amounts(read)).containsExactly("EUR -1234.50", "EUR 2.00", "EUR -3.00", "EUR 1000.00");
        assertThat(codes(read)).containsExactly("STMT-AMOUNT-01 s.csv:6", "STMT-AMOUNT-01 s.csv:7");
    }

    @Test
    void a_balance_on_each_line_checks_them_in_either_order() throws IOException {
        CsvStatements balanced = mapping().amount("Umsatz").balance("Saldo").build();
        String upwards = "Tag;Umsatz;Saldo\n2026-01-05;10;110\n2026-01-05;-3;107\n2026-01-06;1;108\n";
        String downwards = "Tag;Umsatz;Saldo\n2026-01-06;1;108\n2026-01-05;-3;107\n2026-01-05;10;110\n";
        for (String csv : List.of(upwards, downwards)) {
            StatementFile read = read(balanced, csv);
            assertThat(read.findings()).isEmpty();
            assertThat(read.statements().get(0).opening().orElseThrow().amount())
                    .hasToString("EUR 100.00");
            assertThat(read.statements().get(0).closing().orElseThrow().amount())
                    .hasToString("EUR 108.00");
        }
        assertThat(codes(read(balanced, upwards.replace("2026-01-05;-3;107\n", ""))))
                .containsExactly("BANK-BALANCE-01 s.csv:2");
        String oneDay = "Tag;Umsatz;Saldo\n2026-01-06;1;108\n2026-01-06;-3;107\n2026-01-06;10;110\n";
        assertThat(read(balanced, oneDay).findings()).isEmpty();
    }

    @Test
    void several_accounts_in_one_file_are_several_statements() throws IOException {
        CsvStatements several = CsvStatements.builder()
                .currency(CurrencyUnit.EUR)
                .accountColumn("Konto")
                .bookedOn("Tag")
                .amount("Umsatz")
                .build();
        StatementFile read = read(several, "Konto;Tag;Umsatz\nA;2026-01-05;1\nA;2026-01-05;1\nB;2026-01-05;1\n");
        assertThat(read.statements())
                .extracting(each -> each.head().account().number())
                .containsExactly("A", "B");
    }

    @Test
    void a_heading_that_lacks_a_column_has_no_lines() throws IOException {
        StatementFile read = read(mapping().amount("Umsatz").name("Name").build(), "Tag;Umsatz\n2026-01-05;1\n");
        assertThat(codes(read)).containsExactly("STMT-FIELD-01 s.csv:1");
        assertThat(read.findings().all().get(0).message()).contains("Name");
        assertThat(read.statements()).isEmpty();
    }

    @Test
    void a_mapping_says_day_amount_account_and_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvStatements.builder().build())
                .withMessageContaining("bookedOn")
                .withMessageContaining("amount")
                .withMessageContaining("account")
                .withMessageContaining("currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping().amount("Umsatz").days("jj.mm").build())
                .withMessageContaining("jj.mm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping()
                        .amount("Umsatz")
                        .decimalSign('.')
                        .groupSign('.')
                        .build());
    }

    private static CsvStatements.Builder mapping() {
        return CsvStatements.builder()
                .account(OwnAccount.of("4711"))
                .currency(CurrencyUnit.EUR)
                .bookedOn("Tag");
    }

    private static StatementFile read(CsvStatements reader, String csv) throws IOException {
        return reader.read("s.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> amounts(StatementFile file) {
        return file.statements().stream()
                .flatMap(each -> each.entries().stream())
                .map(BankEntry::amount)
                .map(Object::toString)
                .toList();
    }

    private static List<String> codes(StatementFile file) {
        return file.findings().stream()
                .map(each -> each.code() + " " + each.path())
                .toList();
    }
}
