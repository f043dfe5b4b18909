package org.facturier.core.paymentcode;

import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;

/**
 * Says with which code a payment is printed. A renderer is given one, and so decides nothing by itself.
 *
 * <p>Those of the library look at currency and account alone. A host that wants a code for some partners only, or with parameters of
 * another scheme, writes its own, which may ask one of these:
 *
 * <pre>{@code
 * PaymentCodes atHome = request -> isAtHome(request) ? PaymentCodes.epc().of(request) : Outcome.accepted(Optional.empty());
 * }</pre>
 *
 * @implSpec Immutable and safe for many threads. Equal requests have equal codes. A payment for which there is no code is no
 *     error: it is printed in words.
 */
@FunctionalInterface
public interface PaymentCodes {

    /**
     * {@return the code; empty where a payment of that kind has none; empty with a warning where it would have one, and cannot
     * be said in it}
     */
    Outcome<Optional<PaymentCode>> of(TransferRequest request);

    /** {@return no code for any payment} */
    static PaymentCodes none() {
        return request -> Outcome.accepted(Optional.empty());
    }

    /**
     * {@return the Swiss QR-bill for CHF or EUR to an account of Switzerland or Liechtenstein, the code of the SEPA area for EUR
     * to any other account there}
     */
    static PaymentCodes standard() {
        return swiss().or(epc());
    }

    /** {@return the code of the SEPA area, for EUR to an account there; in version 002 and UTF-8} */
    static PaymentCodes epc() {
        return made(TransferCodes::isForEpc, TransferCodes::epc);
    }

    /** {@return the Swiss QR-bill, for CHF or EUR to an account of Switzerland or Liechtenstein} */
    static PaymentCodes swiss() {
        return made(TransferCodes::isForSwiss, TransferCodes::swiss);
    }

    /** {@return the Swiss QR-bill that also tells the payer's software what the invoice says, where it is known} */
    static PaymentCodes swissWithBilling() {
        return made(TransferCodes::isForSwiss, TransferCodes::swissWithBilling);
    }

    /** {@return these codes, and those of others for payments of which these have none and say nothing} */
    default PaymentCodes or(PaymentCodes others) {
        return request -> {
            Outcome<Optional<PaymentCode>> first = of(request);
            boolean passed = first.findings().isEmpty()
                    && first.value().filter(Optional::isEmpty).isPresent();
            return passed ? others.of(request) : first;
        };
    }

    /** {@return codes of one kind: what its lines refuse is a warning} */
    private static PaymentCodes made(
            Function<TransferRequest, Boolean> isFor, Function<TransferRequest, PaymentCode> code) {
        return request -> {
            try {
                return Outcome.accepted(isFor.apply(request) ? Optional.of(code.apply(request)) : Optional.empty());
            } catch (RefusedException refused) {
                return Outcome.of(
                        Optional.empty(), Findings.of(PaymentCodeRule.SAYABLE.at("paymentCode", refused.says())));
            }
        };
    }
}
