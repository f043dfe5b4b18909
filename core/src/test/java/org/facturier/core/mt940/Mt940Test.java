package org.facturier.core.mt940;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bank.Undone;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.intake.StatementReaders;
import org.junit.jupiter.api.Test;

class Mt940Test {

    private static final String BEGIN =
            ":20:STARTUMS\n:25:37040044/0532013000\n:28C:00012/001\n:60F:C251230EUR1000,00\n";

    @Test
    void numbered_parts_as_german_banks_write_them() throws IOException {
        BankTransaction received = transaction(
                ":61:2601020102CR150,00NTRFNONREF//X-77\n/OCMT/USD165,00/EXCH/1,1/CHGS/EUR2,00/\n"
                        + ":86:166?00SEPA-GUTSCHRIFT?109310?20EREF+E-4711?21KREF+NONREF?22SVWZ+Ihre Rechnung F-2026-0?23171 vom 2.1."
                        + "?24 Danke?30COBADEFFXXX?31DE89370400440532013000?32Ferronnerie Aubert und Gesc\nhwister?33 GmbH?34000\n",
                "1150,00");
        assertThat(received.amount()).hasToString("EUR 150.00");
        assertThat(received.key()).contains(TransactionKey.of("X-77"));
        assertThat(received.valueOn().orElseThrow()).hasToString("2026-01-02");
        assertThat(received.remittance().endToEndId()).contains("E-4711");
        assertThat(received.remittance().text()).isEqualTo("Ihre Rechnung F-2026-0171 vom 2.1. Danke");
        assertThat(received.counterparty().orElseThrow().name()).isEqualTo("Ferronnerie Aubert und Geschwister GmbH");
        assertThat(received.counterparty().orElseThrow().iban().orElseThrow().text())
                .isEqualTo("DE89370400440532013000");
        assertThat(received.counterparty().orElseThrow().bic()).contains("COBADEFFXXX");
        assertThat(received.bankText()).isEqualTo("SEPA-GUTSCHRIFT");
        assertThat(received.code()).isEqualTo("NTRF/166");
        assertThat(received.originalAmount()).map(Object::toString).contains("USD 165.00");
        assertThat(received.exchangeRate()).contains(new BigDecimal("1.1"));
        assertThat(received.fee()).map(Object::toString).contains("EUR 2.00");
        assertThat(received.undone()).isEmpty();
    }

    @Test
    void a_reversal_of_a_credit_takes_money_away_and_one_of_a_debit_gives_it_back() throws IOException {
        BankTransaction credit = transaction(":61:260102RC10,00NRTIE-1//X-1\n:86:taken back\n", "990,00");
        assertThat(credit.amount()).hasToString("EUR -10.00");
        assertThat(credit.undone()).contains(new Undone(Optional.empty(), Optional.of("E-1"), Optional.empty()));
        assertThat(credit.remittance().text()).isEqualTo("taken back");
        BankTransaction debit = transaction(":61:260102RDR10,00NRTINONREF\n", "1010,00");
        assertThat(debit.amount()).hasToString("EUR 10.00");
        assertThat(debit.undone()).isPresent();
        assertThat(debit.key()).isEmpty();
    }

    @Test
    void a_direct_debit_that_came_back_has_a_code_between_slashes_or_a_number() throws IOException {
        assertThat(transaction(":61:260102D10,00NRTINONREF\n:86:/EREF/E-1/RTRN/MD06/REMI/cotisation\n", "990,00")
                        .undone())
                .contains(new Undone(Optional.empty(), Optional.of("E-1"), Optional.of("MD06")));
        assertThat(transaction(":61:260102D10,00NRTINONREF\n:86:109?00RUECKLASTSCHRIFT?20EREF+E-1?34911\n", "990,00")
                        .undone())
                .contains(new Undone(Optional.empty(), Optional.of("E-1"), Optional.of("911")));
    }

    @Test
    void dutch_banks_tell_the_other_side_in_one_part_and_a_reference_in_another() throws IOException {
        BankTransaction paid = transaction(
                ":61:260102C10,00NTRFEREF\n:86:/CNTP/NL91ABNA0417164300/ABNANL2A/Globex B.V./Delft//REMI/STRD/CUR/4654654654654654\n"
                        + "/EREF/E-5\n",
                "1010,00");
        assertThat(paid.counterparty().orElseThrow().name()).isEqualTo("Globex B.V.");
        assertThat(paid.counterparty().orElseThrow().bic()).contains("ABNANL2A");
        assertThat(paid.remittance().references()).containsExactly("4654654654654654");
        assertThat(paid.remittance().endToEndId()).contains("E-5");
    }

    @Test
    void the_day_of_booking_has_the_year_nearest_to_the_value_date() throws IOException {
        assertThat(transaction(":61:2601021231C10,00NTRFNONREF\n", "1010,00").bookedOn())
                .hasToString("2025-12-31");
        assertThat(transaction(":61:2512310102C10,00NTRFNONREF\n", "1010,00").bookedOn())
                .hasToString("2026-01-02");
    }

    @Test
    void an_expected_entry_is_announced() throws IOException {
        assertThat(transaction(":61:260102EC10,00NTRFNONREF\n", "1000,00").status())
                .isEqualTo(TransactionStatus.PENDING);
    }

    @Test
    void pages_have_balances_in_between_and_other_balances_are_kept() throws IOException {
        StatementFile read = read(BEGIN + ":61:260102C10,00NTRFNONREF\n:62M:C260102EUR1010,00\n-\n"
                + ":20:STARTUMS\n:25:37040044/0532013000\n:28C:00012/002\n:60M:C260102EUR1010,00\n"
                + ":61:260102D1,NTRFNONREF\n:62F:C260102EUR1009,00\n:64:C260102EUR1009,00\n:65:C260105EUR1019,00\n-\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.statements())
                .extracting(
                        each -> each.head().sequence().orElseThrow(),
                        each -> each.head().page().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(12L, 1), org.assertj.core.groups.Tuple.tuple(12L, 2));
        BankStatement second = read.statements().get(1);
        assertThat(second.balances()).extracting(each -> each.type()).containsExactly("ITBD", "CLBD", "CLAV", "FWAV");
        assertThat(second.head().account().number()).isEqualTo("37040044/0532013000");
    }

    @Test
    void an_account_may_have_its_currency_behind_it() throws IOException {
        StatementFile read =
                read(":20:S\n:25:NL91ABNA0417164300EUR\n:28C:1\n:60F:D260101EUR5,00\n:62F:D260101EUR5,00\n");
        assertThat(read.statements().get(0).head().account().number()).isEqualTo("NL91ABNA0417164300");
        assertThat(read.statements().get(0).opening().orElseThrow().amount()).hasToString("EUR -5.00");
    }

    @Test
    void a_movement_that_says_too_little_is_not_taken_and_its_line_is_named() throws IOException {
        StatementFile read = read(BEGIN + ":61:260102X10,00NTRFNONREF\n:86:lost\n:61:260102C10,00NTRFNONREF\n"
                + ":62F:C260102EUR1010,00\n-\n");
        assertThat(read.findings().stream().map(each -> each.code() + " " + each.path()))
                .containsExactly("STMT-FIELD-01 s.sta:5 :61:");
        assertThat(read.statements().get(0).entries()).hasSize(1);
    }

    @Test
    void a_movement_before_anything_is_opened_is_not_taken() throws IOException {
        StatementFile read = read(":61:260102C10,00NTRFNONREF\n:62F:C260102EUR1010,00\n");
        assertThat(read.findings()).extracting(each -> each.code().text()).containsOnly("STMT-FORM-03");
        assertThat(read.statements()).isEmpty();
    }

    private static BankTransaction transaction(String movement, String closing) throws IOException {
        StatementFile read = read(BEGIN + movement + ":62F:C260102EUR" + closing + "\n-\n");
        assertThat(read.findings()).isEmpty();
        List<BankTransaction> all = read.statements().get(0).transactions().toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static StatementFile read(String text) throws IOException {
        return StatementReaders.mt940()
                .read("s.sta", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
