package org.facturier.core.camt;

import static org.facturier.core.finding.Message.say;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.finding.Shortened;

/**
 * The messages of a file, wherever they lie in it: within an envelope, with or without a prefix, in any namespace. Many banks
 * put the {@code Document} into an envelope of their own, or several after each other.
 *
 * <ul>
 *   <li>camt.052, {@code BkToCstmrAcctRpt/Rpt}: what happened so far today;
 *   <li>camt.053, {@code BkToCstmrStmt/Stmt}: what was booked, with balances;
 *   <li>camt.054, {@code BkToCstmrDbtCdtNtfctn/Ntfctn}: some entries, as the details of a batch.
 * </ul>
 *
 * <p>The name of the element decides what a message is. The namespace is checked, but decides nothing.
 *
 * @source ISO 20022 camt.052, camt.053, camt.054
 */
final class CamtMessage {

    /**
     * One of the three messages.
     *
     * @param kind  how much it tells
     * @param statement  the element of one statement in it
     * @param number  of the message
     */
    private record Form(StatementKind kind, String statement, String number) {}

    private static final Map<String, Form> FORMS = Map.of(
            "BkToCstmrAcctRpt", new Form(StatementKind.REPORT, "Rpt", "052"),
            "BkToCstmrStmt", new Form(StatementKind.STATEMENT, "Stmt", "053"),
            "BkToCstmrDbtCdtNtfctn", new Form(StatementKind.NOTIFICATION, "Ntfctn", "054"));

    private static final Pattern VERSION = Pattern.compile("(0[2-9]|1[0-3])");

    private final XmlCursor in;
    private final CamtPlaces places;
    private final StatementFlow flow;
    private boolean isFound;

    CamtMessage(XmlCursor in, CamtPlaces places, StatementFlow flow) {
        this.in = in;
        this.places = places;
        this.flow = flow;
    }

    /** Reads every message of the file. A file without one is found ({@code STMT-FORM-01}); nothing of it is taken then. */
    void read() throws IOException, XmlFault {
        while (in.child()) {
            descend();
        }
        if (!isFound) {
            flow.find(StatementFileRule.FORM_KNOWN.at(
                    places.here().strip(), say("camt", "the file has no message camt.052, camt.053 or camt.054")));
        }
    }

    /** Reads the open element if it is a message, else looks for messages in it. */
    private void descend() throws IOException, XmlFault {
        Form form = FORMS.get(in.name());
        if (form == null) {
            while (in.child()) {
                descend();
            }
            return;
        }
        isFound = true;
        namespace(form);
        message(form);
    }

    /**
     * Finds ({@code STMT-FORM-02}, a warning) a namespace other than {@code urn:iso:std:iso:20022:tech:xsd:camt.053.001.NN}
     * with a version from 02 to 13, for 053 the number of the message.
     */
    private void namespace(Form form) {
        String stem = "urn:iso:std:iso:20022:tech:xsd:camt." + form.number() + ".001.";
        String met = in.namespace();
        if (!met.startsWith(stem)
                || !VERSION.matcher(met.substring(stem.length())).matches()) {
            flow.find(StatementFileRule.NAMESPACE_KNOWN.at(
                    places.here(),
                    say("the namespace is '{met}', expected {stem} and a version from 02 to 13; the message is read by its"
                                    + " structure")
                            .with("met", Shortened.quote(met))
                            .with("stem", stem)));
        }
    }

    /** Reads one message: its {@code GrpHdr}, then each statement in it. */
    private void message(Form form) throws IOException, XmlFault {
        Optional<Integer> page = Optional.empty();
        while (in.child()) {
            if (in.name().equals("GrpHdr")) {
                page = header();
            } else if (in.name().equals(form.statement())) {
                new CamtStatement(in, places, flow, form.kind(), page).read();
            } else {
                in.skip();
            }
        }
    }

    /**
     * {@return the page of the message ({@code GrpHdr/MsgPgntn}), which older versions number; empty where it is the only one}
     *
     * A statement that numbers pages of its own goes before it.
     */
    private Optional<Integer> header() throws IOException, XmlFault {
        Optional<Integer> page = Optional.empty();
        while (in.child()) {
            if (in.name().equals("MsgPgntn")) {
                page = new CamtValues(in, places, flow).page();
            } else {
                in.skip();
            }
        }
        return page;
    }
}
