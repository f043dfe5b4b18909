package org.facturier.tax.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.facturier.tax.identity.VatEvidenceRule;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.identity.VatNumberEvidence;
import org.facturier.tax.identity.VatNumberQuestion;
import org.facturier.tax.identity.VatNumberRule;
import org.facturier.tax.identity.VatNumberStatus;

/** A VAT number that breaks each rule on VAT numbers. */
public final class IdentityBreaches {

    private IdentityBreaches() {}

    /** {@return what is found, by the rule that is broken} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> all = new LinkedHashMap<>();
        VatNumberCheck check = VatNumberCheck.standard();
        Party another = Party.business("Another firm")
                .vatId("FR40303265045")
                .registration(LegalId.siren("404833048"))
                .build();
        all.put(VatNumberRule.SHAPE, () -> check.check(TaxId.parse("DE12")));
        all.put(VatNumberRule.CHECK_DIGITS, () -> check.check(TaxId.parse("DE136695977")));
        all.put(VatNumberRule.REGISTER, () -> check.check(another));
        all.put(VatNumberRule.COUNTRY, () -> check.check(TaxId.parse("JP123456789")));
        all.put(VatNumberRule.PREFIX, () -> check.check(TaxId.parse("ZZ123456789")));
        all.put(
                VatNumberRule.OWN_COUNTRY,
                () -> check.read("GR 94 259 216", CountryCode.of("FR")).findings());
        all.put(VatNumberRule.NOT_DENIED, () -> answered(VatNumberStatus.INVALID));
        all.put(VatNumberRule.CONFIRMED, () -> answered(VatNumberStatus.UNAVAILABLE));
        return all;
    }

    private static Findings answered(VatNumberStatus status) {
        VatNumberQuestion question = VatNumberQuestion.of(
                TaxId.parse("BE0428759497"), TaxId.parse("FR40303265045"), Instant.parse("2026-09-30T10:00:00Z"));
        return VatEvidenceRule.over(List.of(VatNumberEvidence.of(question, "VIES", status)), 30)
                .check(Drafts.proForma(
                        Drafts.between(Parties.frenchSeller(), Parties.belgianBusiness()), LocalDate.of(2026, 10, 1)));
    }
}
