package org.facturier.core.bankfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.intake.StatementReaders;

/**
 * Writes CFONB 120.
 *
 * @param lineEnd  after each record, or nothing
 */
record CfonbSheet(String lineEnd) implements SheetFormat {

    @Override
    public StatementReader reader(Charset encoding) {
        return StatementReaders.cfonb120(encoding);
    }

    @Override
    public Charset usual() {
        return StandardCharsets.ISO_8859_1;
    }

    @Override
    public String text(Sheet sheet) {
        List<String> records = new ArrayList<>();
        records.add(record("01", sheet, sheet.currency(), "  ", sheet.opened(), " ".repeat(50), sheet.opening()));
        sheet.movements().forEach(movement -> movement(records, sheet, movement));
        records.add(
                record("07", sheet, sheet.closingCurrency(), "  ", sheet.closed(), " ".repeat(50), sheet.closing()));
        return String.join(lineEnd, records) + lineEnd;
    }

    private static String record(
            String kind, Sheet sheet, String currency, String code, String day, String middle, String amount) {
        return begin(kind, sheet, currency, code, day) + middle + overpunched(amount) + " ".repeat(16);
    }

    /** Places 1 to 40: kind, bank, branch, currency, decimals, account, code, day. */
    private static String begin(String kind, Sheet sheet, String currency, String code, String day) {
        String iban = sheet.account();
        return kind + iban.substring(4, 9) + "    " + iban.substring(9, 14) + currency + "2 " + iban.substring(14, 25)
                + code + day(day);
    }

    private static String day(String day) {
        return day.substring(8) + day.substring(5, 7) + day.substring(2, 4);
    }

    /** Fourteen digits of which the last one bears the sign. */
    private static String overpunched(String amount) {
        boolean isOut = amount.startsWith("-");
        String digits = (isOut ? amount.substring(1) : amount).replace(".", "");
        String padded = "0".repeat(14 - digits.length()) + digits;
        int last = padded.charAt(13) - '0';
        return padded.substring(0, 13) + (isOut ? "}JKLMNOPQR" : "{ABCDEFGHI").charAt(last);
    }

    private static void movement(List<String> records, Sheet sheet, Movement movement) {
        String middle = "  " + day(movement.valueOn()) + pad(movement.bankText(), 31) + "  " + "0000001" + "  ";
        records.add(record("04", sheet, movement.currency(), "18", movement.bookedOn(), middle, movement.amount()));
        detail(records, sheet, movement, "REF", movement.reference());
        detail(records, sheet, movement, movement.isOut() ? "NBE" : "NPY", movement.name());
        detail(records, sheet, movement, movement.isOut() ? "CBE" : "CPY", movement.iban());
        detail(records, sheet, movement, "LCC", movement.text());
        detail(records, sheet, movement, "RCN", movement.endToEndId());
        detail(records, sheet, movement, "RUM", movement.mandateId());
        detail(records, sheet, movement, "RET", movement.reason());
        detail(records, sheet, movement, "MMO", original(movement));
        detail(records, sheet, movement, "FEE", movement.fee().isEmpty() ? "" : figures("EUR", movement.fee()));
    }

    private static String original(Movement movement) {
        if (movement.original().isEmpty()) {
            return "";
        }
        String rate = movement.rate().replace(".", "");
        return figures(movement.original().substring(0, 3), movement.original().substring(4))
                + (movement.rate().length() - movement.rate().indexOf('.') - 1)
                + "0".repeat(11 - rate.length())
                + rate;
    }

    private static String figures(String currency, String amount) {
        String digits = amount.replace(".", "");
        return currency + "2" + "0".repeat(14 - digits.length()) + digits;
    }

    private static void detail(List<String> records, Sheet sheet, Movement movement, String qualifier, String text) {
        if (!text.isEmpty()) {
            records.add(begin("05", sheet, movement.currency(), "18", movement.bookedOn()) + "     " + qualifier
                    + pad(text, 70) + "  ");
        }
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}
