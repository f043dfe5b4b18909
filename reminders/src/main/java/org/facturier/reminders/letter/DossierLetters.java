package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.account.Statement;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeDeadlines;
import org.facturier.core.dispute.Exhibit;
import org.facturier.core.dispute.PieceOfEvidence;
import org.facturier.core.document.Invoice;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Party;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.core.seal.Seal;
import org.joda.money.Money;

/**
 * Writes what a house has on a dispute for whoever takes it on: parties, subject, amounts, chronology, account, and the exhibits by
 * number with the hashes of their contents. It argues nothing.
 *
 * @param wordings  the languages
 */
record DossierLetters(LetterWordings wordings) {

    /**
     * {@return the letter of a dossier}
     *
     * @param dossier  the dossier
     * @param seal  the last seal of its JSON
     * @param correspondence  who hands it to whom
     */
    Letter of(Dossier dossier, Seal seal, Correspondence correspondence) {
        LetterWording wording = wordings.in(correspondence.language());
        Page page = new Page(wording, values(wording, dossier, seal))
                .begin(correspondence, dossier.on(), "dossier.subject")
                .reference(dossier.dispute().id())
                .say("dossier.opening");
        page.show(parties(page, wording, dossier.invoice())).say(reason(dossier.dispute()));
        if (!dossier.dispute().statement().isBlank()) {
            page.say("dossier.statement");
        }
        deadlines(page, wording, dossier.dispute().deadlines());
        page.show(amounts(page, wording, dossier)).show(new Chronology(wording, dossier).table(page));
        for (Statement account : dossier.accounts()) {
            page.show(StatementLetters.movements(page, wording, account, "dossier.account"));
        }
        if (!dossier.evidence().exhibits().isEmpty()) {
            page.show(exhibits(page, wording, dossier)).show(contents(page, wording, dossier));
        }
        return page.say("dossier.seal").end();
    }

    /** {@return the key of the sentence that says what is objected to: all, a line, or several} */
    private static String reason(Dispute dispute) {
        return switch (dispute.lines().size()) {
            case 0 -> "dossier.reason";
            case 1 -> "dossier.reason.line";
            default -> "dossier.reason.lines";
        };
    }

    /** Says the days that are known; of one that nobody set nothing is said. */
    private static void deadlines(Page page, LetterWording wording, DisputeDeadlines deadlines) {
        deadlines.answerBy().ifPresent(day -> page.saying(deadline(wording, "answerBy", day)));
        deadlines.claimBy().ifPresent(day -> page.saying(deadline(wording, "claimBy", day)));
    }

    private static String deadline(LetterWording wording, String key, LocalDate day) {
        return wording.text("dossier." + key, Map.of("deadline", wording.date(day)));
    }

    private static Map<String, String> values(LetterWording wording, Dossier dossier, Seal seal) {
        Dispute dispute = dossier.dispute();
        Invoice invoice = dossier.invoice();
        return Map.of(
                "dispute", dispute.id(),
                "invoice", invoice.number().text(),
                "issued", wording.date(invoice.issuedOn()),
                "buyer", invoice.header().buyer().name(),
                "opened", wording.date(dispute.openedOn()),
                "reason",
                        new DisputeWords(wording)
                                .code("reason", dispute.reason().code()),
                "lines", dispute.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                "statement", dispute.statement(),
                "seal", seal.hash());
    }

    /** {@return who sold and who bought, as the invoice names them, each with address and number for VAT} */
    private static ReportTable parties(Page page, LetterWording wording, Invoice invoice) {
        return new ReportTable(
                wording.text("dossier.parties"),
                List.of(
                        page.column("role", Kind.TEXT),
                        page.column("name", Kind.TEXT),
                        page.column("address", Kind.TEXT),
                        page.column("identifier", Kind.TEXT)),
                List.of(
                        party(wording, "seller", invoice.header().seller()),
                        party(wording, "buyer", invoice.header().buyer())),
                List.of());
    }

    private static List<Cell> party(LetterWording wording, String role, Party party) {
        String address = party.address()
                .map(known -> String.join(", ", known.lines()) + ", "
                        + known.postCode().map(code -> code + " ").orElse("") + known.city() + ", "
                        + known.country().code())
                .orElse("");
        return List.of(
                Cell.of(wording.text("dossier." + role)),
                Cell.of(party.name()),
                Cell.of(address),
                Cell.of(party.vatId().map(Object::toString).orElse("")));
    }

    /**
     * {@return what was billed and credited, what is objected to, what is open and what is claimed} The last row adds the interest to
     * what is open; what is objected to is part of that, and no sum of its own.
     */
    private static ReportTable amounts(Page page, LetterWording wording, Dossier dossier) {
        List<List<Cell>> rows = new ArrayList<>();
        dossier.documents()
                .forEach(document -> rows.add(
                        List.of(Cell.of(new DisputeWords(wording).document(document)), Cell.of(signed(document)))));
        rows.add(amount(wording, "disputed", dossier.dispute().amount()));
        rows.add(amount(wording, "open", dossier.open()));
        Optional<Money> interest = dossier.interest();
        interest.ifPresent(claimed -> rows.add(amount(wording, "interest", claimed)));
        return new ReportTable(
                wording.text("dossier.amounts"),
                List.of(page.column("what", Kind.TEXT), page.column("amount", Kind.AMOUNT)),
                rows,
                amount(wording, "claimed", interest.map(dossier.open()::plus).orElse(dossier.open())));
    }

    /** {@return what a document adds to what the buyer owes: a credit note takes off} */
    private static Money signed(Invoice document) {
        Money gross = document.totals().gross();
        return document.type().isCredit() ? gross.negated() : gross;
    }

    private static List<Cell> amount(LetterWording wording, String key, Money amount) {
        return List.of(Cell.of(wording.text("dossier." + key)), Cell.of(amount));
    }

    /** {@return the list of exhibits, by the numbers under which they are sealed} */
    private static ReportTable exhibits(Page page, LetterWording wording, Dossier dossier) {
        return new ReportTable(
                wording.text("dossier.exhibits"),
                List.of(
                        page.column("exhibit", Kind.TEXT),
                        page.column("day", Kind.DAY),
                        page.column("kind", Kind.TEXT),
                        page.column("what", Kind.TEXT),
                        page.column("recorded", Kind.TEXT)),
                dossier.evidence().exhibits().stream()
                        .map(exhibit -> exhibit(wording, exhibit))
                        .toList(),
                List.of());
    }

    private static List<Cell> exhibit(LetterWording wording, Exhibit exhibit) {
        PieceOfEvidence evidence = exhibit.evidence();
        return List.of(
                Cell.of(String.valueOf(exhibit.number())),
                Cell.of(evidence.datedOn()),
                Cell.of(new DisputeWords(wording).code("kind", evidence.kind().code())),
                Cell.of(evidence.description()),
                Cell.of(recorded(wording, evidence.recordedOn(), evidence.recordedBy())));
    }

    private static String recorded(LetterWording wording, LocalDate on, String by) {
        return wording.text("dossier.recorded", Map.of("by", by, "on", wording.date(on)));
    }

    /** {@return where the content of each exhibit is kept, and its hash, whole: a part of a hash proves nothing} */
    private static ReportTable contents(Page page, LetterWording wording, Dossier dossier) {
        return new ReportTable(
                wording.text("dossier.contents"),
                List.of(
                        page.column("exhibit", Kind.TEXT),
                        page.column("location", Kind.TEXT),
                        page.column("hash", Kind.TEXT)),
                dossier.evidence().exhibits().stream()
                        .map(exhibit -> List.of(
                                Cell.of(String.valueOf(exhibit.number())),
                                Cell.of(exhibit.evidence().location()),
                                Cell.of(inGroups(exhibit.evidence().content().hex()))))
                        .toList(),
                List.of());
    }

    /** A hash is compared by eye, eight digits at a time. */
    private static String inGroups(String hash) {
        return String.join(" ", hash.split("(?<=\\G.{8})"));
    }
}
