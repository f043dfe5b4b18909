package org.facturier.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.facturier.core.account.Statement;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.document.Invoice;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Party;
import org.facturier.reminders.letter.AccountLetters;
import org.facturier.reminders.letter.Correspondence;
import org.facturier.reminders.policy.Reminder;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.LetterRenderer;
import org.facturier.rendering.json.JsonInvoiceRenderer;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.rendering.pdf.PdfLetterRenderer;
import org.facturier.rendering.pdf.Theme;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.facturier.rendering.text.TextLetterRenderer;

/** Renders every document and letter of the year in memory, by the name of its file. */
final class Papers {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, InvoiceRenderer> invoiceRenderers;
    private final Map<String, LetterRenderer> letterRenderers;
    private final ElectronicInvoices electronic = new ElectronicInvoices();

    private Papers(Theme theme) {
        invoiceRenderers = Map.of(
                "pdf", PdfInvoiceRenderer.standard().with(theme),
                "json", JsonInvoiceRenderer.standard(),
                "txt", TextInvoiceRenderer.standard());
        letterRenderers = Map.of(
                "pdf", PdfLetterRenderer.standard().with(theme),
                "txt", TextLetterRenderer.standard());
    }

    /** {@return the files of the year, by name} */
    static Map<String, byte[]> of(Inputs inputs, Books books, String summary) throws IOException {
        Papers papers = new Papers(theme());
        for (Invoice document : books.documents()) {
            papers.document(document);
        }
        papers.agreements(inputs);
        papers.reminders(books);
        papers.statements(inputs, books);
        papers.files.put("summary.txt", summary.getBytes(StandardCharsets.UTF_8));
        return papers.files;
    }

    private static Theme theme() throws IOException {
        try (var logo = Papers.class.getResourceAsStream("logo.png")) {
            return Theme.builder()
                    .logo(Objects.requireNonNull(logo).readAllBytes())
                    .accent("#0B5C63")
                    .build();
        }
    }

    private void document(Invoice document) {
        for (Map.Entry<String, InvoiceRenderer> renderer : invoiceRenderers.entrySet()) {
            byte[] paper = renderer.getValue().render(document).orThrow();
            files.put("invoices/" + document.number() + "." + renderer.getKey(), paper);
        }
        electronic
                .of(document)
                .forEach((syntax, xml) -> files.put("invoices/" + document.number() + "." + syntax + ".xml", xml));
        if (document.schedule().instalments().size() > 1) {
            letter(
                    "schedules/" + document.number(),
                    AccountLetters.standard()
                            .schedule(document, document.issuedOn())
                            .orThrow());
        }
    }

    /** The first version whole, each later one as an amendment of the one before. */
    private void agreements(Inputs inputs) {
        Map<String, PartnerAgreement> before = new LinkedHashMap<>();
        for (PartnerAgreement version : inputs.agreements()) {
            LocalDate date = version.agreedOn().orElse(version.validFrom());
            PartnerAgreement amended = before.put(version.id(), version);
            letter(
                    "agreements/" + version.id() + "-" + version.version(),
                    amended == null
                            ? AgreementClauses.letter(version, date)
                            : AgreementClauses.amendment(amended, version, date));
        }
    }

    /** A reminder speaks as the oldest of the invoices that it is about. */
    private void reminders(Books books) {
        for (Reminder reminder : books.reminders()) {
            String name = reminder.on() + "-" + reminder.account().partner() + "-"
                    + reminder.level().key();
            letter(
                    "reminders/" + name,
                    AccountLetters.standard()
                            .reminder(reminder, correspondence(books, reminder))
                            .orThrow());
        }
    }

    private static Correspondence correspondence(Books books, Reminder reminder) {
        return reminder.claimedOf().keySet().stream()
                .flatMap(document -> books.ledger().chain().find(document).stream())
                .map(Correspondence::of)
                .findFirst()
                .orElseThrow();
    }

    private void statements(Inputs inputs, Books books) {
        LocalDate end = inputs.scenario().asOf();
        ServicePeriod year = new ServicePeriod(inputs.scenario().from(), end.plusDays(1));
        for (PartnerAgreement agreement : inputs.inForce(end)) {
            Party partner = agreement.partner();
            Correspondence correspondence = Correspondence.between(agreement.supplier(), partner, agreement.language());
            books.ledger()
                    .accounts()
                    .filter(account -> account.key().partner().equals(partner.id()))
                    .map(account -> account.statement(year))
                    .forEach(statement -> statement(statement, correspondence, end));
        }
    }

    /** One for each currency. */
    private void statement(Statement statement, Correspondence correspondence, LocalDate date) {
        letter(
                "statements/" + statement.account().partner() + "-"
                        + statement.account().currency(),
                AccountLetters.standard()
                        .statement(statement, correspondence, date)
                        .orThrow());
    }

    private void letter(String name, Letter letter) {
        for (Map.Entry<String, LetterRenderer> renderer : letterRenderers.entrySet()) {
            files.put(
                    name + "." + renderer.getKey(),
                    renderer.getValue().render(letter).orThrow());
        }
    }
}
