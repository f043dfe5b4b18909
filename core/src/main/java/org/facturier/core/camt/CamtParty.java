package org.facturier.core.camt;

import java.io.IOException;
import java.util.Optional;
import org.facturier.core.bank.Counterparty;

/**
 * One side of a transaction, as its pieces are met: name, account and bank lie in different places. Of the debtor of a detail
 * these are {@code RltdPties/Dbtr/Nm}, {@code RltdPties/DbtrAcct/Id/IBAN} and {@code RltdAgts/DbtrAgt/FinInstnId/BICFI}. Pieces
 * that are not told stay blank. Addresses and numbers of registers are passed over.
 */
final class CamtParty {

    private String name = "";
    private String account = "";
    private String bic = "";

    /**
     * Reads the name ({@code Nm}) of the open party; in later versions it may lie one level deeper, in {@code Pty}, or the
     * party may be a bank, in {@code Agt/FinInstnId}.
     */
    void party(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Nm" -> name = in.text();
                case "Pty", "Agt", "FinInstnId" -> party(in);
                default -> in.skip();
            }
        }
    }

    /** Reads {@code DbtrAcct} or {@code CdtrAcct}, of which the number lies in {@code Id}. */
    void itsAccount(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            if (in.name().equals("Id")) {
                account = account(in);
            } else {
                in.skip();
            }
        }
    }

    /**
     * {@return the number of an account within a choice of {@code IBAN} and {@code Othr/Id}, as it stands there; blank if
     * neither}
     */
    static String account(XmlCursor in) throws IOException, XmlFault {
        String number = "";
        while (in.child()) {
            switch (in.name()) {
                case "IBAN" -> number = in.text();
                case "Othr" -> number = account(in);
                case "Id" -> number = in.text();
                default -> in.skip();
            }
        }
        return number;
    }

    /** Reads {@code FinInstnId/BIC}, in later versions {@code FinInstnId/BICFI}. */
    void agent(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "FinInstnId" -> agent(in);
                case "BIC", "BICFI" -> bic = in.text();
                default -> in.skip();
            }
        }
    }

    /** {@return the party; nothing if nothing was told} */
    Optional<Counterparty> told() {
        return Counterparty.told(name, account, bic);
    }
}
