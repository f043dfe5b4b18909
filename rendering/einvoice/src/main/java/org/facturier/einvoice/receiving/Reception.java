package org.facturier.einvoice.receiving;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleSet;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Limits;
import org.facturier.einvoice.syntax.Reading;

/**
 * Takes files of others in: reads them, judges them by rule sets and by the rules of the house, and works their figures out
 * again. Immutable and safe for threads.
 *
 * <pre>{@code
 * Reception reception = Reception.standard().asking(ourRule);
 * Received received = reception.receive(in, Limits.standard()).orThrow();
 * Outcome<Payable> payable = received.accept(Tolerance.ZERO);
 * }</pre>
 */
public final class Reception {

    private static final String NORM = "urn:cen.eu:en16931:2017";
    private static final List<Profile> PROFILES =
            List.of(Profile.MINIMUM, Profile.BASIC_WL, Profile.BASIC, Profile.EN16931);

    private final List<RuleSet> ruleSets;
    private final Mode mode;
    private final List<ReceivedRule> own;

    private Reception(List<RuleSet> ruleSets, Mode mode, List<ReceivedRule> own) {
        this.ruleSets = ruleSets;
        this.mode = mode;
        this.own = own;
    }

    /**
     * {@return a reception by the rules of EN 16931, as the official files decide: a sender was judged by them, too}
     *
     * <p>Those files let tax pass that is off by less than one unit of the currency; the figures are held to the cent beside
     * them, see {@link Received#accept}.
     */
    public static Reception standard() {
        return by(Mode.OFFICIAL, EuropeanRules.standard());
    }

    /**
     * {@return a reception by these rules}
     *
     * @param mode  how they are read
     * @param ruleSets  one after the other; none at all, where only the figures are of interest
     */
    public static Reception by(Mode mode, RuleSet... ruleSets) {
        return new Reception(List.of(ruleSets), mode, List.of());
    }

    /** {@return this reception, with one more rule of the house, which is asked after all others} */
    public Reception asking(ReceivedRule rule) {
        List<ReceivedRule> more = new ArrayList<>(own);
        more.add(rule);
        return new Reception(ruleSets, mode, List.copyOf(more));
    }

    /**
     * {@return an invoice of any syntax, with all that is to be said of it; refused only where the file is none}
     *
     * @param in  read to its end where it is an invoice; not closed
     * @param limits  what the document may cost
     * @throws IOException if the stream cannot be read
     */
    public Outcome<Received> receive(InputStream in, Limits limits) throws IOException {
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

    /** {@return the invoice with all that is found: of the file, by the rule sets in their order, by the house} */
    private Received received(Reading reading, String sha256) {
        Findings.Gathering found = Findings.gathering();
        found.add(reading.findings());
        found.add(syntax(reading));
        found.add(profile(reading.invoice()));
        ruleSets.forEach(rules -> found.add(rules.check(Subject.of(reading, mode))));
        Received received = Received.of(reading, sha256, found.findings());
        for (int i = 0; i < own.size(); i++) {
            received = received.plus(asked(own.get(i), "rules[" + i + "]", received));
        }
        return received;
    }

    /** A rule that fails may not stop the others, nor let an invoice pass. */
    private static Findings asked(ReceivedRule rule, String place, Received received) {
        return ReceivingRule.HOST_ANSWERS.ask(place, () -> rule.judge(received)).orElse(Findings::of);
    }

    /** {@return rules of the syntax that the reader saw broken, such as UBL-SR-44, each at its place} */
    private static Findings syntax(Reading reading) {
        List<Finding> found = new ArrayList<>(0);
        reading.trace()
                .broken()
                .forEach(broken -> found.add(ReceivingRule.SYNTAX.at(
                        broken.place(), say("{rule} is broken").with("rule", broken.rule()))));
        return new Findings(found);
    }

    /** What BT-24 says is held to what the document states. */
    private static Findings profile(ElectronicInvoice invoice) {
        Optional<String> stated = invoice.process().flatMap(ProcessControl::specification);
        Optional<Profile> profile = stated.flatMap(Reception::named);
        if (profile.isPresent()) {
            return beyond(profile.get(), invoice);
        }
        return stated.map(name -> Findings.of(ReceivingRule.KNOWN_SPECIFICATION.at(
                        "process.specification",
                        say("{name} is read as {norm}").with("name", name).with("norm", NORM))))
                .orElseGet(Findings::none);
    }

    /** {@return the profile that BT-24 names, if its terms are known here} */
    private static Optional<Profile> named(String specification) {
        return PROFILES.stream()
                .filter(profile -> profile.specification().equals(specification))
                .findFirst();
    }

    /** {@return each term that a profile has no place for, a warning: the hub holds it all the same} */
    private static Findings beyond(Profile profile, ElectronicInvoice invoice) {
        List<Finding> found = new ArrayList<>(0);
        profile.project(invoice)
                .findings()
                .forEach(lost -> found.add(ReceivingRule.PROFILE_KEPT.at(
                        lost.path(),
                        say("the invoice says {profile}, which has no such term")
                                .with("profile", profile.name()))));
        return new Findings(found);
    }
}
