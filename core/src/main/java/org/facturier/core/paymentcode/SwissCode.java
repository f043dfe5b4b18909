package org.facturier.core.paymentcode;

import static org.facturier.core.finding.Message.say;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Iban;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.PaymentReference;
import org.facturier.core.terms.SwissReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment by Swiss QR-bill as the text of its code: {@code SPC}, version 0200, in UTF-8. The kind of reference follows from the
 * account: a QR-IBAN wants a QR reference (QRR), every other account a creditor reference (SCOR) or none (NON).
 *
 * <p>Its lines, all of which are there, also where they are blank:
 *
 * <pre>
 *  1 to  3   SPC, version, character set (1 is UTF-8)
 *  4         account
 *  5 to 11   creditor: S, name, street, building, post code, town, country
 * 12 to 18   ultimate creditor: not in use, blank
 * 19, 20     amount, currency
 * 21 to 27   debtor, as the creditor
 * 28, 29     kind of reference, reference
 * 30         message
 * 31         EPD, the end of what is mandatory
 * 32 to 34   billing information, two other schemes; left out where there are none
 * </pre>
 *
 * @param account  the account to be paid to, of Switzerland or Liechtenstein
 * @param creditor  who is paid
 * @param currency  CHF or EUR
 * @param amount  0.01 to 999,999,999.99 in that currency; empty where the payer is to say it
 * @param debtor  who pays, where it is known
 * @param reference  what the payment is to quote, with check digits
 * @param message  words to who is paid, with the billing information up to 140 characters; blank for none
 * @param billing  billing information for the payer's software, such as that of {@link BillingInformation}; blank for none
 * @param alternatives  parameters of other schemes, such as eBill: two at most, each of 1 to 100 characters
 * @source SIX, Swiss Implementation Guidelines QR-bill 2.3, 4.2 and 4.3
 */
public record SwissCode(
        Iban account,
        SwissAddress creditor,
        CurrencyUnit currency,
        Optional<Money> amount,
        Optional<SwissAddress> debtor,
        Optional<PaymentReference> reference,
        String message,
        String billing,
        List<String> alternatives)
        implements PaymentCode {

    private static final Set<String> COUNTRIES = Set.of("CH", "LI");
    private static final Set<String> CURRENCIES = Set.of("CHF", "EUR");
    private static final int ADDRESS_LINES = 7;
    private static final int MOST_WORDS = 140;
    private static final int MOST_ALTERNATIVES = 2;
    /** Institutes with numbers from here to {@link #LAST_QR} give accounts that are paid with a QR reference alone. */
    private static final int FIRST_QR = 30_000;

    private static final int LAST_QR = 31_999;

    /** @throws RefusedException if the payment cannot be said in such a code: the first reason */
    public SwissCode {
        Completeness.of("a payment code")
                .needs("account", account)
                .needs("creditor", creditor)
                .needs("currency", currency)
                .needs("message", message)
                .needs("billing", billing)
                .verify();
        message = SwissText.of("message", message, MOST_WORDS);
        billing = SwissText.of("billing", billing, MOST_WORDS);
        alternatives = alternatives.stream()
                .map(scheme -> SwissText.needed("alternatives", scheme, 100))
                .toList();
        verifyAccount(account);
        verifyAmount(currency, amount);
        verifyReference(account, reference);
        verifyLengths(message.length() + billing.length(), alternatives.size());
    }

    private static void verifyAccount(Iban account) {
        if (!COUNTRIES.contains(account.country().code())) {
            throw new RefusedException(
                    say("swissAccount", "a Swiss QR-bill is paid to an account of {countries}, not to {account}")
                            .with("countries", COUNTRIES.stream().sorted().toList())
                            .with("account", account));
        }
    }

    private static void verifyAmount(CurrencyUnit currency, Optional<Money> amount) {
        if (!CURRENCIES.contains(currency.getCode())) {
            throw new RefusedException(say("swissCurrency", "a Swiss QR-bill asks for {currencies}, not for {currency}")
                    .with("currencies", CURRENCIES.stream().sorted().toList())
                    .with("currency", currency));
        }
        amount.ifPresent(asked -> {
            if (!asked.getCurrencyUnit().equals(currency)) {
                throw new RefusedException(say("swissAmount", "a Swiss QR-bill in {currency} does not ask for {amount}")
                        .with("currency", currency)
                        .with("amount", asked));
            }
            CodeLine.amount(asked);
        });
    }

    private static void verifyReference(Iban account, Optional<PaymentReference> reference) {
        if (reference.filter(BelgianReference.class::isInstance).isPresent()) {
            throw new RefusedException(say(
                            "swissReference",
                            "a Swiss QR-bill quotes a QR reference or a creditor reference, not {reference}")
                    .with("reference", reference.get()));
        }
        boolean quotes = reference.filter(SwissReference.class::isInstance).isPresent();
        if (isQrIban(account) && !quotes) {
            throw new RefusedException(
                    say("swissQrIban", "{account} is a QR-IBAN, which is paid with a QR reference alone")
                            .with("account", account));
        }
        if (!isQrIban(account) && quotes) {
            throw new RefusedException(
                    say("swissNoQrIban", "{account} is no QR-IBAN, and a QR reference is for such accounts alone")
                            .with("account", account));
        }
    }

    private static void verifyLengths(int words, int alternatives) {
        if (words > MOST_WORDS) {
            throw new RefusedException(say(
                            "swissWords",
                            "message and billing information of a Swiss QR-bill have {most} characters together, not"
                                    + " {length}")
                    .with("most", MOST_WORDS)
                    .with("length", words));
        }
        if (alternatives > MOST_ALTERNATIVES) {
            throw new RefusedException(
                    say("swissAlternatives", "a Swiss QR-bill has {most} other schemes at most, not {count}")
                            .with("most", MOST_ALTERNATIVES)
                            .with("count", alternatives));
        }
    }

    /** {@return whether an account is paid with a QR reference alone: its institute has a number from 30000 to 31999} */
    public static boolean isQrIban(Iban account) {
        return COUNTRIES.contains(account.country().code())
                && isQrInstitute(account.text().substring(4, 9));
    }

    private static boolean isQrInstitute(String digits) {
        int institute = Integer.parseInt(digits);
        return institute >= FIRST_QR && institute <= LAST_QR;
    }

    /** {@return a builder of a code; its currency is that of the amount, or CHF as long as nothing else is said} */
    public static Builder to(SwissAddress creditor, Iban account) {
        return new Builder(creditor, account);
    }

    /** {@return {@code QRR}, {@code SCOR} or {@code NON}} */
    public String referenceType() {
        return reference
                .map(quoted -> quoted instanceof CreditorReference ? "SCOR" : "QRR")
                .orElse("NON");
    }

    /** {@return 31 lines, and further ones for billing information and other schemes; with those, a blank one for none} */
    @Override
    public String payload() {
        List<String> lines = new ArrayList<>(List.of("SPC", "0200", "1", account.text()));
        lines.addAll(creditor.lines());
        lines.addAll(Collections.nCopies(ADDRESS_LINES, "")); // the ultimate creditor, who is not in use yet
        lines.add(amount.map(CodeLine::amount).orElse(""));
        lines.add(currency.getCode());
        lines.addAll(debtor.map(SwissAddress::lines).orElseGet(() -> Collections.nCopies(ADDRESS_LINES, "")));
        lines.add(referenceType());
        lines.add(reference.map(PaymentReference::text).orElse(""));
        lines.add(message);
        lines.add("EPD");
        if (!billing.isEmpty() || !alternatives.isEmpty()) {
            lines.add(billing);
        }
        lines.addAll(alternatives);
        return String.join("\n", lines);
    }

    @Override
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.swiss(this);
    }

    /** Gathers what a code says. */
    public static final class Builder {

        private final SwissAddress creditor;
        private final Iban account;
        private CurrencyUnit currency = CurrencyUnit.CHF;
        private @Nullable Money amount;
        private @Nullable SwissAddress debtor;
        private @Nullable PaymentReference reference;
        private String message = "";
        private String billing = "";
        private final List<String> alternatives = new ArrayList<>();

        private Builder(SwissAddress creditor, Iban account) {
            this.creditor = creditor;
            this.account = account;
        }

        /**
         * Sets what is asked for, and in which currency.
         *
         * @param asked  in CHF or EUR, from 0.01 to 999,999,999.99
         */
        public Builder amount(Money asked) {
            this.amount = asked;
            this.currency = asked.getCurrencyUnit();
            return this;
        }

        /**
         * Sets the currency, where the payer says how much.
         *
         * @param unit  CHF or EUR
         */
        public Builder currency(CurrencyUnit unit) {
            this.currency = unit;
            return this;
        }

        /**
         * Sets who pays; where it is not set, there is room for it to be written by hand.
         *
         * @param payer  as the bank of who is paid shall read it
         */
        public Builder debtor(SwissAddress payer) {
            this.debtor = payer;
            return this;
        }

        /**
         * Sets what the payment is to quote.
         *
         * @param quoted  a QR reference to a QR-IBAN, a creditor reference to any other account
         */
        public Builder reference(PaymentReference quoted) {
            this.reference = quoted;
            return this;
        }

        /**
         * Sets words to who is paid.
         *
         * @param words  with the billing information up to 140 characters
         */
        public Builder message(String words) {
            this.message = words;
            return this;
        }

        /**
         * Sets billing information for the payer's software.
         *
         * @param information  such as {@code //S1/10/F2026-1}, with the message up to 140 characters
         */
        public Builder billing(String information) {
            this.billing = information;
            return this;
        }

        /**
         * Adds the parameters of another scheme; two are taken.
         *
         * @param parameters  such as {@code eBill/B/…}, as its operator says
         */
        public Builder alternative(String parameters) {
            this.alternatives.add(parameters);
            return this;
        }

        /**
         * {@return the code}
         *
         * @throws RefusedException if the payment cannot be said in such a code
         */
        public SwissCode build() {
            return new SwissCode(
                    account,
                    creditor,
                    currency,
                    Optional.ofNullable(amount),
                    Optional.ofNullable(debtor),
                    Optional.ofNullable(reference),
                    message,
                    billing,
                    alternatives);
        }
    }
}
