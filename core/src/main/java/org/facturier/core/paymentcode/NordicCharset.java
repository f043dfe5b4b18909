package org.facturier.core.paymentcode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * ISO/IEC 8859-10, the Latin alphabet of the Nordic languages, which Java does not bring along.
 *
 * @source ISO/IEC 8859-10:1998
 */
final class NordicCharset extends Charset {

    static final Charset INSTANCE = new NordicCharset();

    /** The characters from byte A0 on; those before are the same as in ISO/IEC 8859-1. */
    private static final String UPPER = "\u00A0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00ADŪŊ°ąēģīĩķ·ļđšŧž―ūŋ"
            + "ĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ";

    /** The first byte that is no longer that of ASCII or of a control character. */
    private static final int FIRST = 0xA0;

    private NordicCharset() {
        super("ISO-8859-10", null);
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new Encoder(this);
    }

    /** {@return the byte of a character, below 0 if it has none} */
    private static int code(char character) {
        if (character < FIRST) {
            return character;
        }
        int at = UPPER.indexOf(character);
        return at < 0 ? -1 : FIRST + at;
    }

    /** Bytes to characters: each byte is one. */
    private static final class Decoder extends CharsetDecoder {

        private Decoder(Charset set) {
            super(set, 1, 1);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                int code = in.get() & 0xFF;
                out.put(code < FIRST ? (char) code : UPPER.charAt(code - FIRST));
            }
            return CoderResult.UNDERFLOW;
        }
    }

    /** Characters to bytes: what the set does not have is told to the caller. */
    private static final class Encoder extends CharsetEncoder {

        private Encoder(Charset set) {
            super(set, 1, 1);
        }

        @Override
        protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                int code = code(in.get());
                if (code < 0) {
                    in.position(in.position() - 1);
                    return CoderResult.unmappableForLength(1);
                }
                out.put((byte) code);
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
