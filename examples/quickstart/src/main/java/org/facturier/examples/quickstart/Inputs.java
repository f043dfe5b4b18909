package org.facturier.examples.quickstart;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.agreement.AgreementHistories;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.FileText;
import org.facturier.core.intake.Intake;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.payment.Payment;
import org.facturier.core.usage.Usage;

/**
 * All that the year starts from.
 *
 * @param agreements  from {@code agreements.json}
 * @param scenario  from {@code scenario.json}
 * @param usage  from {@code usage.csv}, and by the day on which they come, from the files that the scenario names
 * @param payments  from {@code payments.csv}
 * @param findings  what somebody should look at in them, no error
 */
record Inputs(
        List<PartnerAgreement> agreements,
        Scenario scenario,
        Map<LocalDate, List<Usage>> usage,
        List<Payment> payments,
        Findings findings) {

    /** Reads every file before it says what is wrong, so that one run names all of it. */
    static Outcome<Inputs> read(Path folder) throws IOException {
        JsonDocuments json = JsonDocuments.standard();
        Outcome<List<PartnerAgreement>> agreements;
        try (InputStream in = Files.newInputStream(folder.resolve("agreements.json"))) {
            agreements = json.read("agreements.json", in, new TypeReference<List<PartnerAgreement>>() {});
        }
        Outcome<Scenario> scenario;
        try (InputStream in = Files.newInputStream(folder.resolve("scenario.json"))) {
            scenario = json.read("scenario.json", in, Scenario.class);
        }
        Findings unread = Findings.none();
        Map<LocalDate, List<Usage>> usage = new TreeMap<>();
        for (Scenario.Delivery delivery : deliveries(scenario)) {
            Intake<Usage> file = csv(CsvIntake.usage(), folder, delivery.file());
            usage.computeIfAbsent(delivery.on(), day -> new ArrayList<>()).addAll(file.records());
            unread = unread.plus(file.findings());
        }
        Intake<Payment> payments = csv(CsvIntake.payments(), folder, "payments.csv");
        Findings found = agreements
                .findings()
                .plus(agreements
                        .value()
                        .map(versions -> AgreementHistories.of(versions).findings())
                        .orElse(Findings.none()))
                .plus(scenario.findings())
                .plus(unread)
                .plus(payments.findings())
                .plus(scenario.value()
                        .map(year -> year.outside(payments.records()))
                        .orElse(Findings.none()));
        return found.hasErrors()
                ? Outcome.rejected(found)
                : Outcome.accepted(
                        new Inputs(agreements.orThrow(), scenario.orThrow(), usage, payments.records(), found));
    }

    private static List<Scenario.Delivery> deliveries(Outcome<Scenario> scenario) {
        List<Scenario.Delivery> deliveries = new ArrayList<>();
        deliveries.add(new Scenario.Delivery(LocalDate.MIN, "usage.csv"));
        scenario.value().ifPresent(year -> deliveries.addAll(year.deliveries()));
        return deliveries;
    }

    /** {@return the versions that were agreed by a day} */
    List<PartnerAgreement> agreed(LocalDate day) {
        return agreements.stream()
                .filter(version -> version.agreedOn().filter(day::isBefore).isEmpty())
                .toList();
    }

    /** {@return the usage that has come by a day} */
    List<Usage> used(LocalDate day) {
        return usage.entrySet().stream()
                .filter(delivery -> !delivery.getKey().isAfter(day))
                .flatMap(delivery -> delivery.getValue().stream())
                .toList();
    }

    /** {@return the version of each agreement that is in force on a day, by identifier} */
    List<PartnerAgreement> inForce(LocalDate day) {
        return AgreementHistories.of(agreements).byId().values().stream()
                .map(agreement -> agreement.ruling(day))
                .toList();
    }

    private static <T> Intake<T> csv(CsvIntake<T> reader, Path folder, String name) throws IOException {
        try (Reader text = FileText.utf8(Files.newInputStream(folder.resolve(name)))) {
            return reader.read(name, text);
        }
    }
}
