package org.facturier.rendering.pdf;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.paymentcode.PaymentCode;
import org.facturier.core.paymentcode.PaymentCodeRule;
import org.facturier.core.paymentcode.PaymentCodes;
import org.facturier.core.paymentcode.SwissCode;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.rendering.RenderingRule;

/**
 * Which code is printed: the one that is chosen for the payment, if the paper has room for it. Nothing of this is an error, for
 * words say the same.
 *
 * @param codes  what chooses; may be of the host
 * @param theme  with its paper
 */
record CodeChoice(PaymentCodes codes, ThemeData theme) {

    /** The place in findings. */
    private static final String PATH = "paymentCode";

    /** {@return the code, perhaps with a warning; empty where nothing is to be transferred} */
    Outcome<Optional<PaymentCode>> of(Optional<TransferRequest> request) {
        return request.map(this::chosen).orElseGet(() -> Outcome.accepted(Optional.empty()));
    }

    private Outcome<Optional<PaymentCode>> chosen(TransferRequest request) {
        return PaymentCodeRule.ANSWERS
                .ask(PATH, () -> codes.of(request))
                .map(answer -> answer.flatMap(this::onPaper))
                .orElse(failure -> without(Findings.of(failure)));
    }

    /** A Swiss slip is as wide as A4, and cut off at its edges. */
    private Outcome<Optional<PaymentCode>> onPaper(Optional<PaymentCode> code) {
        boolean hasRoom = theme.paper() == Paper.A4
                || code.filter(SwissCode.class::isInstance).isEmpty();
        return hasRoom
                ? Outcome.accepted(code)
                : without(Findings.of(RenderingRule.SLIP_ON_A4.at(
                        PATH, say("a Swiss QR-bill has no place on {paper}").with("paper", theme.paper()))));
    }

    private static Outcome<Optional<PaymentCode>> without(Findings why) {
        return Outcome.of(Optional.empty(), why);
    }
}
