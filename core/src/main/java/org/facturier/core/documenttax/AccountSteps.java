package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.account.ItemKind;
import org.facturier.core.account.Link;
import org.facturier.core.account.Relief;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * What the links and reliefs of accounts change, by document. What a note gives back of its own invoice settles nothing:
 * the note itself lowers what is owed of the invoice, and would count twice.
 *
 * <p>Items that are of no document, such as money and entries, have no tax and are passed over. Of a set-off between two
 * documents both are settled: the debit by the amount, the credit by the same below zero.
 */
final class AccountSteps {

    private final Map<DocumentKey, List<ShareStep>> steps = new HashMap<>();
    /** What concerns the part that a document states as paid before, apart: of what is carried forward it is left out. */
    private final Map<DocumentKey, List<ShareStep>> ofPaidBefore = new HashMap<>();

    /** Adds what one account tells. Of two accounts with items of one document, as after a transfer, both are to be read. */
    void read(Account account) {
        account.links().forEach(this::link);
        account.reliefs().forEach(this::relief);
    }

    /** {@return what changed how far a document is settled, in no order; empty where nothing did} */
    List<ShareStep> of(DocumentKey document) {
        return Stream.concat(
                        ofPaidBefore.getOrDefault(document, List.of()).stream(), besidesPaidBefore(document).stream())
                .toList();
    }

    /**
     * {@return the same without what concerns the part that was paid before}
     *
     * <p>An opening entry comes to what was left, so that what was paid before it has no part in it.
     */
    List<ShareStep> besidesPaidBefore(DocumentKey document) {
        return steps.getOrDefault(document, List.of());
    }

    private void link(Link link) {
        Optional<DocumentKey> debit = ItemKind.document(link.debit());
        Optional<DocumentKey> credit = ItemKind.document(link.credit());
        boolean own = credit.isPresent() && link.credit().equals(new ItemKey.CreditItem(credit.get(), debit));
        if (own && link.kind() == Link.Kind.CREDIT_NOTE) {
            return;
        }
        add(link.debit(), ShareStep.settling(link, link.amount()));
        add(link.credit(), ShareStep.settling(link, link.amount().negated()));
    }

    private void relief(Relief relief) {
        ShareStep.of(relief).ifPresent(figure -> relief(relief, figure));
    }

    /**
     * Takes a relief down from its first day, and back on the day after its last. What is lost is so only once the
     * duplicate of the invoice went out: a relief that had ended by then never was a loss for tax.
     */
    private void relief(Relief relief, ShareStep.Figure figure) {
        LocalDate from = figure == ShareStep.Figure.IRRECOVERABLE
                ? later(relief.from(), relief.duplicateOn().orElseThrow())
                : relief.from();
        if (relief.until().filter(until -> !from.isBefore(until)).isEmpty()) {
            add(relief.item(), step(relief, from, figure, relief.amount()));
            relief.until()
                    .ifPresent(until -> add(
                            relief.item(),
                            step(relief, until, figure, relief.amount().negated())));
        }
    }

    private static ShareStep step(Relief relief, LocalDate on, ShareStep.Figure figure, Money amount) {
        return new ShareStep(on, relief.fact(), Optional.empty(), figure, amount);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void add(ItemKey item, ShareStep step) {
        Map<DocumentKey, List<ShareStep>> into = ItemKind.isPaidBefore(item) ? ofPaidBefore : steps;
        ItemKind.document(item)
                .ifPresent(document ->
                        into.computeIfAbsent(document, key -> new ArrayList<>()).add(step));
    }
}
