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
 * What field 86 says, in one of three styles: numbered parts as in Germany, codes between slashes as in the Benelux and at many
 * other banks, or free lines. Each of these says the same of a payer and an invoice:
 *
 * <pre>
 * :86:166?00GUTSCHRIFT?20EREF+RE-17?21SVWZ+Rechnung 17?30COBADEFFXXX?31DE89370400440532013000?32Muster GmbH
 * :86:/EREF/RE-17/NAME/Muster GmbH/IBAN/DE89370400440532013000/BIC/COBADEFFXXX/REMI/Rechnung 17
 * </pre>
 *
 * <p>Both have the parts EREF, TEXT (Rechnung 17), NAME, IBAN and BIC then, whatever their style calls them. Free lines are all
 * TEXT, with their line ends. Other parts by their names here:
 *
 * <ul>
 *   <li>REFERENCE: a structured reference of the creditor;
 *   <li>BANK: the posting text of the bank (numbered part 00);
 *   <li>MREF: the mandate of a direct debit;
 *   <li>ABWA, ABWE: on whose behalf a payer acts, and a payee;
 *   <li>RTRN, REASON: why something came back, in words of ISO 20022 and of numbered part 34;
 *   <li>OCMT, CHGS, EXCH: original amount, charges, rate of exchange.
 * </ul>
 *
 * @param kind the code of the business transaction of numbered parts, three digits; blank in other styles
 * @param parts by their codes, in one spelling for all styles
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

    /**
     * {@return what the lines of a field 86 say, in the style that they show}
     *
     * Numbered parts begin with three digits and the sign between parts, mostly a question mark, of which any is taken. Lines
     * are joined without a blank, as they break anywhere in a word; in free lines alone the line ends are kept.
     */
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

    /**
     * {@return what stands between slashes after known codes; no parts if there is none}
     *
     * Codes that mean the same get one name; where a code stands twice, the first counts. What stands before the first code is
     * passed over. This is also the style of the second line of field 61.
     */
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

    /**
     * Takes {@code /CNTP/} apart: account, bank, name and city stand one after the other, each behind a slash; any may be
     * blank.
     */
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

    /** Moves a part to another code, over what stands there; a blank one is dropped. */
    private static void rename(Map<String, String> parts, String from, String to) {
        String value = parts.remove(from);
        if (value != null && !value.isEmpty()) {
            parts.put(to, value);
        }
    }

    /** Cuts a text at its codes: each part reaches from behind its code to the next. */
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

    /** Keeps a part unless its code was met before, without a slash at its end, which is that before the next code. */
    private static void put(Map<String, String> parts, String code, String value) {
        String text = value.strip();
        if (!code.isEmpty()) {
            parts.putIfAbsent(
                    code,
                    text.endsWith("/") ? text.substring(0, text.length() - 1).strip() : text);
        }
    }

    /**
     * {@return what numbered parts say: the text of parts 20 to 29 and 60 to 69, and the others by their numbers}
     *
     * A part of the text holds 27 characters. One that is full was cut and goes on in the next as it is; after one that is not
     * full a blank is put, unless one stands there. Other parts that stand twice are joined.
     *
     * @param sign what stands before each number
     */
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

    /** {@return whether a numbered part is one of the text, 20 to 29 or, where these did not suffice, 60 to 69} */
    private static boolean isText(String number) {
        return number.startsWith("2") || number.startsWith("6");
    }

    /**
     * {@return the parts by their codes}
     *
     * The text may be coded in turn, {@code EREF+RE-17SVWZ+Rechnung 17}. Where bank, account (38, else 31) and name (32 and 33,
     * one behind the other) stand in parts of their own, these go before those in the text.
     */
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

    /** Cuts the text of numbered parts at its codes, each of which has a plus behind it. */
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

    /** Keeps one of these parts: SVWZ is what the payer wrote, over what stood before the first code; CREF is a reference. */
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

    /** {@return these parts, and those of others that are not among them} */
    Mt940Words and(Mt940Words more) {
        Map<String, String> both = new LinkedHashMap<>(parts);
        more.parts.forEach(both::putIfAbsent);
        return new Mt940Words(kind, both);
    }

    /** {@return a part; empty if it is missing, blank, or one of the words for nothing, such as {@code NOTPROVIDED}} */
    Optional<String> code(String name) {
        return Given.text(parts.getOrDefault(name, ""));
    }

    String text() {
        return parts.getOrDefault("TEXT", "");
    }

    /** {@return the posting text of the bank, else its word for the type of transaction ({@code /TRTP/}); blank if neither} */
    String bankText() {
        return parts.getOrDefault("BANK", parts.getOrDefault("TRTP", ""));
    }

    List<String> references() {
        return code("REFERENCE").stream().toList();
    }

    /** {@return whether it takes something back: by the code of the business transaction, or as {@code RTRN} gives a reason} */
    boolean isReturn() {
        return RETURNS.contains(kind) || parts.containsKey("RTRN");
    }

    /** {@return why something came back; numbered part 34 says that of returns alone} */
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

    /**
     * {@return an amount such as {@code USD100,00}, at the beginning of a part, perhaps with a slash behind the currency; empty
     * if there is none: it is beside the money, and nothing is found}
     */
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

    /** {@return the rate of exchange ({@code EXCH}) with a comma or a point, above zero; empty if there is none} */
    Optional<BigDecimal> rate() {
        try {
            return Optional.of(Figures.number(parts.getOrDefault("EXCH", "").replace(',', '.')))
                    .filter(rate -> rate.signum() > 0);
        } catch (Unreadable none) {
            return Optional.empty();
        }
    }
}
