package org.facturier.reminders.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Payee;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.terms.PaymentMeans;
import org.joda.money.Money;

/**
 * The sentence that says how to pay and what to quote. A payment without a reference is money on account that
 * somebody has to look up, so that each sentence names what to quote.
 * <p>A direct debit is no way to pay what is late: it was tried, or is not agreed for this. Where no other way is
 * named, the accounts of the sender are, unless somebody else is to be paid: who that is comes first, and is the holder of an
 * account that names none.
 */
final class WaysToPay {

    private final LetterWording wording;
    private final Correspondence correspondence;
    private final String payee;

    WaysToPay(LetterWording wording, Correspondence correspondence) {
        this.wording = wording;
        this.correspondence = correspondence;
        this.payee = correspondence
                .payee()
                .map(Payee::name)
                .orElse(correspondence.sender().name());
    }

    /** By the ways that are named; where the recipient can use none of them now, to the accounts of the sender. */
    String quoting(List<String> references) {
        List<String> ways = correspondence.ways().stream().flatMap(this::way).toList();
        return ways.isEmpty() ? toAccounts(references) : sentence(ways, references);
    }

    String toAccounts(String reference) {
        return toAccounts(List.of(reference));
    }

    /** To the accounts of the sender, by transfer; where the sender names none, the reference alone. */
    private String toAccounts(List<String> references) {
        return sentence(transfers(), references);
    }

    private List<String> transfers() {
        return accounts().stream().map(this::transfer).toList();
    }

    /** {@return the accounts of the sender; none where somebody else is to be paid} */
    private List<BankAccount> accounts() {
        return correspondence.payee().isPresent()
                ? List.of()
                : correspondence.sender().accounts();
    }

    /** To the accounts of the sender, quoting whatever is paid. */
    String quotingDocuments() {
        List<String> ways = transfers();
        return toWhom()
                + wording.text(
                        ways.isEmpty() ? "pay.documents.only" : "pay.documents",
                        Map.of("ways", String.join(wording.text("pay.or"), ways)));
    }

    /**
     * {@return a transfer to the first account of the sender; empty where it names none, or somebody else is to be paid}
     *
     * @param amount  above zero
     * @param quoted  what the payment is to quote
     */
    Optional<TransferRequest> transfer(Money amount, String quoted) {
        return accounts().stream()
                .findFirst()
                .map(account -> TransferRequest.of(TransferParty.of(correspondence.sender()), account, amount, quoted)
                        .from(TransferParty.of(correspondence.recipient())));
    }

    /** {@return the sentence, for one reference or for several} */
    private String sentence(List<String> ways, List<String> references) {
        String key = (ways.isEmpty() ? "pay.reference" : "pay") + (references.size() == 1 ? "" : ".several");
        return toWhom()
                + wording.text(
                        key,
                        Map.of(
                                "ways", String.join(wording.text("pay.or"), ways),
                                "reference", String.join(wording.text("pay.and"), references)));
    }

    /** {@return the sentence that names who is paid, and a blank; nothing where that is the sender} */
    private String toWhom() {
        return correspondence.payee().isPresent() ? wording.text("pay.payee", Map.of("payee", payee)) + " " : "";
    }

    /** {@return a way in words; none for a debit, which left the invoice unpaid} */
    private Stream<String> way(PaymentMeans means) {
        return means.match(new InWords());
    }

    /** What is said of each kind of means. */
    private final class InWords implements PaymentMeans.Cases<Stream<String>> {
        @Override
        public Stream<String> creditTransfer(PaymentMeans.CreditTransfer means) {
            return Stream.of(transfer(means.account()));
        }

        /** A debit that left the invoice unpaid is no way for the buyer to pay it now. */
        @Override
        public Stream<String> directDebit(PaymentMeans.DirectDebit means) {
            return Stream.empty();
        }

        @Override
        public Stream<String> card(PaymentMeans.Card means) {
            return Stream.of(wording.text("pay.card"));
        }

        @Override
        public Stream<String> cheque(PaymentMeans.Cheque means) {
            return Stream.of(wording.text("pay.cheque", Map.of("payee", payee)));
        }

        @Override
        public Stream<String> online(PaymentMeans.Online means) {
            return Stream.of(
                    wording.text("pay.online", Map.of("page", means.page().toString())));
        }

        /** By the words of the invoice, and to its account where it names one. */
        @Override
        public Stream<String> other(PaymentMeans.OtherMeans means) {
            return Stream.of(means.account()
                    .map(account -> wording.text(
                            "pay.other.account", Map.of("means", means.text(), "account", account.number())))
                    .orElseGet(() -> wording.text("pay.other", Map.of("means", means.text()))));
        }
    }

    /** {@return a transfer to an account: its holder, IBAN in groups of four, BIC where it has one} */
    private String transfer(BankAccount account) {
        Optional<Bic> bic = account.bic();
        return wording.text(
                bic.isPresent() ? "pay.transfer.bic" : "pay.transfer",
                Map.of(
                        "holder", account.holder().orElse(payee),
                        "iban", account.iban().grouped(),
                        "bic", bic.map(Bic::text).orElse("")));
    }
}
