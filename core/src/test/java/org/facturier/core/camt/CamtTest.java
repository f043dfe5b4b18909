package org.facturier.core.camt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bank.Undone;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.intake.StatementReaders;
import org.junit.jupiter.api.Test;

class CamtTest {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    @Test
    void a_batch_is_a_transaction_for_each_of_its_details() throws IOException {
        BankEntry entry =
                entry("<Amt Ccy='EUR'>30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><AcctSvcrRef>B-1</AcctSvcrRef>" + DAY
                        + "<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>" + detail("10.00", "A") + detail("20.00", "B")
                        + "</NtryDtls>");
        assertThat(entry.batch()).contains(2);
        assertThat(entry.transactions())
                .extracting(
                        each -> each.key().orElseThrow(), each -> each.amount().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TransactionKey.of("B-1", 1), "EUR 10.00"),
                        org.assertj.core.groups.Tuple.tuple(TransactionKey.of("B-1", 2), "EUR 20.00"));
    }

    @Test
    void a_batch_without_details_is_one_transaction() throws IOException {
        BankEntry entry = entry("<Amt Ccy='EUR'>30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><AcctSvcrRef>B-1</AcctSvcrRef>"
                + DAY + "<NtryDtls><Btch><NbOfTxs>7</NbOfTxs></Btch></NtryDtls>");
        assertThat(entry.batch()).contains(7);
        assertThat(entry.transactions()).hasSize(1);
        assertThat(entry.transactions().get(0).key()).contains(TransactionKey.of("B-1"));
    }

    @Test
    void details_that_do_not_sum_leave_the_entry_whole() throws IOException {
        StatementFile read = read(ntry("<Amt Ccy='EUR'>30.01</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY + "<NtryDtls>"
                + detail("10.00", "A") + detail("20.00", "B") + "</NtryDtls>"));
        assertThat(codes(read)).containsExactly("BANK-DETAIL-01");
        assertThat(read.findings().all().get(0).path()).isEqualTo("s.xml:1 Document/BkToCstmrStmt/Stmt[1]/Ntry");
        assertThat(read.findings().all().get(0).message()).contains("EUR 30.00").contains("EUR 30.01");
        assertThat(only(read).transactions()).hasSize(1);
        assertThat(only(read).amount()).hasToString("EUR 30.01");
    }

    @Test
    void details_before_charges_sum_to_the_entry_less_what_the_bank_kept_of_each() throws IOException {
        BankEntry entry = entry("<Amt Ccy='EUR'>29.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY + "<NtryDtls>"
                + detail("10.00", "A") + detail("20.00", "B", "<Chrgs><Rcrd><Amt Ccy='EUR'>1.00</Amt></Rcrd></Chrgs>")
                + "</NtryDtls>");
        assertThat(entry.transactions())
                .extracting(each -> each.amount().toString())
                .containsExactly("EUR 10.00", "EUR 19.00");
        assertThat(entry.transactions().get(1).fee()).map(Object::toString).contains("EUR 1.00");
    }

    @Test
    void what_the_bank_kept_of_all_details_is_a_movement_of_its_own() throws IOException {
        BankEntry entry = entry("<Amt Ccy='EUR'>29.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY
                + "<Chrgs><Rcrd><Amt Ccy='EUR'>1.00</Amt><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs><NtryDtls>"
                + detail("10.00", "A") + detail("20.00", "B") + "</NtryDtls>");
        assertThat(entry.transactions())
                .extracting(each -> each.amount().toString())
                .containsExactly("EUR 10.00", "EUR 20.00", "EUR -1.00");
    }

    @Test
    void charges_that_are_booked_apart_are_no_part_of_the_amount() throws IOException {
        assertThat(transaction("<Chrgs><Rcrd><Amt Ccy='EUR'>1.00</Amt><ChrgInclInd>false</ChrgInclInd></Rcrd></Chrgs>")
                        .fee())
                .isEmpty();
    }

    @Test
    void a_direct_debit_that_came_back_says_why_and_which() throws IOException {
        BankTransaction returned =
                transaction("<NtryDtls><TxDtls><Refs><EndToEndId>E-9</EndToEndId><MndtId>M-9</MndtId></Refs>"
                        + "<RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf></TxDtls></NtryDtls>");
        assertThat(returned.undone()).contains(new Undone(Optional.empty(), Optional.of("E-9"), Optional.of("MD06")));
        assertThat(returned.remittance().mandateId()).contains("M-9");
    }

    @Test
    void a_reversal_takes_something_back_also_where_nothing_says_what() throws IOException {
        assertThat(transaction("<RvslInd>true</RvslInd>").undone()).contains(Undone.SOMETHING);
        assertThat(transaction("<RvslInd>false</RvslInd>").undone()).isEmpty();
        assertThat(transaction(
                                "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd>")
                        .undone())
                .isPresent();
    }

    @Test
    void what_was_sent_in_another_currency_stands_beside_the_amount() throws IOException {
        BankTransaction sent = transaction("<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy='USD'>12.00</Amt></InstdAmt>"
                + "<CntrValAmt><Amt Ccy='EUR'>10.00</Amt><CcyXchg><XchgRate>1.2</XchgRate></CcyXchg></CntrValAmt></AmtDtls>"
                + "</TxDtls></NtryDtls>");
        assertThat(sent.originalAmount()).map(Object::toString).contains("USD 12.00");
        assertThat(sent.exchangeRate()).contains(new BigDecimal("1.2"));
        assertThat(sent.amount()).hasToString("EUR 10.00");
    }

    @Test
    void who_pays_on_whose_behalf_and_to_which_of_our_accounts() throws IOException {
        BankTransaction paid = transaction("<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Stripe</Nm></Pty></Dbtr>"
                + "<UltmtDbtr><Pty><Nm>Camille</Nm></Pty></UltmtDbtr><Cdtr><Pty><Nm>Nous</Nm></Pty></Cdtr>"
                + "<CdtrAcct><Id><Othr><Id>VIRTUAL-7</Id></Othr></Id></CdtrAcct></RltdPties>"
                + "<RltdAgts><DbtrAgt><FinInstnId><BICFI>STPVIE21XXX</BICFI></FinInstnId></DbtrAgt></RltdAgts>"
                + "</TxDtls></NtryDtls>");
        assertThat(paid.counterparty().orElseThrow().name()).isEqualTo("Stripe");
        assertThat(paid.counterparty().orElseThrow().bic()).contains("STPVIE21XXX");
        assertThat(paid.ultimate().orElseThrow().name()).isEqualTo("Camille");
        assertThat(paid.addressee().orElseThrow().account()).contains("VIRTUAL-7");
    }

    @Test
    void announced_and_informative_entries_are_no_money_yet() throws IOException {
        assertThat(transaction("<Sts><Cd>PDNG</Cd></Sts>").status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(transaction("<Sts>INFO</Sts>").status()).isEqualTo(TransactionStatus.INFORMATION);
        StatementFile odd = read(ntry("<Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>WHAT</Sts>" + DAY));
        assertThat(codes(odd)).containsExactly("STMT-FIELD-02");
        assertThat(only(odd).status()).isEqualTo(TransactionStatus.INFORMATION);
    }

    @Test
    void in_any_namespace_or_none_with_a_prefix_and_in_an_envelope_it_is_read_by_its_structure() throws IOException {
        String entry = ntry("<Amt Ccy='EUR'>10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY);
        assertThat(codes(read("<Document xmlns='urn:bank:own'>" + entry + "</Document>", "")))
                .containsExactly("STMT-FORM-02");
        assertThat(codes(read("<Document>" + entry + "</Document>", ""))).containsExactly("STMT-FORM-02");
        assertThat(codes(read("<Document xmlns='" + NAMESPACE.replace("08", "14") + "'>" + entry + "</Document>", "")))
                .containsExactly("STMT-FORM-02");
        String prefixed = entry.replaceAll("<(/?)(\\w)", "<$1n:$2");
        StatementFile read =
                read("<Msg><Hdr/><n:Document xmlns:n='" + NAMESPACE + "'>" + prefixed + "</n:Document></Msg>", "");
        assertThat(read.findings()).isEmpty();
        assertThat(only(read).amount()).hasToString("EUR 10.00");
        assertThat(read.statements().get(0).head().kind()).isEqualTo(StatementKind.STATEMENT);
    }

    @Test
    void an_entry_without_a_day_of_its_own_has_that_of_its_value_or_of_the_statement() throws IOException {
        StatementFile read = read(
                "<Document xmlns='" + NAMESPACE + "'><BkToCstmrStmt><Stmt><CreDtTm>2026-01-07T08:00:00Z"
                        + "</CreDtTm><Ntry><Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Ntry>"
                        + "<Ntry><Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><ValDt><Dt>2026-01-09</Dt></ValDt></Ntry>"
                        + "</Stmt></BkToCstmrStmt></Document>",
                "");
        assertThat(read.statements().get(0).entries())
                .extracting(each -> each.bookedOn().toString())
                .containsExactly("2026-01-07", "2026-01-09");
    }

    @Test
    void an_entry_without_amount_direction_or_day_is_not_taken() throws IOException {
        for (String lacking : List.of(
                "<CdtDbtInd>CRDT</CdtDbtInd>" + DAY,
                "<Amt Ccy='EUR'>1.00</Amt>" + DAY,
                "<Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>",
                "<Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>UP</CdtDbtInd>" + DAY)) {
            StatementFile read = read(ntry(lacking));
            assertThat(codes(read)).as(lacking).containsExactly("STMT-FIELD-01");
            assertThat(read.statements().get(0).entries()).isEmpty();
        }
    }

    @Test
    void a_day_that_is_told_without_a_day_is_found_and_no_entry_goes_without_a_word() throws IOException {
        String booked = "<Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt/>";
        StatementFile read = read(ntry(booked));
        assertThat(codes(read)).containsExactly("STMT-DAY-01");
        assertThat(codes(read(
                        ntry("<Amt Ccy='EUR'>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY + "<ValDt><X/></ValDt>"))))
                .containsExactly("STMT-DAY-01");
    }

    @Test
    void charges_in_another_currency_do_not_take_the_place_of_those_in_ours() throws IOException {
        assertThat(transaction(
                                "<Chrgs><Rcrd><Amt Ccy='EUR'>3.00</Amt></Rcrd><Rcrd><Amt Ccy='USD'>1.00</Amt></Rcrd></Chrgs>")
                        .fee())
                .hasToString("Optional[EUR 3.00]");
    }

    @Test
    void a_detail_has_a_sign_of_its_own() throws IOException {
        BankEntry entry = entry("<Amt Ccy='EUR'>10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY + "<NtryDtls>"
                + detail("30.00", "A") + detail("20.00", "B", "").replace("CRDT", "DBIT") + "</NtryDtls>");
        assertThat(entry.transactions())
                .extracting(each -> each.amount().toString())
                .containsExactly("EUR 30.00", "EUR -20.00");
    }

    private static final String DAY = "<BookgDt><DtTm>2026-01-05T23:59:59-11:00</DtTm></BookgDt>";

    private static String detail(String amount, String endToEndId) {
        return detail(amount, endToEndId, "");
    }

    private static String detail(String amount, String endToEndId, String more) {
        return "<TxDtls><Refs><EndToEndId>" + endToEndId + "</EndToEndId></Refs><Amt Ccy='EUR'>" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + more + "</TxDtls>";
    }

    private static BankTransaction transaction(String more) throws IOException {
        return entry("<Amt Ccy='EUR'>10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + DAY + more)
                .transactions()
                .get(0);
    }

    private static BankEntry entry(String content) throws IOException {
        StatementFile read = read(ntry(content));
        assertThat(read.findings()).isEmpty();
        assertThat(only(read).bookedOn()).hasToString("2026-01-05");
        return only(read);
    }

    private static BankEntry only(StatementFile read) {
        assertThat(read.statements()).hasSize(1);
        assertThat(read.statements().get(0).entries()).hasSize(1);
        return read.statements().get(0).entries().get(0);
    }

    private static String ntry(String content) {
        return "<BkToCstmrStmt><Stmt><Id>S</Id><Ntry>" + content + "</Ntry></Stmt></BkToCstmrStmt>";
    }

    private static StatementFile read(String message) throws IOException {
        return read("<Document xmlns='" + NAMESPACE + "'>" + message + "</Document>", "");
    }

    private static StatementFile read(String document, String before) throws IOException {
        byte[] bytes = (before + document).getBytes(StandardCharsets.UTF_8);
        return StatementReaders.camt().read("s.xml", new ByteArrayInputStream(bytes));
    }

    private static List<String> codes(StatementFile file) {
        return file.findings().stream().map(each -> each.code().text()).toList();
    }
}
