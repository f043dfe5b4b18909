package org.facturier.examples.benchmarks.bank;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One camt.053 of any number of entries, written as it is read: it never lies in memory, nor on a disk. */
final class LargeStatement extends InputStream {

    private static final int VARIETY = 997;

    private final int count;
    private int written = -1;
    private byte[] part = new byte[0];
    private int at;

    /** @param count  how many entries; their balances are right */
    LargeStatement(int count) {
        this.count = count;
    }

    /** {@return what the entries come to, by a formula of its own} */
    static BigDecimal total(int count) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            total = total.add(amount(i));
        }
        return total;
    }

    private static BigDecimal amount(int i) {
        return BigDecimal.valueOf(1_000 + i % VARIETY, 2);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (at == part.length && !next()) {
            return -1;
        }
        int taken = Math.min(most, part.length - at);
        System.arraycopy(part, at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean next() {
        if (written > count) {
            return false;
        }
        String text = written < 0 ? head() : written == count ? "</Stmt></BkToCstmrStmt></Document>\n" : entry(written);
        written++;
        part = text.getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>"
                + "<GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-01-05T20:00:00+01:00</CreDtTm></GrpHdr>\n"
                + "<Stmt><Id>S-1</Id><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>\n"
                + balance("OPBD", BigDecimal.ZERO) + balance("CLBD", total(count));
    }

    private static String balance(String type, BigDecimal amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-05</Dt></Dt></Bal>\n";
    }

    private static String entry(int i) {
        return String.format(
                Locale.ROOT,
                "<Ntry><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                        + "<BookgDt><Dt>2026-01-05</Dt></BookgDt><ValDt><Dt>2026-01-05</Dt></ValDt>"
                        + "<AcctSvcrRef>B%d</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
                        + "<SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs>"
                        + "<EndToEndId>E%d</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Partner %d</Nm></Pty></Dbtr>"
                        + "<DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties>"
                        + "<RmtInf><Ustrd>Facture F-2026-%06d</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n",
                amount(i),
                i,
                i,
                i % VARIETY,
                i);
    }
}
