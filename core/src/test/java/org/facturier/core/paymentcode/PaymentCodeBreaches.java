package org.facturier.core.paymentcode;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.party.BankAccount;
import org.joda.money.Money;

/** For each rule of payment codes something that breaks it. */
public final class PaymentCodeBreaches {

    private PaymentCodeBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        return Map.of(
                PaymentCodeRule.SAYABLE,
                () -> PaymentCodes.standard()
                        .of(TransferRequest.of(
                                new TransferParty("Atelier", Optional.empty()),
                                BankAccount.of("CH9300762011623852957"),
                                Money.parse("CHF 1.00"),
                                "1"))
                        .findings(),
                PaymentCodeRule.ANSWERS,
                () -> PaymentCodeRule.ANSWERS
                        .ask("paymentCode", () -> (Findings) null)
                        .orElse(Findings::of));
    }
}
