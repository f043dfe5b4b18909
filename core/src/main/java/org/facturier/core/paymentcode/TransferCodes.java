package org.facturier.core.paymentcode;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.CountryCode;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.PaymentReference;
import org.joda.money.CurrencyUnit;

/** Puts a request for a transfer into the lines of a code. */
final class TransferCodes {

    private static final CountryCode BELGIUM = CountryCode.of("BE");
    private static final Set<String> SWISS_COUNTRIES = Set.of("CH", "LI");
    private static final Set<String> SWISS_CURRENCIES = Set.of("CHF", "EUR");
    /** Message and billing information together have so many characters. */
    private static final int SWISS_WORDS = 140;

    private TransferCodes() {}

    /**
     * {@return whether a payment is one of the SEPA area: EUR, to an account there}
     */
    static boolean isForEpc(TransferRequest request) {
        return request.amount().getCurrencyUnit().equals(CurrencyUnit.EUR)
                && request.account().iban().isInSepa();
    }

    /**
     * {@return whether a payment has a QR-bill: CHF or EUR, to an account of Switzerland or Liechtenstein}
     */
    static boolean isForSwiss(TransferRequest request) {
        return SWISS_CURRENCIES.contains(request.amount().getCurrencyUnit().getCode())
                && SWISS_COUNTRIES.contains(request.account().iban().country().code());
    }

    /**
     * {@return the code of the SEPA area; a creditor reference has a line of its own, others are words}
     *
     * @throws RefusedException if a name is too long, or another line cannot be said
     */
    static PaymentCode epc(TransferRequest request) {
        EpcCode.Builder code =
                EpcCode.to(request.holder().name(), request.account().iban()).amount(request.amount());
        request.account().bic().ifPresent(code::bic);
        CreditorReference.find(request.quoted()).ifPresentOrElse(code::reference, () -> code.message(words(request)));
        return code.build();
    }

    /** {@return what is quoted; to a Belgian bank its reference stands between its signs, as payers there type it} */
    private static String words(TransferRequest request) {
        return BelgianReference.find(request.quoted())
                .filter(reference -> request.account().iban().country().equals(BELGIUM))
                .map(PaymentReference::printed)
                .orElse(request.quoted());
    }

    /**
     * {@return a QR-bill, its reference by its check digits, else what is quoted as its message}
     *
     * @throws RefusedException if no address is known of who is paid, or account and reference do not fit
     */
    static PaymentCode swiss(TransferRequest request) {
        return swissBuilder(request).build();
    }

    /** The message comes first: billing information has what it leaves. */
    static PaymentCode swissWithBilling(TransferRequest request) {
        SwissCode.Builder code = swissBuilder(request);
        int room = SWISS_WORDS - code.build().message().length();
        return code.billing(request.billing().map(said -> said.within(room)).orElse(""))
                .build();
    }

    private static SwissCode.Builder swissBuilder(TransferRequest request) {
        SwissCode.Builder code =
                SwissCode.to(creditor(request), request.account().iban()).amount(request.amount());
        request.payer().flatMap(TransferCodes::debtor).ifPresent(code::debtor);
        PaymentReference.find(request.quoted())
                .filter(reference -> !(reference instanceof BelgianReference))
                .ifPresentOrElse(code::reference, () -> code.message(request.quoted()));
        return code;
    }

    private static SwissAddress creditor(TransferRequest request) {
        TransferParty holder = request.holder();
        return holder.address()
                .map(address -> SwissAddress.of(holder.name(), address))
                .orElseThrow(() -> new RefusedException(
                        say("swissCreditor", "a Swiss QR-bill names the address of {payee}, which is not known")
                                .with("payee", holder.name())));
    }

    /** {@return who pays, where a QR-bill can say it; else there is room for it to be written by hand} */
    private static Optional<SwissAddress> debtor(TransferParty payer) {
        try {
            return payer.address().map(address -> SwissAddress.of(payer.name(), address));
        } catch (RefusedException unwritten) {
            return Optional.empty();
        }
    }
}
