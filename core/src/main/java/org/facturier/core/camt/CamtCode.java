package org.facturier.core.camt;

import java.io.IOException;
import java.util.Set;

/**
 * What kind of transaction the bank says it is: domain, family and sub-family, else the word of the bank.
 *
 * @source ISO 20022 External Bank Transaction Codes
 */
final class CamtCode {

    /** Sub-families of what comes back: returned, unpaid, reversed, cancelled. */
    private static final Set<String> RETURNS = Set.of("RRTN", "UPDD", "PRDD", "RCDD", "UPCQ", "UPCT", "RPCR");

    private CamtCode() {}

    /** {@return the code of the open element, which is left} */
    static String read(XmlCursor in) throws IOException, XmlFault {
        String standard = "";
        String own = "";
        while (in.child()) {
            switch (in.name()) {
                case "Domn" -> standard = domain(in);
                case "Prtry" -> own = proprietary(in);
                default -> in.skip();
            }
        }
        return standard.isEmpty() ? own : standard;
    }

    private static String domain(XmlCursor in) throws IOException, XmlFault {
        StringBuilder code = new StringBuilder();
        while (in.child()) {
            switch (in.name()) {
                case "Cd", "SubFmlyCd" ->
                    code.append(code.length() == 0 ? "" : "/").append(in.text());
                case "Fmly" -> code.append(code.length() == 0 ? "" : "/").append(domain(in));
                default -> in.skip();
            }
        }
        return code.toString();
    }

    private static String proprietary(XmlCursor in) throws IOException, XmlFault {
        String code = "";
        while (in.child()) {
            if (in.name().equals("Cd")) {
                code = in.text();
            } else {
                in.skip();
            }
        }
        return code;
    }

    /** {@return whether what has this code takes back an earlier transaction} */
    static boolean isReturn(String code) {
        return RETURNS.contains(code.substring(code.lastIndexOf('/') + 1));
    }
}
