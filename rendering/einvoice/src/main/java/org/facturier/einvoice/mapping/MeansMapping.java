package org.facturier.einvoice.mapping;

import java.util.Optional;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.DirectDebit;
import org.facturier.einvoice.model.PaymentCard;
import org.facturier.einvoice.model.PaymentInstructions;

/**
 * What each kind of means of payment fills of BG-16 beside its code: BT-82, an account (BG-17 with BT-84 to BT-86), a card
 * (BG-18 with BT-87 and BT-88) or a debit (BG-19 with BT-89 to BT-91).
 */
enum MeansMapping implements PaymentMeans.Cases<PaymentInstructions> {
    GROUPS;

    @Override
    public PaymentInstructions creditTransfer(PaymentMeans.CreditTransfer means) {
        return transfer(Optional.empty(), Optional.of(transferTo(means.account())));
    }

    @Override
    public PaymentInstructions directDebit(PaymentMeans.DirectDebit means) {
        return group(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(debit(means)));
    }

    @Override
    public PaymentInstructions card(PaymentMeans.Card means) {
        return group(Optional.empty(), Optional.empty(), means.used().map(MeansMapping::card), Optional.empty());
    }

    @Override
    public PaymentInstructions cheque(PaymentMeans.Cheque means) {
        return transfer(Optional.empty(), Optional.empty());
    }

    /** Where to pay is the means in words. */
    @Override
    public PaymentInstructions online(PaymentMeans.Online means) {
        return transfer(Optional.of(means.page().toString()), Optional.empty());
    }

    @Override
    public PaymentInstructions other(PaymentMeans.OtherMeans means) {
        return transfer(Stated.text(means.text()), means.account().map(MeansMapping::transferTo));
    }

    /** {@return what a means fills that is a text, an account, or both} */
    private PaymentInstructions transfer(Optional<String> text, Optional<CreditTransfer> account) {
        return group(text, account, Optional.empty(), Optional.empty());
    }

    /** {@return BG-16 without its code and what is to be quoted, which are no matter of the kind} */
    private PaymentInstructions group(
            Optional<String> text,
            Optional<CreditTransfer> account,
            Optional<PaymentCard> card,
            Optional<DirectDebit> debit) {
        return new PaymentInstructions(
                Optional.empty(), text, Optional.empty(), account.stream().toList(), card, debit);
    }

    /** {@return BG-17 of an account with an IBAN} */
    private static CreditTransfer transferTo(BankAccount account) {
        return new CreditTransfer(
                Optional.of(account.iban().text()),
                account.holder().flatMap(Stated::text),
                account.bic().map(Bic::text));
    }

    /** {@return BG-17 of an account with a number of its country, as its bank writes it} */
    private static CreditTransfer transferTo(OtherAccount account) {
        return new CreditTransfer(
                account.iban().map(Iban::text).or(() -> Stated.text(account.number())),
                account.holder().flatMap(Stated::text),
                account.bic().map(Bic::text));
    }

    /** {@return BG-18: the last digits, never more} */
    private static PaymentCard card(org.facturier.core.terms.PaymentCard card) {
        return new PaymentCard(Optional.of(card.lastDigits()), card.holder().flatMap(Stated::text));
    }

    /** {@return BG-19} */
    private static DirectDebit debit(PaymentMeans.DirectDebit debit) {
        return new DirectDebit(
                Stated.text(debit.mandate()),
                Stated.text(debit.creditorId()),
                debit.debtor().map(Iban::text));
    }
}
