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

/** One message, wherever it lies in the file: within an envelope, with or without a prefix, in any namespace. */
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

    /** Reads every message of the file. */
    void read() throws IOException, XmlFault {
        while (in.child()) {
            descend();
        }
        if (!isFound) {
            flow.find(StatementFileRule.FORM_KNOWN.at(
                    places.here().strip(), say("camt", "the file has no message camt.052, camt.053 or camt.054")));
        }
    }

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

    /** Older versions number the pages of the message. */
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
