package org.facturier.examples.spring.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.FileText;
import org.facturier.examples.spring.office.AgreementDesk;
import org.facturier.examples.spring.office.Kept;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was agreed, and what was used. */
@RestController
class AgreementController {

    private final AgreementDesk agreements;
    private final Languages languages;

    AgreementController(AgreementDesk agreements, Languages languages) {
        this.agreements = agreements;
        this.languages = languages;
    }

    @PostMapping("/agreements")
    Reply<PartnerAgreement> agree(@RequestBody PartnerAgreement version, Locale caller) {
        Kept<PartnerAgreement> kept = agreements.agree(version);
        return new Reply<>(kept.value(), languages.said(kept.warnings(), caller));
    }

    /** The result is how many records were new. */
    @PostMapping(path = "/usage", consumes = "text/csv")
    Reply<Integer> record(InputStream csv, Locale caller) throws IOException {
        Kept<Integer> kept = agreements.record(CsvIntake.usage().read("body", FileText.utf8(csv)));
        return new Reply<>(kept.value(), languages.said(kept.warnings(), caller));
    }
}
