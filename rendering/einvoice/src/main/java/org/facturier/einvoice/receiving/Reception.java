package org.facturier.einvoice.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleBook;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;

/**
 * Takes files of others in: reads them, judges them by rule sets and by the rules of the house, and works their figures out
 * again. Immutable and safe for threads.
 *
 * <pre>{@code
 * Reception reception = Reception.standard().asking(ourRule);
 * ReceivedInvoice received = reception.receive(in, ReadingLimits.standard()).orThrow();
 * Outcome<Payable> payable = received.accept(Tolerance.ZERO);
 * }</pre>
 */
public final class Reception {

    private final RuleBook rules;
    private final Mode mode;
    private final List<ReceivedRule> own;

    private Reception(RuleBook rules, Mode mode, List<ReceivedRule> own) {
        this.rules = rules;
        this.mode = mode;
        this.own = own;
    }

    /**
     * {@return a reception by the rules of EN 16931, as the official files decide: a sender was judged by them, too}
     *
     * <p>Those files let tax pass that is off by less than one unit of the currency; the figures are held to the cent beside
     * them, see {@link ReceivedInvoice#accept}.
     */
    public static Reception standard() {
        return by(Mode.OFFICIAL, RuleBook.of(EuropeanRules.standard()));
    }

    /**
     * {@return a reception by these rules}
     *
     * @param mode  how they are read
     * @param rules  rule sets and what of them is overridden; none at all, where only the figures are of interest
     */
    public static Reception by(Mode mode, RuleBook rules) {
        return new Reception(rules, mode, List.of());
    }

    /** {@return this reception, with one more rule of the house, which is asked after all others} */
    public Reception asking(ReceivedRule rule) {
        List<ReceivedRule> more = new ArrayList<>(own);
        more.add(rule);
        return new Reception(rules, mode, List.copyOf(more));
    }

    /**
     * {@return an invoice of any syntax, with all that is to be said of it; refused only where the file is none}
     *
     * @param in  read to its end where it is an invoice; not closed
     * @param limits  what the document may cost
     * @throws IOException if the stream cannot be read
     */
    public Outcome<ReceivedInvoice> receive(InputStream in, ReadingLimits limits) throws IOException {
        DigestInputStream bytes = new DigestInputStream(in, sha256());
        Outcome<Reading> read = Documents.read(bytes, limits);
        return read.map(reading -> received(
                reading, HexFormat.of().formatHex(bytes.getMessageDigest().digest())));
    }

    /** {@return the digest that each Java has} */
    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@return the invoice with all that is found: of the file and its form, by the rule sets in their order, by the house} */
    private ReceivedInvoice received(Reading reading, String sha256) {
        Findings found = rules.judge(Subject.of(reading, mode)).findings();
        ReceivedInvoice received = ReceivedInvoice.of(reading, sha256, found);
        for (int i = 0; i < own.size(); i++) {
            received = received.plus(asked(own.get(i), "rules[" + i + "]", received));
        }
        return received;
    }

    /** A rule that fails may not stop the others, nor let an invoice pass. */
    private static Findings asked(ReceivedRule rule, String place, ReceivedInvoice received) {
        return ReceivingRule.HOST_ANSWERS.ask(place, () -> rule.judge(received)).orElse(Findings::of);
    }
}
