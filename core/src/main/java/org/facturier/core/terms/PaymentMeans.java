package org.facturier.core.terms;

import java.net.URI;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Iban;

/**
 * A way to pay.
 *
 * @source EN 16931-1:2017, BG-16; UNTDID 4461
 */
public sealed interface PaymentMeans {

    /** {@return the code of UNTDID 4461 (BT-81)} */
    String code();

    /**
     * A transfer to an account.
     *
     * @param account  where to
     */
    record CreditTransfer(BankAccount account) implements PaymentMeans {
        public CreditTransfer {
            Completeness.of("a credit transfer").needs("account", account).verify();
        }

        @Override
        public String code() {
            return "58";
        }
    }

    /**
     * A collection from the buyer's account.
     *
     * @param mandate  the reference of the mandate (BT-89)
     * @param creditorId  the creditor identifier (BT-90)
     * @param debtor  the buyer's account (BT-91), where it is to be stated
     */
    record DirectDebit(String mandate, String creditorId, Optional<Iban> debtor) implements PaymentMeans {
        public DirectDebit {
            Completeness.of("a direct debit")
                    .needs("mandate", mandate)
                    .needs("creditorId", creditorId)
                    .verify();
        }

        @Override
        public String code() {
            return "59";
        }
    }

    /** A payment card. */
    record Card() implements PaymentMeans {
        @Override
        public String code() {
            return "48";
        }
    }

    /** A cheque. */
    record Cheque() implements PaymentMeans {
        @Override
        public String code() {
            return "20";
        }
    }

    /**
     * A payment page.
     *
     * @param page  where to pay
     */
    record Online(URI page) implements PaymentMeans {
        public Online {
            Completeness.of("an online payment").needs("page", page).verify();
        }

        @Override
        public String code() {
            return "68";
        }
    }
}
