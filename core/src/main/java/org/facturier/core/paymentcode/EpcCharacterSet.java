package org.facturier.core.paymentcode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The character sets that a code of the SEPA area may be in, in the order of their numbers. */
public enum EpcCharacterSet {
    /** Every character. */
    UTF_8(StandardCharsets.UTF_8),
    /** Western Europe. */
    ISO_8859_1(StandardCharsets.ISO_8859_1),
    /** Central Europe. */
    ISO_8859_2(Charset.forName("ISO-8859-2")),
    /** The Baltic, as it was first written. */
    ISO_8859_4(Charset.forName("ISO-8859-4")),
    /** Cyrillic. */
    ISO_8859_5(Charset.forName("ISO-8859-5")),
    /** Greek. */
    ISO_8859_7(Charset.forName("ISO-8859-7")),
    /** The Nordic countries. */
    ISO_8859_10(NordicCharset.INSTANCE),
    /** Western Europe with the sign of the euro. */
    ISO_8859_15(Charset.forName("ISO-8859-15"));

    private final Charset charset;

    EpcCharacterSet(Charset charset) {
        this.charset = charset;
    }

    /** {@return the character set as Java knows it} */
    public Charset charset() {
        return charset;
    }

    /** {@return the digit of the third line, from 1 to 8} */
    public String text() {
        return Integer.toString(ordinal() + 1);
    }
}
