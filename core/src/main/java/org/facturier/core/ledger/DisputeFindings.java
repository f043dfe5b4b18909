package org.facturier.core.ledger;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.ItemKind;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Finding;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.timetable.Needs;

/**
 * What of disputes does not fit the other facts of the ledger: an objection when nothing was open any more, and an outcome that
 * shows in a document or a fact that is not there, or is of another document. It is asked of the ledger as it now stands, so that
 * the credit note may be told after the dispute that it ends.
 *
 * @param filed  all facts
 */
record DisputeFindings(Filed filed) {

    /** {@return the findings in no order; none on a document that is not known, for that dispute waits} */
    Stream<Finding> all() {
        return filed.facts()
                .values()
                .flatMap(filing -> filing.fact().asDisputed().stream())
                .filter(fact -> filed.chain().find(fact.document()).isPresent())
                .flatMap(this::of);
    }

    /** {@return what is wrong with one telling of a dispute: with its end, or else with its beginning} */
    private Stream<Finding> of(Disputed fact) {
        return fact.dispute()
                .resolution()
                .map(end -> Stream.concat(documents(fact, end), facts(fact, end)))
                .orElseGet(() -> paid(fact).stream());
    }

    /** An objection to what is paid holds nothing back: what the buyer wants is money back. */
    private Optional<Finding> paid(Disputed fact) {
        LocalDate day = fact.on();
        List<AccountItem> items = books(fact.id())
                .flatMap(book -> book.items(fact.document(), day).stream())
                .toList();
        return items.isEmpty() || items.stream().anyMatch(item -> item.open().isPositive())
                ? Optional.empty()
                : Optional.of(LedgerRule.DISPUTE_OPEN.at(
                        path(fact),
                        say("nothing of {document} is open on {day}")
                                .with("document", fact.document())
                                .with("day", day)));
    }

    /** {@return a finding for each document of an end that does not correct the disputed one} */
    private Stream<Finding> documents(Disputed fact, Resolution end) {
        return end.documents().stream()
                .filter(Predicate.not(document -> corrects(document, fact.document())))
                .map(document -> LedgerRule.DISPUTE_OUTCOME.at(
                        path(fact),
                        say("{correction} corrects {document} in no document of this ledger")
                                .with("correction", document)
                                .with("document", fact.document())));
    }

    /**
     * {@return whether one document credits, replaces or adds to another} By its reference, by the sum that goes to it or by one of
     * its lines; what names nothing that is known corrects nothing until that is told.
     */
    private boolean corrects(DocumentKey correction, DocumentKey document) {
        return !correction.equals(document)
                && (filed.chain().named(correction).contains(document)
                        || filed.chain().settles(correction).containsKey(document)
                        || filed.chain().of(correction).stream()
                                .anyMatch(effect -> effect.on().document().equals(document)));
    }

    /** {@return a finding for each fact of an end that is not there, or names nothing of the disputed document} */
    private Stream<Finding> facts(Disputed fact, Resolution end) {
        return end.facts().stream()
                .filter(Predicate.not(id -> concerns(id, fact.document())))
                .map(id -> LedgerRule.DISPUTE_OUTCOME.at(
                        path(fact),
                        say("fact", "fact {fact} is told of {document} nowhere")
                                .with("fact", id)
                                .with("document", fact.document())));
    }

    /** {@return whether a fact was told that names the document or an item of it; a dispute is no end of another} */
    private boolean concerns(String id, DocumentKey document) {
        return filed.facts()
                .find(id)
                .filter(filing -> filing.fact().asDisputed().isEmpty())
                .map(filing -> Needs.of(filing.fact()).names())
                .filter(names -> names.stream().anyMatch(name -> isOf(name, document)))
                .isPresent();
    }

    private static boolean isOf(ItemKey name, DocumentKey document) {
        return ItemKind.document(name).filter(document::equals).isPresent();
    }

    /** {@return the accounts on which a fact stands} */
    private Stream<AccountBook> books(String fact) {
        return filed.facts().find(fact).stream()
                .flatMap(filing -> filing.accounts().stream())
                .flatMap(account -> filed.books().find(account).stream());
    }

    private static String path(Disputed fact) {
        return "fact " + fact.id();
    }
}
