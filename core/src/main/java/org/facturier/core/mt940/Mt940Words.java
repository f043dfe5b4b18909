package org.facturier.core.mt940;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.Given;
import org.facturier.core.banktext.Unreadable;
import org.joda.money.Money;

/**
 * What field 86 says, in one of three styles: numbered parts ({@code 166?00…?20EREF+…}) as in Germany, codes between slashes ({@code
 * /EREF/…/REMI/…}) as in the Benelux and at many other banks, or free lines.
 *
 * @param kind  the code of the business transaction of numbered parts, three digits; blank in other styles
 * @param parts  by their codes, in one spelling for all styles
 * @source Deutsche Kreditwirtschaft, DFÜ-Abkommen, Anlage 3, chapter 8; SWIFT Standards, MT940, field 86
 */
record Mt940Words(String kind, Map<String, String> parts) {

    static final Mt940Words NONE = new Mt940Words("", Map.of());

    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{3})([^0-9A-Za-z\\s/])(?=[0-9]{2})(.*)$");
    private static final Pattern SLASHED = Pattern.compile(
            "/(EREF|PREF|IREF|KREF|MARF|MREF|CSID|CRED|DEBT|RTRN|REMI|USTD|CNTP|NAME|IBAN|BIC|ORDP|BENM|ULTD|ULTC|UDTR|UCRD"
                    + "|TRTP|PURP|OCMT|EXCH|CHGS|ISDT|ADDR|ID|ABWA|ABWE)/");
    private static final Pattern PLUSSED =
            Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|RTRN|OCMT|EXCH|CHGS|CREF)\\+");
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3})/?([0-9]{1,15},[0-9]*)");

    /** Business transactions that take back a direct debit or a transfer. */
    private static final Set<String> RETURNS = Set.of("108", "109", "159", "184", "185");

    /** How many characters a numbered part of the text holds; one that is full goes on in the next. */
    private static final int FULL = 27;

    static Mt940Words of(List<String> lines) {
        String joined = String.join("", lines);
        Matcher numbered = NUMBERED.matcher(joined);
        if (numbered.matches()) {
            return numbered(numbered.group(1), numbered.group(2) + numbered.group(3), numbered.group(2));
        }
        Mt940Words slashed = slashed(joined);
        return slashed.parts.isEmpty()
                ? new Mt940Words("", Map.of("TEXT", String.join("\n", lines).strip()))
                : slashed;
    }

    /** {@return what stands between slashes after known codes} */
    static Mt940Words slashed(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        coded(SLASHED.matcher(text), text, parts);
        if (parts.containsKey("CNTP")) {
            counterparty(parts);
        }
        rename(parts, "MARF", "MREF");
        rename(parts, "REMI", "TEXT");
        rename(parts, "ORDP", "NAME");
        rename(parts, "BENM", "NAME");
        rename(parts, "ULTD", "ABWA");
        rename(parts, "UDTR", "ABWA");
        rename(parts, "ULTC", "ABWE");
        rename(parts, "UCRD", "ABWE");
        structured(parts);
        return new Mt940Words("", parts);
    }

    /** Account, bank, name and city stand one after the other. */
    private static void counterparty(Map<String, String> parts) {
        String[] fields = parts.getOrDefault("CNTP", "").split("/", -1);
        String[] names = {"IBAN", "BIC", "NAME"};
        for (int i = 0; i < Math.min(fields.length, names.length); i++) {
            parts.putIfAbsent(names[i], fields[i].strip());
        }
    }

    /** {@code /REMI/USTD//text} and {@code /REMI/STRD/CUR/reference} say which of both it is. */
    private static void structured(Map<String, String> parts) {
        rename(parts, "USTD", "TEXT");
        String text = parts.getOrDefault("TEXT", "");
        if (text.startsWith("STRD/")) {
            parts.put("REFERENCE", text.substring(text.lastIndexOf('/') + 1));
            parts.remove("TEXT");
        } else if (text.startsWith("/")) {
            parts.put("TEXT", text.substring(1).strip());
        }
    }

    private static void rename(Map<String, String> parts, String from, String to) {
        String value = parts.remove(from);
        if (value != null && !value.isEmpty()) {
            parts.put(to, value);
        }
    }

    private static void coded(Matcher codes, String text, Map<String, String> parts) {
        String code = "";
        int from = 0;
        while (codes.find()) {
            put(parts, code, text.substring(from, codes.start()));
            code = codes.group(1);
            from = codes.end();
        }
        put(parts, code, text.substring(from));
    }

    private static void put(Map<String, String> parts, String code, String value) {
        String text = value.strip();
        if (!code.isEmpty()) {
            parts.putIfAbsent(
                    code,
                    text.endsWith("/") ? text.substring(0, text.length() - 1).strip() : text);
        }
    }

    private static Mt940Words numbered(String kind, String text, String sign) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder words = new StringBuilder();
        int last = 0;
        for (String part : text.split(Pattern.quote(sign) + "(?=[0-9]{2})")) {
            if (part.length() < 2) {
                continue;
            }
            String number = part.substring(0, 2);
            String value = part.substring(2);
            if (isText(number)) {
                boolean isNextWord = last > 0 && last < FULL && !value.startsWith(" ");
                words.append(isNextWord ? " " : "").append(value);
                last = value.length();
            } else {
                parts.merge(number, value, String::concat);
            }
        }
        return named(kind, parts, words.toString());
    }

    private static boolean isText(String number) {
        return number.startsWith("2") || number.startsWith("6");
    }

    private static Mt940Words named(String kind, Map<String, String> numbers, String words) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher codes = PLUSSED.matcher(words);
        if (codes.find()) {
            put(parts, "TEXT", words.substring(0, codes.start()));
            codes.reset();
            plussed(codes, words, parts);
        } else {
            put(parts, "TEXT", words);
        }
        put(parts, "BANK", numbers.getOrDefault("00", ""));
        replace(parts, "BIC", numbers.getOrDefault("30", ""));
        replace(parts, "IBAN", numbers.getOrDefault("38", numbers.getOrDefault("31", "")));
        replace(parts, "NAME", (numbers.getOrDefault("32", "") + numbers.getOrDefault("33", "")));
        put(parts, "REASON", numbers.getOrDefault("34", ""));
        return new Mt940Words(kind, parts);
    }

    private static void plussed(Matcher codes, String words, Map<String, String> parts) {
        String code = "";
        int from = 0;
        while (codes.find()) {
            plussed(parts, code, words.substring(from, codes.start()));
            code = codes.group(1);
            from = codes.end();
        }
        plussed(parts, code, words.substring(from));
    }

    private static void plussed(Map<String, String> parts, String code, String value) {
        if (code.equals("SVWZ")) {
            replace(parts, "TEXT", value);
        } else if (code.equals("CREF")) {
            put(parts, "REFERENCE", value);
        } else {
            put(parts, code, value);
        }
    }

    private static void replace(Map<String, String> parts, String code, String value) {
        if (!value.isBlank()) {
            parts.put(code, value.strip());
        }
    }

    Mt940Words and(Mt940Words more) {
        Map<String, String> both = new LinkedHashMap<>(parts);
        more.parts.forEach(both::putIfAbsent);
        return new Mt940Words(kind, both);
    }

    Optional<String> code(String name) {
        return Given.text(parts.getOrDefault(name, ""));
    }

    String text() {
        return parts.getOrDefault("TEXT", "");
    }

    String bankText() {
        return parts.getOrDefault("BANK", parts.getOrDefault("TRTP", ""));
    }

    List<String> references() {
        return code("REFERENCE").stream().toList();
    }

    boolean isReturn() {
        return RETURNS.contains(kind) || parts.containsKey("RTRN");
    }

    Optional<String> reason() {
        return code("RTRN").or(() -> isReturn() ? code("REASON") : Optional.empty());
    }

    Optional<Counterparty> counterparty() {
        return Counterparty.told(
                parts.getOrDefault("NAME", ""), parts.getOrDefault("IBAN", ""), parts.getOrDefault("BIC", ""));
    }

    /** On whose behalf a payer acts is told where money comes in, on whose behalf a payee where it goes out. */
    Optional<Counterparty> ultimate(boolean isReceived) {
        return code(isReceived ? "ABWA" : "ABWE").map(Counterparty::of);
    }

    /** {@return an amount such as {@code USD100,00}} */
    Optional<Money> money(String code) {
        Matcher parts = MONEY.matcher(this.parts.getOrDefault(code, ""));
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mt940Movement.amount(Figures.currency(parts.group(1)), parts.group(2)));
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }

    Optional<BigDecimal> rate() {
        try {
            return Optional.of(Figures.number(parts.getOrDefault("EXCH", "").replace(',', '.')))
                    .filter(rate -> rate.signum() > 0);
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }
}
