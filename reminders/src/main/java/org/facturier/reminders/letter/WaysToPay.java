package org.facturier.reminders.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Party;
import org.facturier.core.terms.PaymentMeans;

/** The sentence that says how to pay and what to quote. */
final class WaysToPay {

    private final Wording wording;
    private final Party payee;

    WaysToPay(Wording wording, Party payee) {
        this.wording = wording;
        this.payee = payee;
    }

    /** By the ways on the invoice; where it names none that the buyer can use now, to the accounts of the seller. */
    String of(DocumentHeader header, String reference) {
        List<String> ways = header.meansOfPayment().stream().flatMap(this::way).toList();
        return ways.isEmpty() ? toAccounts(reference) : sentence(ways, reference);
    }

    String toAccounts(String reference) {
        return sentence(payee.accounts().stream().map(this::transfer).toList(), reference);
    }

    private String sentence(List<String> ways, String reference) {
        String joined = ways.stream().collect(Collectors.joining(wording.text("pay.or")));
        return wording.text(ways.isEmpty() ? "pay.reference" : "pay", Map.of("ways", joined, "reference", reference));
    }

    // a debit that left the invoice unpaid is no way for the buyer to pay it now
    private Stream<String> way(PaymentMeans means) {
        if (means instanceof PaymentMeans.CreditTransfer transfer) {
            return Stream.of(transfer(transfer.account()));
        }
        if (means instanceof PaymentMeans.Cheque) {
            return Stream.of(wording.text("pay.cheque", Map.of("payee", payee.name())));
        }
        if (means instanceof PaymentMeans.Online online) {
            return Stream.of(
                    wording.text("pay.online", Map.of("page", online.page().toString())));
        }
        return means instanceof PaymentMeans.Card ? Stream.of(wording.text("pay.card")) : Stream.empty();
    }

    private String transfer(BankAccount account) {
        Optional<Bic> bic = account.bic();
        return wording.text(
                bic.isPresent() ? "pay.transfer.bic" : "pay.transfer",
                Map.of(
                        "holder", account.holder().orElse(payee.name()),
                        "iban", account.iban().grouped(),
                        "bic", bic.map(Bic::text).orElse("")));
    }
}
