package org.facturier.core.collection;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Iban;
import org.facturier.core.paymentcode.TransferParty;

/**
 * By which a debtor allows to be debited. It may be wrong, as where its number was left out: a collection says so, and takes the
 * others. The account is masked in {@code toString}.
 *
 * <p>The host keeps it, with the day of its last debit: told again by {@link #usedOn} after each collection, it says by itself
 * whether the next debit is the first or one of several, and when it ends.
 *
 * @param id  the unique mandate reference (UMR), 1 to 35 characters
 * @param signedOn  the day on which it was signed
 * @param debtor  who signed
 * @param account  the account to be debited
 * @param scheme  under which rules
 * @param use  how often
 * @param lastCollectedOn  the day of the last debit by it; empty as long as there is none
 * @param noticeDays  how many days before a debit the debtor hears of it, 0 or more; 14 where nothing else was agreed
 * @param amendment  what is other than when it was used last, to be told to the bank once
 * @source European Payments Council, EPC016-06 (Core), EPC222-07 (B2B)
 */
public record Mandate(
        String id,
        LocalDate signedOn,
        @Valid TransferParty debtor,
        BankAccount account,
        DebitScheme scheme,
        MandateUse use,
        Optional<LocalDate> lastCollectedOn,
        int noticeDays,
        Optional<Amendment> amendment) {

    private static final int USUAL_NOTICE = 14;

    /**
     * What a mandate was before it changed.
     *
     * @param originalId  its reference, if that changed
     * @param originalAccount  the account debited, if that changed
     */
    public record Amendment(Optional<String> originalId, Optional<Iban> originalAccount) {

        /** @throws RefusedException if neither changed */
        public Amendment {
            if (originalId.isEmpty() && originalAccount.isEmpty()) {
                throw new RefusedException(
                        say("amendmentEmpty", "an amended mandate had another reference, or another account"));
            }
        }
    }

    /** @throws IllegalArgumentException if a part is missing, or the notice is negative */
    public Mandate {
        Completeness.of("a mandate")
                .needs("id", id)
                .needs("signedOn", signedOn)
                .needs("debtor", debtor)
                .needs("account", account)
                .needs("scheme", scheme)
                .needs("use", use)
                .verify();
        id = id.strip();
        if (noticeDays < 0) {
            throw new RefusedException(say("noticeDays", "a debit is announced 0 days before or more, not {days}")
                    .with("days", noticeDays));
        }
    }

    /**
     * {@return a mandate of the basic scheme that was not used yet, to be used again and again}
     *
     * @param id  the unique mandate reference (UMR)
     * @param debtor  who signed
     * @param account  the account to be debited
     */
    public static Mandate core(String id, LocalDate signedOn, TransferParty debtor, BankAccount account) {
        return new Mandate(
                id,
                signedOn,
                debtor,
                account,
                DebitScheme.CORE,
                MandateUse.RECURRENT,
                Optional.empty(),
                USUAL_NOTICE,
                Optional.empty());
    }

    /** {@return this mandate under the rules among businesses} */
    public Mandate b2b() {
        return new Mandate(id, signedOn, debtor, account, DebitScheme.B2B, use, lastCollectedOn, noticeDays, amendment);
    }

    /** {@return this mandate, to be used once} */
    public Mandate once() {
        return new Mandate(
                id, signedOn, debtor, account, scheme, MandateUse.ONE_OFF, lastCollectedOn, noticeDays, amendment);
    }

    /**
     * {@return this mandate, used last on a day}
     *
     * @param day  of the debit, as the bank collected it
     */
    public Mandate usedOn(LocalDate day) {
        return new Mandate(id, signedOn, debtor, account, scheme, use, Optional.of(day), noticeDays, amendment);
    }

    /**
     * {@return this mandate, of which the debtor agreed to hear so many days before a debit}
     *
     * @param days  0 or more, mostly fewer than 14
     */
    public Mandate announced(int days) {
        return new Mandate(id, signedOn, debtor, account, scheme, use, lastCollectedOn, days, amendment);
    }

    /**
     * {@return this mandate, with what it was before}
     *
     * @param before  told to the bank with the next debit, and left out again after it
     */
    public Mandate amended(Amendment before) {
        return new Mandate(
                id, signedOn, debtor, account, scheme, use, lastCollectedOn, noticeDays, Optional.of(before));
    }
}
