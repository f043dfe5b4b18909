package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money on an account of the house, as the bank tells it. What a batch holds is a transaction for each of its
 * details. What the payer wrote, and who it is, are masked in {@code toString}.
 *
 * @param key  what tells it from every other; empty where the bank gives no reference, so that two equal ones are two
 * @param bookedOn  the day on which it was booked; of one that is announced, the day expected
 * @param valueOn  the day from which it bears interest, where it is told
 * @param amount  what the balance rose by, or fell by where it is below zero: net of a fee that the bank kept. Zero for what is
 *     told and moves nothing
 * @param fee  what the bank kept of it, above zero
 * @param originalAmount  what was sent, in its own currency, before exchange
 * @param exchangeRate  the rate as the bank writes it, above zero; which way round it is meant differs from bank to bank, and both
 *     amounts tell it
 * @param status  how far the bank is
 * @param counterparty  who stands on the other side
 * @param ultimate  on whose behalf the other side acts, where that is told: the customer behind a payment service, the subsidiary
 *     behind its parent
 * @param addressee  the house itself, as the other side wrote it; a virtual account here tells which customer pays
 * @param remittance  what the payer says it is for
 * @param undone  what it takes back, if it does
 * @param code  what kind of transaction the bank says it is, as it is written ({@code PMNT/RCDT/ESCT}, {@code NTRF}); blank if nothing
 * @param bankText  what the bank adds in words of its own; blank if nothing
 */
public record BankTransaction(
        Optional<TransactionKey> key,
        LocalDate bookedOn,
        Optional<LocalDate> valueOn,
        Money amount,
        Optional<Money> fee,
        Optional<Money> originalAmount,
        Optional<BigDecimal> exchangeRate,
        TransactionStatus status,
        Optional<Counterparty> counterparty,
        Optional<Counterparty> ultimate,
        Optional<Counterparty> addressee,
        Remittance remittance,
        Optional<Undone> undone,
        String code,
        String bankText) {

    /**
     * @throws IllegalArgumentException if a part is missing, a fee is not above zero or in another currency, or a rate is not
     *     above zero
     */
    public BankTransaction {
        Completeness.of("a bank transaction")
                .needs("bookedOn", bookedOn)
                .needs("amount", amount)
                .needs("status", status)
                .needs("remittance", remittance)
                .needs("code", code)
                .needs("bankText", bankText)
                .verify();
        Money moved = amount;
        fee.filter(kept -> !kept.isSameCurrency(moved) || !kept.isPositive()).ifPresent(kept -> {
            throw new RefusedException(
                    say("bankFee", "what a bank keeps of {amount} is above zero and in its currency, not {fee}")
                            .with("amount", moved)
                            .with("fee", kept));
        });
        exchangeRate = exchangeRate.map(Decimals::bounded);
        exchangeRate.filter(rate -> rate.signum() <= 0).ifPresent(rate -> {
            throw new RefusedException(say("bankRate", "a rate of exchange is above zero, not {rate}")
                    .with("rate", rate));
        });
    }

    /**
     * {@return a builder of a booked transaction; all else is empty or blank until it is told}
     *
     * @param bookedOn the day of booking
     * @param amount above zero where money came in, below where it went out
     */
    public static Builder of(LocalDate bookedOn, Money amount) {
        return new Builder(bookedOn, amount);
    }

    /** {@return a builder of a transaction that says the same} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return whether money came in; zero is none} */
    public boolean isReceipt() {
        return amount.isPositive();
    }

    /** {@return whether the money is there, or gone} */
    public boolean isBooked() {
        return status == TransactionStatus.BOOKED;
    }

    @Override
    public String toString() {
        return "BankTransaction[" + key.map(TransactionKey::toString).orElse("no reference") + ", " + bookedOn + ", "
                + amount + ", " + status + "]";
    }

    /** Puts a transaction together. */
    public static final class Builder {

        private final LocalDate bookedOn;
        private final Money amount;
        private @Nullable TransactionKey key;
        private @Nullable LocalDate valueOn;
        private @Nullable Money fee;
        private @Nullable Money originalAmount;
        private @Nullable BigDecimal exchangeRate;
        private TransactionStatus status = TransactionStatus.BOOKED;
        private @Nullable Counterparty counterparty;
        private @Nullable Counterparty ultimate;
        private @Nullable Counterparty addressee;
        private Remittance remittance = Remittance.NONE;
        private @Nullable Undone undone;
        private String code = "";
        private String bankText = "";

        private Builder(LocalDate bookedOn, Money amount) {
            this.bookedOn = bookedOn;
            this.amount = amount;
        }

        private Builder(BankTransaction said) {
            this(said.bookedOn, said.amount);
            key = said.key.orElse(null);
            valueOn = said.valueOn.orElse(null);
            fee = said.fee.orElse(null);
            originalAmount = said.originalAmount.orElse(null);
            exchangeRate = said.exchangeRate.orElse(null);
            status = said.status;
            counterparty = said.counterparty.orElse(null);
            ultimate = said.ultimate.orElse(null);
            addressee = said.addressee.orElse(null);
            remittance = said.remittance;
            undone = said.undone.orElse(null);
            code = said.code;
            bankText = said.bankText;
        }

        /** Sets what tells it from every other. */
        public Builder key(TransactionKey itsKey) {
            this.key = itsKey;
            return this;
        }

        /** Sets the day from which it bears interest. */
        public Builder valueOn(LocalDate day) {
            this.valueOn = day;
            return this;
        }

        /** Sets what the bank kept of it, above zero. */
        public Builder fee(Money kept) {
            this.fee = kept;
            return this;
        }

        /** Sets what was sent, before exchange. */
        public Builder originalAmount(Money sent) {
            this.originalAmount = sent;
            return this;
        }

        /** Sets the rate of exchange as the bank writes it, above zero. */
        public Builder exchangeRate(BigDecimal rate) {
            this.exchangeRate = rate;
            return this;
        }

        /** Sets how far the bank is; booked unless told. */
        public Builder status(TransactionStatus itsStatus) {
            this.status = itsStatus;
            return this;
        }

        /** Sets who stands on the other side. */
        public Builder counterparty(Counterparty other) {
            this.counterparty = other;
            return this;
        }

        /** Sets on whose behalf the other side acts. */
        public Builder ultimate(Counterparty behind) {
            this.ultimate = behind;
            return this;
        }

        /** Sets the house itself, as the other side wrote it. */
        public Builder addressee(Counterparty house) {
            this.addressee = house;
            return this;
        }

        /** Sets what the payer says it is for. */
        public Builder remittance(Remittance words) {
            this.remittance = words;
            return this;
        }

        /** Sets what it takes back. */
        public Builder undone(Undone earlier) {
            this.undone = earlier;
            return this;
        }

        /** Sets what kind of transaction the bank says it is. */
        public Builder code(String itsCode) {
            this.code = itsCode;
            return this;
        }

        /** Sets what the bank adds in words of its own. */
        public Builder bankText(String words) {
            this.bankText = words;
            return this;
        }

        /**
         * {@return the transaction}
         *
         * @throws IllegalArgumentException if a part is missing, a fee is not above zero or in another currency, or a rate is
         *     not above zero
         */
        public BankTransaction build() {
            return new BankTransaction(
                    Optional.ofNullable(key),
                    bookedOn,
                    Optional.ofNullable(valueOn),
                    amount,
                    Optional.ofNullable(fee),
                    Optional.ofNullable(originalAmount),
                    Optional.ofNullable(exchangeRate),
                    status,
                    Optional.ofNullable(counterparty),
                    Optional.ofNullable(ultimate),
                    Optional.ofNullable(addressee),
                    remittance,
                    Optional.ofNullable(undone),
                    code,
                    bankText);
        }
    }
}
