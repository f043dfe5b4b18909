package org.facturier.tax.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;

/**
 * Checks VAT numbers as far as that goes without a registry: French and Belgian ones so far, any other is let pass.
 * Immutable and safe for many threads.
 */
public final class VatNumberCheck implements DocumentRule {

    private VatNumberCheck() {}

    /** {@return the check by the rules of each country known to this version} */
    public static VatNumberCheck standard() {
        return new VatNumberCheck();
    }

    /** {@return what is wrong with the numbers of seller and buyer} */
    @Override
    public Findings check(InvoiceDraft draft, LocalDate issuedOn) {
        return check(draft.header().seller())
                .under("header.seller")
                .plus(check(draft.header().buyer()).under("header.buyer"));
    }

    /** {@return what is wrong with the number of a party; a party without one has nothing wrong} */
    public Findings check(Party party) {
        return party.vatId()
                .map(vatId -> check(vatId).under("vatId").plus(registered(vatId, party)))
                .orElse(Findings.none());
    }

    /** {@return what is wrong with a number by itself; the path is empty} */
    public Findings check(TaxId vatId) {
        return VatNumberScheme.of(vatId).map(scheme -> check(vatId, scheme)).orElse(Findings.none());
    }

    private static Findings check(TaxId vatId, VatNumberScheme scheme) {
        if (!scheme.isShaped(vatId)) {
            return Findings.of(VatNumberRule.SHAPE.at(
                    "", vatId + " is no VAT number of " + scheme + ": expected " + scheme + " and " + scheme.words()));
        }
        return scheme.digitsCheck(vatId)
                ? Findings.none()
                : Findings.of(VatNumberRule.CHECK_DIGITS.at("", "the check digits of " + vatId + " are wrong"));
    }

    private static Findings registered(TaxId vatId, Party party) {
        Optional<VatNumberScheme> scheme = VatNumberScheme.of(vatId).filter(known -> known.isShaped(vatId));
        List<String> registered =
                scheme.map(known -> known.registerNumbers(party)).orElse(List.of());
        return registered.isEmpty() || registered.contains(scheme.orElseThrow().registerNumber(vatId))
                ? Findings.none()
                : Findings.of(VatNumberRule.REGISTER.at(
                        "vatId", vatId + " is not built on the register number " + registered.get(0)));
    }
}
