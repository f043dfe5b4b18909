package org.facturier.core.bankfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.facturier.core.bank.BankBook;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.StatementRule;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;

/** What breaks each rule of statements and of their files. */
public final class StatementBreaches {

    private static final CamtSheet CAMT = CamtSheet.statement(8);
    private static final String DETAIL = "<TxDtls><Amt Ccy=\"EUR\">1.00</Amt></TxDtls>";

    private StatementBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        Sheet right = Sheet.sample();
        breaches.put(StatementRule.BALANCED, () -> read(CAMT.text(right.closing("1.00", "EUR"))));
        breaches.put(StatementRule.ONE_CURRENCY, () -> read(CAMT.text(right.closing("30.98", "USD"))));
        breaches.put(
                StatementRule.DETAILS_SUM, () -> read(CAMT.text(right).replace("</TxDtls>", "</TxDtls>" + DETAIL)));
        breaches.put(StatementRule.CONTINUED, () -> book(right, next(13, "31.00")));
        breaches.put(StatementRule.NONE_MISSING, () -> book(right, next(14, "30.98")));
        breaches.put(StatementRule.TOLD_ONCE, () -> book(right, right));
        breaches.put(StatementRule.TOLD_ALIKE, () -> book(right, right.with(List.of())));
        breaches.put(
                StatementRule.REFERENCE_OF_ONE, () -> book(right.with(1, movement -> movement.withReference("R-1"))));
        breaches.put(
                StatementRule.NOT_ALIKE,
                () -> book(right.with(1, movement -> right.movements().get(0).withReference("R-9"))));
        files(breaches, right);
        return breaches;
    }

    private static void files(Map<Rule, Supplier<Findings>> breaches, Sheet right) {
        String text = CAMT.text(right);
        breaches.put(StatementFileRule.FORM_KNOWN, () -> read("<html/>"));
        breaches.put(StatementFileRule.NAMESPACE_KNOWN, () -> read(text.replace("camt.053.001.08", "camt.053.001.99")));
        breaches.put(StatementFileRule.IN_ORDER, () -> read(new Mt940Sheet(), ":61:260105C1,00NTRFNONREF\n"));
        breaches.put(StatementFileRule.WELL_FORMED, () -> read(text.substring(0, 900)));
        breaches.put(StatementFileRule.NO_DOCUMENT_TYPE, () -> read("<!DOCTYPE a><a/>"));
        breaches.put(StatementFileRule.BOUNDED, () -> read("<a>".repeat(101)));
        breaches.put(StatementFileRule.ENCODED, () -> read(text.replace("Aubert", "Aub\u0001rt")));
        breaches.put(StatementFileRule.ENCODING_KNOWN, () -> read(text.replace("UTF-8", "KLINGON")));
        breaches.put(StatementFileRule.UNPACKED, () -> read("\u001f\u008b\u0008 damaged"));
        breaches.put(
                StatementFileRule.WHOLE,
                () -> read(new Mt940Sheet(), ":20:S\n:60F:C260105EUR1,00\n:61:260105C1,00NTRFNONREF\n"));
        breaches.put(StatementFileRule.AMOUNT_READABLE, () -> read(text.replace(">195.98<", ">lots<")));
        breaches.put(StatementFileRule.DAY_READABLE, () -> read(text.replace("2026-01-05<", "2026-02-30<")));
        breaches.put(StatementFileRule.NEEDED, () -> read(text.replace("CRDT", "UP")));
        breaches.put(StatementFileRule.BESIDE, () -> read(text.replace(">12<", ">twelve<")));
    }

    private static Sheet next(int number, String opening) {
        return Sheet.of(number, "2026-01-05", "2026-01-06", opening, opening, List.of());
    }

    private static Findings book(Sheet... sheets) {
        List<BankStatement> statements = new ArrayList<>();
        for (Sheet sheet : sheets) {
            statements.addAll(file(CAMT, CAMT.text(sheet)).statements());
        }
        return BankBook.of(statements).findings();
    }

    private static Findings read(String text) {
        return read(CAMT, text);
    }

    private static Findings read(SheetFormat format, String text) {
        return file(format, text).findings();
    }

    private static StatementFile file(SheetFormat format, String text) {
        try {
            return format.reader()
                    .read("bank.file", new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
