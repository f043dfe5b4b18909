package org.facturier.core.bankfile;

import java.nio.charset.Charset;
import org.facturier.core.intake.StatementReaders;

/**
 * Writes camt of one kind and version.
 *
 * @param message  the element of the message
 * @param statement  the element of a statement
 * @param number  of the message
 * @param version  2 to 13: from 4 on a status is a code and a party lies deeper; from 3 on a detail has an amount of its own
 */
record CamtSheet(String message, String statement, String number, int version) implements SheetFormat {

    static CamtSheet report(int version) {
        return new CamtSheet("BkToCstmrAcctRpt", "Rpt", "052", version);
    }

    static CamtSheet statement(int version) {
        return new CamtSheet("BkToCstmrStmt", "Stmt", "053", version);
    }

    static CamtSheet notification(int version) {
        return new CamtSheet("BkToCstmrDbtCdtNtfctn", "Ntfctn", "054", version);
    }

    @Override
    public StatementReader reader(Charset encoding) {
        return StatementReaders.camt();
    }

    @Override
    public byte[] bytes(Sheet sheet, Charset encoding) {
        return text(sheet).replace("UTF-8", encoding.name()).getBytes(encoding);
    }

    @Override
    public String text(Sheet sheet) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"" + namespace() + "\">\n");
        xml.append("<")
                .append(message)
                .append("><GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-01-05T20:00:00+01:00</CreDtTm></GrpHdr>\n");
        xml.append("<")
                .append(statement)
                .append("><Id>S-")
                .append(sheet.sequence())
                .append("</Id>");
        xml.append("<ElctrncSeqNb>").append(sheet.sequence()).append("</ElctrncSeqNb>");
        xml.append("<CreDtTm>").append(sheet.closed()).append("T20:00:00+01:00</CreDtTm>");
        xml.append("<Acct><Id><IBAN>").append(sheet.account()).append("</IBAN></Id><Ccy>");
        xml.append(sheet.currency()).append("</Ccy><Ownr><Nm>Nous</Nm></Ownr></Acct>\n");
        if (!number.equals("054")) {
            balance(xml, "OPBD", sheet.opened(), sheet.opening(), sheet.currency());
            balance(xml, "CLBD", sheet.closed(), sheet.closing(), sheet.closingCurrency());
        }
        sheet.movements().forEach(movement -> entry(xml, movement));
        return xml.append("</")
                .append(statement)
                .append("></")
                .append(message)
                .append("></Document>\n")
                .toString();
    }

    String namespace() {
        return "urn:iso:std:iso:20022:tech:xsd:camt." + number + ".001." + (version < 10 ? "0" : "") + version;
    }

    private static void balance(StringBuilder xml, String type, String day, String amount, String currency) {
        boolean isDebit = amount.startsWith("-");
        xml.append("<Bal><Tp><CdOrPrtry><Cd>").append(type).append("</Cd></CdOrPrtry></Tp>");
        amount(xml, currency, isDebit ? amount.substring(1) : amount);
        xml.append(isDebit ? "<CdtDbtInd>DBIT" : "<CdtDbtInd>CRDT").append("</CdtDbtInd>");
        xml.append("<Dt><Dt>").append(day).append("</Dt></Dt></Bal>\n");
    }

    private static void amount(StringBuilder xml, String currency, String amount) {
        xml.append("<Amt Ccy=\"").append(currency).append("\">").append(amount).append("</Amt>");
    }

    private void entry(StringBuilder xml, Movement movement) {
        String direction = "<CdtDbtInd>" + (movement.isOut() ? "DBIT" : "CRDT") + "</CdtDbtInd>";
        xml.append("<Ntry>");
        amount(xml, movement.currency(), movement.unsigned());
        xml.append(direction);
        xml.append(version < 4 ? "<Sts>BOOK</Sts>" : "<Sts><Cd>BOOK</Cd></Sts>");
        xml.append("<BookgDt><Dt>").append(movement.bookedOn()).append("</Dt></BookgDt>");
        xml.append("<ValDt><Dt>").append(movement.valueOn()).append("</Dt></ValDt>");
        element(xml, "AcctSvcrRef", movement.reference());
        xml.append("<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>");
        charges(xml, movement);
        xml.append("<NtryDtls><TxDtls><Refs>");
        element(xml, "EndToEndId", movement.endToEndId().isEmpty() ? "NOTPROVIDED" : movement.endToEndId());
        element(xml, "MndtId", movement.mandateId());
        xml.append("</Refs>");
        money(xml, movement, direction);
        parties(xml, movement);
        if (!movement.text().isEmpty()) {
            xml.append("<RmtInf>");
            element(xml, "Ustrd", movement.text());
            xml.append("</RmtInf>");
        }
        if (!movement.reason().isEmpty()) {
            xml.append("<RtrInf><Rsn><Cd>").append(movement.reason()).append("</Cd></Rsn></RtrInf>");
        }
        xml.append("</TxDtls></NtryDtls>");
        element(xml, "AddtlNtryInf", movement.bankText());
        xml.append("</Ntry>\n");
    }

    private void money(StringBuilder xml, Movement movement, String direction) {
        if (version > 2) {
            amount(xml, movement.currency(), movement.unsigned());
            xml.append(direction);
        }
        if (!movement.original().isEmpty()) {
            xml.append("<AmtDtls><InstdAmt>");
            amount(xml, movement.original().substring(0, 3), movement.original().substring(4));
            xml.append("<CcyXchg><SrcCcy>USD</SrcCcy><XchgRate>").append(movement.rate());
            xml.append("</XchgRate></CcyXchg></InstdAmt></AmtDtls>");
        }
    }

    private void charges(StringBuilder xml, Movement movement) {
        if (!movement.fee().isEmpty()) {
            xml.append("<Chrgs>").append(version > 2 ? "<Rcrd>" : "");
            amount(xml, "EUR", movement.fee());
            xml.append("<CdtDbtInd>DBIT</CdtDbtInd>")
                    .append(version > 2 ? "<ChrgInclInd>true</ChrgInclInd></Rcrd>" : "");
            xml.append("</Chrgs>");
        }
    }

    private void parties(StringBuilder xml, Movement movement) {
        if (!movement.name().isEmpty()) {
            String side = movement.isOut() ? "Cdtr" : "Dbtr";
            String name = "<Nm>" + movement.name() + "</Nm>";
            xml.append("<RltdPties><").append(side).append(">");
            xml.append(version < 4 ? name : "<Pty>" + name + "</Pty>")
                    .append("</")
                    .append(side)
                    .append(">");
            xml.append("<").append(side).append("Acct><Id><IBAN>").append(movement.iban());
            xml.append("</IBAN></Id></").append(side).append("Acct></RltdPties>");
        }
    }

    private static void element(StringBuilder xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.append("<")
                    .append(name)
                    .append(">")
                    .append(text)
                    .append("</")
                    .append(name)
                    .append(">");
        }
    }
}
