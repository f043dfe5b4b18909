package org.facturier.core.bankfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.intake.StatementReaders;

/** Writes MT940, field 86 with codes between slashes on lines of 65 characters. */
final class Mt940Sheet implements SheetFormat {

    private static final int LINE = 65;

    @Override
    public StatementReader reader(Charset encoding) {
        return StatementReaders.mt940(encoding);
    }

    @Override
    public Charset usual() {
        return StandardCharsets.ISO_8859_1;
    }

    @Override
    public String text(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add("{1:F01BNPAFRPPAXXX0000000000}{2:I940BNPAFRPPXXXXN}{4:");
        lines.add(":20:S-" + sheet.sequence());
        lines.add(":25:" + sheet.account());
        lines.add(":28C:" + sheet.sequence() + "/1");
        lines.add(":60F:" + balance(sheet.opening(), sheet.opened(), sheet.currency()));
        sheet.movements().forEach(movement -> movement(lines, movement));
        lines.add(":62F:" + balance(sheet.closing(), sheet.closed(), sheet.closingCurrency()));
        lines.add("-}");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String balance(String amount, String day, String currency) {
        boolean isDebit = amount.startsWith("-");
        return (isDebit ? "D" : "C") + day(day) + currency + comma(isDebit ? amount.substring(1) : amount);
    }

    private static String comma(String amount) {
        String comma = amount.replace('.', ',');
        return comma.contains(",") ? comma : comma + ",";
    }

    private static String day(String day) {
        return day.replace("-", "").substring(2);
    }

    private static void movement(List<String> lines, Movement movement) {
        lines.add(":61:" + day(movement.valueOn()) + day(movement.bookedOn()).substring(2)
                + (movement.isOut() ? "D" : "C") + comma(movement.unsigned()) + "NTRF"
                + (movement.endToEndId().isEmpty() ? "NONREF" : movement.endToEndId())
                + (movement.reference().isEmpty() ? "" : "//" + movement.reference()));
        StringBuilder words = new StringBuilder();
        code(words, "TRTP", movement.bankText());
        code(words, "EREF", movement.endToEndId());
        code(words, "MARF", movement.mandateId());
        code(words, "RTRN", movement.reason());
        code(words, "OCMT", comma(movement.original().replace(" ", "")).replaceAll("^,$", ""));
        code(words, "EXCH", movement.rate().replace('.', ','));
        code(words, "CHGS", movement.fee().isEmpty() ? "" : "EUR" + comma(movement.fee()));
        code(words, "NAME", movement.name());
        code(words, "IBAN", movement.iban());
        code(words, "REMI", movement.text());
        for (int i = 0; i < words.length(); i += LINE) {
            lines.add((i == 0 ? ":86:" : "") + words.substring(i, Math.min(words.length(), i + LINE)));
        }
    }

    private static void code(StringBuilder words, String code, String text) {
        if (!text.isEmpty()) {
            words.append('/').append(code).append('/').append(text);
        }
    }
}
