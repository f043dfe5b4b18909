package org.facturier.examples.quickstart;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.Usage;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.Intake;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.payment.Payment;

/**
 * All that the year starts from.
 *
 * @param agreements  from {@code agreements.json}
 * @param scenario  from {@code scenario.json}
 * @param usage  from {@code usage.csv}
 * @param payments  from {@code payments.csv}
 */
record Inputs(List<PartnerAgreement> agreements, Scenario scenario, List<Usage> usage, List<Payment> payments) {

    /** Reads every file before it says what is wrong, so that one run names all of it. */
    static Outcome<Inputs> read(Path folder) throws IOException {
        JsonDocuments json = JsonDocuments.strict();
        Outcome<List<PartnerAgreement>> agreements;
        try (InputStream in = Files.newInputStream(folder.resolve("agreements.json"))) {
            agreements = json.read("agreements.json", in, new TypeReference<List<PartnerAgreement>>() {});
        }
        Outcome<Scenario> scenario;
        try (InputStream in = Files.newInputStream(folder.resolve("scenario.json"))) {
            scenario = json.read("scenario.json", in, Scenario.class);
        }
        Intake<Usage> usage = csv(CsvIntake.usage(), folder, "usage.csv");
        Intake<Payment> payments = csv(CsvIntake.payments(), folder, "payments.csv");
        Findings found = agreements
                .findings()
                .plus(scenario.findings())
                .plus(usage.findings())
                .plus(payments.findings())
                .plus(scenario.value()
                        .map(year -> year.outside(payments.records()))
                        .orElse(Findings.none()));
        return found.hasErrors()
                ? Outcome.rejected(found)
                : Outcome.accepted(
                        new Inputs(agreements.orThrow(), scenario.orThrow(), usage.records(), payments.records()));
    }

    private static <T> Intake<T> csv(CsvIntake<T> reader, Path folder, String name) throws IOException {
        try (Reader text = Files.newBufferedReader(folder.resolve(name))) {
            return reader.read(name, text);
        }
    }
}
