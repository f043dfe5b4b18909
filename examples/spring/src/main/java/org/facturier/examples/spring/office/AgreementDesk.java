package org.facturier.examples.spring.office;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RejectedException;
import org.facturier.core.intake.Intake;
import org.facturier.core.usage.Usage;
import org.facturier.examples.spring.House;
import org.facturier.examples.spring.HouseRule;
import org.facturier.examples.spring.store.Agreements;
import org.facturier.examples.spring.store.UsageRecords;
import org.facturier.tax.mention.FrenchAgreementLaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was agreed and what was used. */
@Service
public class AgreementDesk {

    private final House house;
    private final AgreementCheck check;
    private final Agreements agreements;
    private final UsageRecords usage;

    AgreementDesk(House house, Agreements agreements, UsageRecords usage) {
        this.house = house;
        this.check =
                AgreementCheck.standard().with(FrenchAgreementLaw.standard()).with(this::own);
        this.agreements = agreements;
        this.usage = usage;
    }

    /**
     * {@return the version, kept beside those before it} Told again, it counts once.
     *
     * @throws RejectedException if it cannot be billed, contradicts another version, or was told with another content
     */
    @Transactional
    public Kept<PartnerAgreement> agree(PartnerAgreement version) {
        agreements.keep(version);
        List<PartnerAgreement> versions = agreements.versions(version.id());
        Findings changed = versions.contains(version) ? Findings.none() : Findings.of(changed(version));
        return Kept.of(Outcome.of(version, changed.plus(check.check(versions))));
    }

    /** A law of the house: it does not bill for others. */
    private Findings own(PartnerAgreement version) {
        String supplier = version.supplier().id();
        return supplier.equals(house.id())
                ? Findings.none()
                : Findings.of(HouseRule.OWN_DOCUMENT.at(
                        "supplier",
                        say("supplier", "the supplier is {supplier} and not {house}")
                                .with("supplier", supplier)
                                .with("house", house.id())));
    }

    private static Finding changed(PartnerAgreement version) {
        return HouseRule.VERSION_STAYS.at(
                "version",
                say("version {version} of agreement {agreement} was agreed with another content")
                        .with("version", version.version())
                        .with("agreement", version.id()));
    }

    /**
     * {@return how many records of a file were not there yet}
     *
     * @throws RejectedException if a line cannot be read; nothing of the file is kept then
     */
    @Transactional
    public Kept<Integer> record(Intake<Usage> file) {
        return Kept.of(Outcome.of(file.records(), file.findings())
                .map(records -> (int) records.stream().filter(usage::keep).count()));
    }
}
