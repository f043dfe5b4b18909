package org.facturier.core.cfonb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Undone;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.intake.StatementReaders;
import org.junit.jupiter.api.Test;

class CfonbTest {

    // places:                        1 3    8   12   17 20 22         33 35    41
    private static final String OLD = "0130006    00001EUR2 12345678901  040126" + " ".repeat(50) + "0000000010000{";
    private static final String NEW = "0730006    00001EUR2 12345678901  050126" + " ".repeat(50) + "0000000008500{";
    private static final String DEBIT =
            "0430006B1  00001EUR2 12345678901B1050126  060126PRLV SEPA IMPAYE               "
                    + "  0000007  0000000001500}REFERENCE";

    @Test
    void the_account_is_an_iban_whose_key_is_worked_out() throws IOException {
        StatementFile read = read(pad(OLD) + "\n" + pad(NEW.replace("0000000008500{", "0000000010000{")) + "\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.statements().get(0).head().account().number()).isEqualTo("FR7630006000011234567890189");
        assertThat(read.statements().get(0).opening().orElseThrow().amount()).hasToString("EUR 1000.00");
    }

    @Test
    void the_last_digit_bears_the_sign() throws IOException {
        assertThat(transaction(DEBIT, "").amount()).hasToString("EUR -150.00");
        assertThat(transaction(DEBIT.replace("1500}", "1500R"), "", "0000000008499A")
                        .amount())
                .hasToString("EUR -150.09");
    }

    @Test
    void the_number_of_decimals_stands_in_each_record() throws IOException {
        StatementFile read = read(pad(OLD.replace("EUR2", "JPY0")) + "\n" + pad(DEBIT.replace("EUR2", "JPY0")) + "\n"
                + pad(NEW.replace("EUR2", "JPY0")) + "\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.statements().get(0).entries().get(0).amount()).hasToString("JPY -15000");
        StatementFile odd = read(pad(OLD) + "\n" + pad(DEBIT.replace("EUR2", "EUR3")) + "\n" + pad(NEW) + "\n");
        assertThat(odd.statements().get(0).entries().get(0).amount()).hasToString("EUR -15.00");
    }

    @Test
    void a_return_has_its_reason_in_a_detail_or_in_the_movement() throws IOException {
        BankTransaction returned =
                transaction(DEBIT, detail("RET", "AM04 provision insuffisante") + detail("RCN", "E-9"));
        assertThat(returned.undone()).contains(new Undone(Optional.empty(), Optional.of("E-9"), Optional.of("AM04")));
        BankTransaction old = transaction(DEBIT.replace("050126  060126", "05012610060126"), "");
        assertThat(old.undone()).contains(new Undone(Optional.empty(), Optional.empty(), Optional.of("10")));
        assertThat(transaction(DEBIT, "").undone()).isEmpty();
    }

    @Test
    void what_the_payer_wrote_goes_on_in_a_second_record() throws IOException {
        BankTransaction full = transaction(
                DEBIT, detail("LCC", "F-2026-0001 ".repeat(5) + "F-2026-000") + detail("LC2", "7 et solde"));
        assertThat(full.remittance().text()).endsWith("F-2026-0007 et solde");
        BankTransaction labels = transaction(DEBIT, detail("LIB", "COTISATION") + detail("LIB", "MARS"));
        assertThat(labels.remittance().text()).isEqualTo("COTISATION\nMARS");
        assertThat(labels.bankText()).isEqualTo("PRLV SEPA IMPAYE");
        assertThat(labels.code()).isEqualTo("B1");
    }

    @Test
    void blanks_at_the_end_of_a_line_may_be_left_out() throws IOException {
        StatementFile read = read(OLD + "\r\n" + DEBIT + "\r\n" + NEW);
        assertThat(read.findings()).isEmpty();
        assertThat(read.statements().get(0).entries()).hasSize(1);
    }

    @Test
    void a_detail_that_cannot_be_read_costs_itself() throws IOException {
        StatementFile read = read(pad(OLD) + pad(DEBIT) + detail("MMO", "US?2000000000110002") + pad(NEW));
        assertThat(read.findings().stream().map(each -> each.code() + " " + each.path()))
                .containsExactly("STMT-FIELD-02 s.cfonb:1 05[3]");
        assertThat(read.statements().get(0).entries()).hasSize(1);
    }

    @Test
    void what_stands_out_of_order_or_is_unknown_is_not_taken() throws IOException {
        StatementFile read = read(pad(OLD) + detail("LIB", "lost") + pad("99") + pad(NEW) + pad(DEBIT));
        assertThat(read.findings())
                .extracting(each -> each.code().text())
                .containsExactly("STMT-FORM-03", "STMT-FORM-03", "BANK-BALANCE-01", "STMT-FORM-03");
        StatementFile other = read(pad(OLD) + pad(DEBIT.replace("12345678901", "12345678902")) + pad(NEW));
        assertThat(other.findings())
                .extracting(each -> each.code().text())
                .containsExactly("STMT-FORM-03", "BANK-BALANCE-01");
    }

    private static BankTransaction transaction(String movement, String details) throws IOException {
        return transaction(movement, details, "0000000008500{");
    }

    private static BankTransaction transaction(String movement, String details, String closing) throws IOException {
        StatementFile read = read(pad(OLD) + pad(movement) + details + pad(NEW.replace("0000000008500{", closing)));
        assertThat(read.findings()).isEmpty();
        List<BankTransaction> all = read.statements().get(0).transactions().toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String detail(String qualifier, String text) {
        return pad("0530006B1  00001EUR2 12345678901B1050126     " + qualifier + text);
    }

    private static String pad(String record) {
        return record + " ".repeat(120 - record.length());
    }

    private static StatementFile read(String text) throws IOException {
        return StatementReaders.cfonb120()
                .read("s.cfonb", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
