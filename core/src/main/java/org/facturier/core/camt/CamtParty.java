package org.facturier.core.camt;

import java.io.IOException;
import java.util.Optional;
import org.facturier.core.bank.Counterparty;

/** One side of a transaction, as its pieces are met: name, account and bank lie in different places. */
final class CamtParty {

    private String name = "";
    private String account = "";
    private String bic = "";

    /** Reads the name; from version 4 on a party lies one level deeper. */
    void party(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            switch (in.name()) {
                case "Nm" -> name = in.text();
                case "Pty", "Agt", "FinInstnId" -> party(in);
                default -> in.skip();
            }
        }
    }

    void itsAccount(XmlCursor in) throws IOException, XmlFault {
        while (in.child()) {
            if (in.name().equals("Id")) {
                account = account(in);
            } else {
                in.skip();
            }
        }
    }

    /** {@return the number of an account within a choice of IBAN and others} */
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
