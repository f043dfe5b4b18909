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

/** What the links and reliefs of accounts change, by document. What a note gives back of its own invoice settles nothing. */
final class AccountSteps {

    private final Map<DocumentKey, List<ShareStep>> steps = new HashMap<>();
    private final Map<DocumentKey, List<ShareStep>> ofPaidBefore = new HashMap<>();

    void read(Account account) {
        account.links().forEach(this::link);
        account.reliefs().forEach(this::relief);
    }

    List<ShareStep> of(DocumentKey document) {
        return Stream.concat(
                        ofPaidBefore.getOrDefault(document, List.of()).stream(), besidesPaidBefore(document).stream())
                .toList();
    }

    /** {@return the same without what concerns the part that was paid before} */
    List<ShareStep> besidesPaidBefore(DocumentKey document) {
        return steps.getOrDefault(document, List.of());
    }

    private void link(Link link) {
        Optional<DocumentKey> debit = ItemKind.document(link.debit());
        Optional<DocumentKey> credit = ItemKind.document(link.credit());
        boolean own = credit.isPresent() && link.credit().equals(new ItemKey.Credit(credit.get(), debit));
        if (own && link.kind() == Link.Kind.CREDIT_NOTE) {
            return;
        }
        add(link.debit(), ShareStep.settling(link, link.amount()));
        add(link.credit(), ShareStep.settling(link, link.amount().negated()));
    }

    private void relief(Relief relief) {
        ShareStep.of(relief).ifPresent(figure -> relief(relief, figure));
    }

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
