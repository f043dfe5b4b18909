package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.party.Bic;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.rendering.sheet.PaymentSection.PaymentWay;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Puts a way to pay into words, with what it needs: account, mandate and creditor, or the page to pay on.
 *
 * @param labels  the language
 * @source EN 16931-1:2017, BG-17 for transfers, BG-18 for cards, BG-19 for direct debits
 */
record WayWords(DocumentLabels labels) implements PaymentMeans.Cases<PaymentWay> {

    @Override
    public PaymentWay creditTransfer(PaymentMeans.CreditTransfer means) {
        List<PrintedFact> facts = new ArrayList<>();
        facts.add(fact("payment.iban", means.account().iban().grouped()));
        addBank(facts, means.account().bic(), means.account().holder());
        return new PaymentWay(labels.text("payment.transfer"), facts);
    }

    /** {@return all that a payer is to tell its bank} */
    List<PrintedFact> transfer(TransferRequest request) {
        List<PrintedFact> facts = new ArrayList<>();
        facts.add(fact("payment.payee", request.holder().name()));
        facts.add(fact("payment.iban", request.account().iban().grouped()));
        addBank(facts, request.account().bic(), Optional.empty());
        facts.add(new PrintedFact(labels.text("payment.amount"), labels.money(request.amount())));
        if (!request.quoted().isBlank()) {
            facts.add(fact("payment.reference", request.quoted()));
        }
        return facts;
    }

    @Override
    public PaymentWay directDebit(PaymentMeans.DirectDebit means) {
        List<PrintedFact> facts = new ArrayList<>();
        facts.add(fact("payment.mandate", means.mandate()));
        facts.add(fact("payment.creditor", means.creditorId()));
        means.debtor().ifPresent(iban -> facts.add(fact("payment.debtor", iban.grouped())));
        return new PaymentWay(labels.text("payment.debit"), facts);
    }

    @Override
    public PaymentWay card(PaymentMeans.Card means) {
        List<PrintedFact> facts = new ArrayList<>();
        means.used().ifPresent(card -> {
            facts.add(fact("payment.card.ends", card.lastDigits()));
            card.holder().ifPresent(holder -> facts.add(fact("payment.card.holder", holder)));
        });
        return new PaymentWay(labels.text("payment.card"), facts);
    }

    @Override
    public PaymentWay cheque(PaymentMeans.Cheque means) {
        return new PaymentWay(labels.text("payment.cheque"), List.of());
    }

    @Override
    public PaymentWay online(PaymentMeans.Online means) {
        return new PaymentWay(
                labels.text("payment.online"),
                List.of(new PrintedFact("", Printable.line(means.page().toString()))),
                Optional.of(means.page()));
    }

    /** In the words of the document; a number that is an IBAN is called one. */
    @Override
    public PaymentWay other(PaymentMeans.OtherMeans means) {
        List<PrintedFact> facts = new ArrayList<>();
        means.account().ifPresent(account -> {
            facts.add(account.iban()
                    .map(iban -> fact("payment.iban", iban.grouped()))
                    .orElseGet(() -> fact("payment.account", account.number())));
            addBank(facts, account.bic(), account.holder());
        });
        return new PaymentWay(Printable.line(means.text()), facts);
    }

    /** The bank and the holder only where they are known. */
    private void addBank(List<PrintedFact> facts, Optional<Bic> bic, Optional<String> holder) {
        bic.ifPresent(known -> facts.add(fact("payment.bic", known.text())));
        holder.ifPresent(known -> facts.add(fact("payment.holder", known)));
    }

    private PrintedFact fact(String label, String value) {
        return new PrintedFact(labels.text(label), Printable.line(value));
    }
}
