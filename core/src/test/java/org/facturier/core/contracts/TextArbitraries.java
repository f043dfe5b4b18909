package org.facturier.core.contracts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Names and descriptions that are neither blank nor too long; extreme ones break what takes text for ASCII. */
public final class TextArbitraries {

    private TextArbitraries() {}

    /** {@return what goods and services are called} */
    public static Arbitrary<String> descriptions() {
        return Arbitraries.of(
                "Conseil",
                "Formation – été",
                "Câble 3 × 2,5 mm²",
                "Prestation n° 1 (mars & avril)",
                "Hébergement \"sec\"",
                "Größe XL, naturweiß",
                "Świadczenie usług");
    }

    /** {@return references such as customers give: numbers of orders and contracts} */
    public static Arbitrary<String> references() {
        return Arbitraries.integers().between(1, 99_999).map(number -> "PO-" + number);
    }

    /** {@return texts of one to two hundred characters in any script, with marks, directions, breaks and markup} */
    public static Arbitrary<String> extremeTexts() {
        Arbitrary<String> odd = Arbitraries.of(
                "'; DROP TABLE invoices; --",
                "<b>&amp;</b>",
                "=HYPERLINK(\"x\")",
                "e\u0301te\u0301",
                "\u202Eabc\u202C",
                "\u0645\u0631\u062D\u0628\u0627",
                "\u65E5\u672C\u8A9E",
                "\uD83E\uDDFE\uD83C\uDDEB\uD83C\uDDF7",
                "a\nb\tc",
                "\\u0000 {{x}} ${x} %s",
                "\u00A0x\u200B");
        Arbitrary<String> any = anyCharacter()
                .list()
                .ofMinSize(1)
                .ofMaxSize(200)
                .map(TextArbitraries::text)
                .filter(text -> !text.isBlank());
        return Arbitraries.oneOf(odd, any);
    }

    /** As a number: among ranges of characters jqwik chooses anew for each of them, which costs more than all the rest. */
    private static Arbitrary<Integer> anyCharacter() {
        return Arbitraries.integers().between(' ', '\uD7FF').withDistribution(RandomDistribution.uniform());
    }

    private static String text(List<Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }
}
