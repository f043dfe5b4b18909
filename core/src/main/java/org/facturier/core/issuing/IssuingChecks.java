package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.facturier.core.check.CheckRule;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Note;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.party.Party;

/**
 * Looks through a draft for what keeps it from being issued, apart from its arithmetic. Everything is looked at and named at
 * once, in the order of the document. What the standard asks beyond that is a rule that a host names ({@link
 * org.facturier.core.check.EuropeanStandard}); what a law asks, one of module {@code tax}.
 */
public final class IssuingChecks {

    /** The most characters of a text that is printed; what may be stored is longer. */
    private static final int LONGEST = 4000;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

    private final List<Finding> found = new ArrayList<>();

    private IssuingChecks() {}

    /** {@return what keeps a draft from being issued so: addresses, texts, units, references and dates} */
    static Findings of(InvoiceDraft draft, Issuance issuance) {
        IssuingChecks checks = new IssuingChecks();
        DocumentHeader header = draft.header();
        checks.party(header.seller(), "header.seller", IssuingRule.SELLER_ADDRESS);
        checks.party(header.buyer(), "header.buyer", IssuingRule.BUYER_ADDRESS);
        checks.language(header.language());
        checks.notes(header.notes(), "header.notes");
        for (int i = 0; i < draft.lines().size(); i++) {
            checks.line(draft.lines().get(i), "lines[" + i + "]");
        }
        checks.references(header, issuance);
        checks.dates(issuance);
        return new Findings(checks.found);
    }

    /** {@return what keeps a draft from being offered until a day, inclusive} */
    static Findings ofQuote(InvoiceDraft draft, LocalDate offeredOn, LocalDate validUntil) {
        return ofKind(draft)
                .plus(
                        validUntil.isBefore(offeredOn)
                                ? Findings.of(IssuingRule.QUOTE_OPENS.at(
                                        "validUntil",
                                        say("a quote of {offered} cannot end on {end}")
                                                .with("offered", offeredOn)
                                                .with("end", validUntil)))
                                : LimitCheck.begun()
                                        .and("validUntil", validUntil)
                                        .findings());
    }

    /** {@return a finding if what is offered is no invoice} */
    public static Findings ofKind(InvoiceDraft offered) {
        DocumentType type = offered.header().type();
        return type == DocumentType.INVOICE
                ? Findings.none()
                : Findings.of(IssuingRule.QUOTE_OF_INVOICE.at(
                        "header.type",
                        say("a quote offers an INVOICE, not a {type}").with("type", type)));
    }

    /** A name, an address, and texts that can be printed; who has no address is not looked at further. */
    private void party(Party party, String path, IssuingRule addressRule) {
        text(party.name(), path + ".name");
        party.legalInformation().ifPresent(text -> text(text, path + ".legalInformation"));
        if (party.address().isEmpty()) {
            found.add(addressRule.at(path + ".address", "there is no address"));
            return;
        }
        party.address().ifPresent(address -> {
            text(address.city(), path + ".address.city");
            texts(address.lines(), path + ".address.lines");
        });
    }

    /** The unit is held to its list here, for receivers of the document as data refuse all others. */
    private void line(LineItem line, String path) {
        text(line.description(), path + ".description");
        line.details().ifPresent(text -> text(text, path + ".details"));
        if (!line.unit().isListed()) {
            found.add(IssuingRule.UNIT_LISTED.at(
                    path + ".unit", say("no unit has the code {unit}").with("unit", line.unit())));
        }
    }

    private void texts(List<String> texts, String path) {
        for (int i = 0; i < texts.size(); i++) {
            text(texts.get(i), path + "[" + i + "]");
        }
    }

    private void notes(List<Note> notes, String path) {
        for (int i = 0; i < notes.size(); i++) {
            text(notes.get(i).text(), path + "[" + i + "].text");
        }
    }

    /** A code of three letters is taken as it is, for Java has no list of them. */
    private void language(Locale language) {
        String code = language.getLanguage();
        if (!LANGUAGES.contains(code) && !THREE_LETTERS.matcher(code).matches()) {
            found.add(IssuingRule.LANGUAGE_KNOWN.at(
                    "header.language", say("{language} is no language").with("language", "'" + code + "'")));
        }
    }

    /** One text: it says something, and fits where it is printed. */
    private void text(String text, String path) {
        if (text.isBlank()) {
            found.add(IssuingRule.TEXT_PRESENT.at(path, "the text is blank"));
        }
        if (text.length() > LONGEST) {
            found.add(IssuingRule.TEXT_FITS.at(
                    path,
                    say("the text has {length} characters, at most {most} are allowed")
                            .with("length", text.length())
                            .with("most", LONGEST)));
        }
    }

    /** A credit note and a corrective invoice name what they are of; nothing names a document of a later day. */
    private void references(DocumentHeader header, Issuance issuance) {
        boolean refers = header.type().isCredit() || header.type().isCorrective();
        if (refers && header.references().preceding().isEmpty()) {
            found.add(IssuingRule.CREDIT_REFERS.at("header.references.preceding", "no earlier invoice is named"));
        }
        header.references().order().ifPresent(order -> earlier(order, "header.references.order", issuance));
        for (int i = 0; i < header.references().preceding().size(); i++) {
            earlier(header.references().preceding().get(i), "header.references.preceding[" + i + "]", issuance);
        }
    }

    /** What is referred to came first, or on the same day. */
    private void earlier(DocumentReference reference, String path, Issuance issuance) {
        if (reference.issuedOn().isAfter(issuance.issuedOn())) {
            found.add(CheckRule.REFERENCE_FIRST
                    .at(
                            path + ".issuedOn",
                            say("{day} is after the date of the document, {issued}")
                                    .with("day", reference.issuedOn())
                                    .with("issued", issuance.issuedOn()))
                    .withHint(say("later", "date it on the day of the other document or later")));
        }
    }

    /** Two documents of one day may follow each other in a series. */
    private void dates(Issuance issuance) {
        issuance.previous()
                .filter(last -> issuance.issuedOn().isBefore(last.issuedOn()))
                .ifPresent(last -> found.add(IssuingRule.DATES_RISE.at(
                        "issuedOn",
                        say("{day} is before {last}, the date of {document} in series {series}")
                                .with("day", issuance.issuedOn())
                                .with("last", last.issuedOn())
                                .with("document", last.number())
                                .with("series", issuance.series()))));
    }
}
