package org.facturier.core.camt;

import java.io.IOException;
import java.util.Set;

/**
 * What kind of transaction the bank says it is ({@code BkTxCd}): domain, family and sub-family, else the word of the bank. The
 * three are joined by slashes, so that a SEPA credit transfer that was received is {@code PMNT/RCDT/ESCT}:
 *
 * <pre>{@code
 * <BkTxCd><Domn>
 *   <Cd>PMNT</Cd>
 *   <Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly>
 * </Domn></BkTxCd>
 * }</pre>
 *
 * @source ISO 20022 External Bank Transaction Codes
 */
final class CamtCode {

    /** Sub-families of what comes back: returned, unpaid, reversed, cancelled. */
    private static final Set<String> RETURNS = Set.of("RRTN", "UPDD", "PRDD", "RCDD", "UPCQ", "UPCT", "RPCR");

    private CamtCode() {}

    /**
     * {@return the code of the open element {@code BkTxCd}, which is left; blank if it says nothing}
     *
     * The standard code goes before the bank's own, whatever their order: {@code Domn} is known at every bank, {@code Prtry} at
     * one.
     */
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

    /** {@return the codes of {@code Domn}, or of the {@code Fmly} in it, joined by slashes in the order of the file} */
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

    /** {@return the code of {@code Prtry/Cd}; who issued it ({@code Issr}) is passed over} */
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

    /**
     * {@return whether what has this code takes back an earlier transaction}
     *
     * The last part alone decides: {@code PMNT/IDDT/UPDD} is an unpaid direct debit. A word of the bank's own counts only if it
     * is one of the same letters.
     *
     * @param code as {@link #read} gives it; blank is no return
     */
    static boolean isReturn(String code) {
        return RETURNS.contains(code.substring(code.lastIndexOf('/') + 1));
    }
}
