package org.facturier.einvoice.syntax;

import static org.facturier.core.finding.Message.say;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;

/**
 * Reads an e-invoice of any syntax that the table knows, in one pass. What is no e-invoice is refused by a finding; what is one
 * and is broken is read as far as it goes, because receivers must say what is wrong with it.
 *
 * <p>Two kinds of answers are to be told apart:
 * <ul>
 *   <li>A refusal, one finding and no invoice: another kind of file (EINV-READ-01), XML that breaks off (01), a document type
 *       or an entity (02), more than the limits allow (03), characters that are not of the declared encoding (04), another
 *       document element (05).
 *   <li>A {@link Reading}. What is wrong in it does not make it a refusal: a number that is none, content that is no term, a
 *       term with two values are in {@link Reading#findings()}, not among the findings of the outcome.
 * </ul>
 *
 * <p>The text {@code 12,50 €} in {@code PayableAmount} gives an invoice without BT-115 and this finding:
 * <pre>{@code
 * EINV-READ-06  '12,50 €' is no value of due
 *               /in:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount, line 14, column 5
 * }</pre>
 *
 * <p>A place has the elements from the root on, with the prefixes of the table whatever prefixes the document chose, then line
 * and column. An element that is no term is not part of it: the place is then that of the element around it, and line and
 * column tell which one is meant.
 *
 * <p>Nothing is fetched and no file is opened: there are no external entities, no schema locations. Safe for threads.
 */
public final class Documents {

    /** The bytes that are looked at before a parser sees them; none of the known starts is longer. */
    private static final int HEAD = 8;
    /**
     * Files that people send by mistake, by their first bytes, each byte as the character of the same number. A UBL or CII file
     * that is packed or within a PDF is called by its kind, and not a malformed document in line 1.
     */
    private static final Map<String, String> KINDS = Map.of(
            "PK\u0003\u0004", "ZIP", "%PDF", "PDF", "\u0089PNG", "PNG", "\u00ff\u00d8\u00ff", "JPEG", "GIF8", "GIF");

    /** Where a document stands that a parser refuses before its first element. */
    private static final String START = "line 1, column 1";

    private Documents() {}

    /**
     * {@return the invoice that a stream holds, or why it holds none; an invoice comes without findings here, they are in the
     * reading}
     *
     * <p>The encoding is that of the XML declaration or of the byte order mark. Bytes are counted while they are read: a
     * document that is longer than the limit is refused there, not when its end is reached.
     *
     * @param in  read to its end where it is an invoice, up to the fault where it is refused; not closed
     * @param limits  what the document may cost
     * @throws IOException if the stream cannot be read: the fault of the stream, never one of the document
     */
    public static Outcome<Reading> read(InputStream in, ReadingLimits limits) throws IOException {
        Bounded bytes = new Bounded(in, limits.bytes());
        try {
            refuseOtherKinds(bytes);
            return read(Xml.reader(bytes), limits);
        } catch (Refusal refused) {
            return Outcome.rejected(refused.finding());
        } catch (XMLStreamException malformed) {
            return Outcome.rejected(malformed(malformed, START));
        }
    }

    /**
     * Refuses an empty file and the known kinds that are no XML. Looks at the first bytes, which the parser is given after that.
     */
    private static void refuseOtherKinds(Bounded bytes) throws IOException {
        String head = new String(bytes.head(HEAD), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            throw new Refusal(ReadingRule.XML.at("", say("empty", "the file is empty")));
        }
        KINDS.forEach((start, kind) -> {
            if (head.startsWith(start)) {
                throw new Refusal(ReadingRule.XML.at(
                        "", say("kind", "this is a {kind} file").with("kind", kind)));
            }
        });
    }

    /** Reads with a parser that is closed in each case; the stream below it stays open. */
    private static Outcome<Reading> read(XMLStreamReader xml, ReadingLimits limits)
            throws XMLStreamException, IOException {
        try {
            return Outcome.accepted(new DocumentReader(xml, limits).read());
        } catch (XMLStreamException malformed) {
            return Outcome.rejected(malformed(malformed, Xml.place(xml.getLocation())));
        } finally {
            xml.close();
        }
    }

    /**
     * {@return the finding for what the parser says: wrong characters or an unknown encoding, a limit of its own, or XML that
     * is none}
     *
     * <p>A fault of the stream comes wrapped in the fault of the parser and is unwrapped: it is not the document that is wrong.
     * Only the first line of what the parser says is quoted, the others repeat the place.
     *
     * @param last  where the parser was before, for a fault that it names no place of
     * @throws IOException if the stream could not be read
     */
    private static Finding malformed(XMLStreamException malformed, String last) throws IOException {
        Throwable cause = malformed.getNestedException();
        String place = malformed.getLocation() == null ? last : Xml.place(malformed.getLocation());
        if (cause instanceof CharConversionException) {
            return ReadingRule.ENCODING.at(place, say("{reason}").with("reason", Xml.firstLine(cause)));
        }
        if (Xml.isEncoding(malformed)) {
            return ReadingRule.ENCODING.at(place, say("{reason}").with("reason", Xml.firstLine(malformed)));
        }
        if (cause instanceof IOException unreadable) {
            throw unreadable;
        }
        if (Xml.isLimit(malformed)) {
            return ReadingRule.WITHIN_LIMITS.at(
                    place, say("parser", "{reason}").with("reason", Xml.firstLine(malformed)));
        }
        return ReadingRule.XML.at(
                place, say("malformed", "the XML breaks off: {reason}").with("reason", Xml.firstLine(malformed)));
    }
}
