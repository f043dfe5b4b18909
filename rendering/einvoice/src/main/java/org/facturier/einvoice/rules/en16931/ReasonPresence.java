package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.CHARGE;
import static org.facturier.einvoice.rules.Scope.LINE_ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.LINE_CHARGE;
import static org.facturier.einvoice.rules.Scope.SELLER;

/** Which reasons must be stated once more, and by what a seller is known. */
final class ReasonPresence {

    private ReasonPresence() {}

    /**
     * Reasons once more, and how the seller can be known.
     * <ul>
     *   <li>BR-CO-21* to -24*: the reasons of allowances and charges of the document and of the line, in this order. The same
     *       as BR-33, -38, -42 and -44: the norm has them once as a demand and once as “in words, as a code or both”.
     *   <li>BR-CO-26: a buyer can know the seller without asking, by an identifier (BT-29), a registration (BT-30) or a VAT
     *       identifier (BT-31, starred). A local tax registration (BT-32) is not enough. Not asked where there is no seller:
     *       BR-06 speaks there.
     * </ul>
     */
    static void list(Rules rules) {
        rules.add(
                        "BR-CO-21",
                        ALLOWANCE,
                        "BT-97 BT-98",
                        "the allowance of the document says why, in words, as a code or both",
                        "say why there is an allowance",
                        (a, s) -> LinePresence.reason(a, s))
                .add(
                        "BR-CO-22",
                        CHARGE,
                        "BT-104 BT-105",
                        "the charge of the document says why, in words, as a code or both",
                        "say why there is a charge",
                        (a, s) -> LinePresence.reason(a, s))
                .add(
                        "BR-CO-23",
                        LINE_ALLOWANCE,
                        "BT-139 BT-140",
                        "the allowance of the line says why, in words, as a code or both",
                        "say why there is an allowance",
                        (a, s) -> LinePresence.reason(a, s))
                .add(
                        "BR-CO-24",
                        LINE_CHARGE,
                        "BT-144 BT-145",
                        "the charge of the line says why, in words, as a code or both",
                        "say why there is a charge",
                        (a, s) -> LinePresence.reason(a, s))
                .add(
                        "BR-CO-26",
                        SELLER,
                        "BT-29 BT-30 BT-31",
                        "the seller can be identified by an identifier, a registration or a VAT identifier",
                        "give the VAT identifier or the registration of the seller",
                        (p, s) -> !p.identifiers().isEmpty()
                                || p.registration().isPresent()
                                || s.states(
                                        p, "vatIdentifier", p.vatIdentifier().isPresent()));
    }
}
