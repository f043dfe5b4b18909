package org.facturier.core.chain;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.crediting.ChainOrder;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.index.Index;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * Looks for what documents should not do to each other. What a document names is judged where it joins; here is judged what
 * all together did to one, and what a note says that it starts from. One is made for one question: it gathers what it
 * finds.
 */
final class ChainFindings {

    private final Index<DocumentKey, ChainedDocument> documents;
    private final List<Finding> found = new ArrayList<>();

    /** @param documents  all that are judged, or that may be */
    ChainFindings(Index<DocumentKey, ChainedDocument> documents) {
        this.documents = documents;
    }

    /** {@return what is wrong with all documents, in the order of the chain} */
    List<Finding> all() {
        documents
                .values()
                .map(ChainedDocument::document)
                .sorted(ChainOrder.OF_DOCUMENTS)
                .forEach(document ->
                        judge(documents.find(DocumentKey.of(document)).orElseThrow()));
        return found;
    }

    /** {@return a document and all that it acts on: what it names, as preceding or by a line, and what that comes down to} */
    Set<DocumentKey> touched(DocumentKey key) {
        ChainedDocument document = documents.find(key).orElseThrow();
        Set<DocumentKey> touched = new LinkedHashSet<>(Set.of(key));
        touched.addAll(document.deeds().named());
        document.deeds().effects().forEach(effect -> touched.add(effect.on().document()));
        document.deeds().through().values().forEach(line -> touched.add(line.document()));
        return touched;
    }

    /** {@return what is wrong with some documents, of which those that are not known are left out} */
    List<Finding> about(Set<DocumentKey> keys) {
        keys.stream().flatMap(each -> documents.find(each).stream()).forEach(this::judge);
        return found;
    }

    /**
     * Adds what is wrong with one document: what was found when it joined, what it starts from, that several replace it, and
     * that too much was credited of it.
     */
    private void judge(ChainedDocument document) {
        found.addAll(document.deeds().found());
        found.addAll(StartCheck.findings(documents, document));
        if (document.fate().replacedBy().size() > 1) {
            found.add(CreditRule.REPLACED_ONCE.at(
                    document.document().number().text(),
                    say("it is replaced by {documents}")
                            .with("documents", document.fate().replacedBy())));
        }
        if (!document.fate().groups().isEmpty()) {
            overdrawn(document);
        }
    }

    /**
     * What no line has left is too much also where the whole stays on its side, as of a rate below zero; unless it is an
     * allowance or charge that no line bears. It is looked for only where lines and treatments are right, for else it has
     * been named.
     *
     * @param document  of which something was credited
     */
    private void overdrawn(ChainedDocument document) {
        int before = found.size();
        byLineAndTreatment(document);
        Money zero = Money.zero(document.document().header().currency());
        Money beside = document.own().beside(zero);
        Money taken = document.fate().credited().get(0, zero);
        if (found.size() == before && isBeyond(beside, beside.minus(taken))) {
            found.add(CreditRule.CREDIT_WITHIN_INVOICE.at(
                    document.document().number().text(),
                    say("unplaced", "{amount} is credited that none of its lines has left")
                            .with("amount", taken)));
        }
    }

    /**
     * Each line and each treatment has something left of its own sign, or nothing. Tax is looked at where the net is right.
     */
    private void byLineAndTreatment(ChainedDocument document) {
        Invoice invoice = document.document();
        Remaining left = document.remaining();
        left.lines().forEach((number, net) -> {
            Money own = document.own().lines().get(number);
            if (isBeyond(own, net)) {
                beyond(invoice, "line " + number, own, net);
            }
        });
        undoneTwice(document);
        for (TaxSubtotal group : left.taxes()) {
            Optional<TaxSubtotal> own = document.invoiced(group.treatment());
            Money zero = group.net().multipliedBy(0);
            Money net = own.map(TaxSubtotal::net).orElse(zero);
            Money tax = own.map(TaxSubtotal::tax).orElse(zero);
            if (isBeyond(net, group.net())) {
                beyond(invoice, String.valueOf(group.treatment()), net, group.net());
            } else if (isBeyond(tax, group.tax())) {
                tax(document, group, tax);
            }
        }
    }

    /** What an invoice credited that is replaced was given back then: nothing of that is left to be undone. */
    private void undoneTwice(ChainedDocument document) {
        if (!document.isReplaced()) {
            return;
        }
        Money none = Money.zero(document.document().header().currency());
        for (int number : new TreeSet<>(document.deeds().notOwn())) {
            Money undone = document.fate().credited().get(number, none);
            if (!undone.isZero()) {
                beyond(document.document(), "line " + number, none, undone.negated());
            }
        }
    }

    /**
     * Each note by itself has the tax of its net, halves up: a cent more than its share at most. Two notes over 0.13 each,
     * at 20 %, have 0.03 of tax each; an invoice over 0.26 bore 0.05. Up to a cent a note that is a warning, beyond it an
     * error.
     */
    private void tax(ChainedDocument document, TaxSubtotal left, Money own) {
        String where = "tax of " + left.treatment();
        long notes = document.fate()
                .effects()
                .values()
                .flatMap(List::stream)
                .filter(effect -> effect.kind() == Effect.Kind.CREDIT)
                .map(effect -> effect.by().document())
                .distinct()
                .count();
        if (left.tax().abs().isGreaterThan(Money.ofMinor(own.getCurrencyUnit(), notes))) {
            beyond(document.document(), where, own, left.tax());
        } else {
            found.add(CreditRule.CREDIT_TAX_OF_WHOLE.at(
                    document.document().number() + " " + where,
                    say("{credited} is credited of {amount}, {excess} more by rounding each note")
                            .with("credited", own.minus(left.tax()))
                            .with("amount", own)
                            .with("excess", left.tax().abs())));
        }
    }

    /**
     * Whether what is left is of the other sign than what there was, or anything where there was nothing. A return, which is
     * below zero, has something left as long as that is below zero, too.
     */
    private static boolean isBeyond(Money own, Money left) {
        return own.isZero() ? !left.isZero() : Remaining.isOpposite(left, own);
    }

    /**
     * @param invoice  of which too much was taken
     * @param where  the line, the treatment or the tax
     * @param own  what there was
     * @param left  what is left, of the other sign
     */
    private void beyond(Invoice invoice, String where, Money own, Money left) {
        found.add(CreditRule.CREDIT_WITHIN_INVOICE.at(
                invoice.number() + " " + where,
                say("{credited} is credited of {amount}, {excess} too much")
                        .with("credited", own.minus(left))
                        .with("amount", own)
                        .with("excess", left.abs())));
    }
}
