package org.facturier.core.paymentcode;

import static org.facturier.core.finding.Message.say;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.terms.CreditorReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A SEPA credit transfer as the text of a QR code, known as GiroCode in Germany, Stuzza code in Austria. Blanks at the ends of texts
 * go.
 *
 * <p>Twelve lines are parted by line feeds. What is blank stays a blank line, but at the end, where the code ends with the last line
 * that says something:
 *
 * <pre>{@code
 * BCD                              service tag
 * 002                              version
 * 1                                character set, 1 to 8
 * SCT                              kind of transfer
 *                                  BIC
 * Dupont SARL                      name
 * FR1420041010050500013M02606      account
 * EUR1200.00                       amount
 *                                  purpose
 *                                  creditor reference
 * Facture F2026-0001               message
 * }</pre>
 *
 * @param version  which lines must be there
 * @param characterSet  in which its bytes are; each of its characters is of it
 * @param bic  the bank of who is paid; mandatory in version 001
 * @param name  who is paid, 1 to 70 characters
 * @param account  the account to be paid to
 * @param amount  in EUR, 0.01 to 999,999,999.99; empty where the payer is to say it
 * @param purpose  a code of ISO 20022 ExternalPurpose, 1 to 4 letters and digits; mostly none
 * @param reference  what the payment is to quote, with check digits; then there is no message
 * @param message  what the payment is to quote, up to 140 characters; blank for nothing
 * @param information  a word to the payer, up to 70 characters; blank for none
 * @source European Payments Council, EPC069-12
 */
public record EpcCode(
        EpcVersion version,
        EpcCharacterSet characterSet,
        Optional<Bic> bic,
        String name,
        Iban account,
        Optional<Money> amount,
        Optional<String> purpose,
        Optional<CreditorReference> reference,
        String message,
        String information)
        implements PaymentCode {

    /** So many bytes at most have room in a code of version 13 at level M, the largest that the guidelines allow. */
    private static final int MOST_BYTES = 331;

    private static final Pattern PURPOSE = Pattern.compile("[A-Z0-9]{1,4}");
    private static final Pattern BLANK_END = Pattern.compile("\n+\\z");

    /** @throws RefusedException if the payment cannot be said in such a code: the first reason, with the line */
    public EpcCode(
            EpcVersion version,
            EpcCharacterSet characterSet,
            Optional<Bic> bic,
            String name,
            Iban account,
            Optional<Money> amount,
            Optional<String> purpose,
            Optional<CreditorReference> reference,
            String message,
            String information) {
        Completeness.of("a payment code")
                .needs("version", version)
                .needs("characterSet", characterSet)
                .needs("name", name)
                .needs("account", account)
                .needs("message", message)
                .needs("information", information)
                .verify();
        this.version = version;
        this.characterSet = characterSet;
        this.bic = bic;
        this.name = CodeLine.needed("name", name, 70);
        this.account = account;
        this.amount = amount;
        this.purpose = purpose;
        this.reference = reference;
        this.message = CodeLine.of("message", message, 140);
        this.information = CodeLine.of("information", information, 70);
        verify();
    }

    /** What lines are held to among each other comes after what each is held to. */
    private void verify() {
        amount.ifPresent(EpcCode::verify);
        purpose.ifPresent(EpcCode::verify);
        if (version == EpcVersion.V001 && bic.isEmpty()) {
            throw new RefusedException(
                    say("epcBic", "a payment code of version {version} names the bank: its BIC is missing")
                            .with("version", version.text()));
        }
        if (reference.isPresent() && !message.isEmpty()) {
            throw new RefusedException(say(
                            "epcBoth",
                            "a payment code quotes a creditor reference or a message, not both: {reference},"
                                    + " '{message}'")
                    .with("reference", reference.get())
                    .with("message", message));
        }
        verify(characterSet, name + message + information);
        verifySize(bytes().length);
    }

    private static void verify(Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw new RefusedException(
                    say("epcCurrency", "a payment code of the SEPA area asks for EUR, not for {amount}")
                            .with("amount", amount));
        }
        CodeLine.amount(amount);
    }

    private static void verify(String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new RefusedException(
                    say("epcPurpose", "a purpose is a code of 1 to 4 capital letters and digits, not '{purpose}'")
                            .with("purpose", purpose));
        }
    }

    private static void verify(EpcCharacterSet set, String texts) {
        CharsetEncoder encoder = set.charset().newEncoder();
        texts.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .findFirst()
                .ifPresent(character -> {
                    throw new RefusedException(say("codeCharacter", "{set} does not have the character {character}")
                            .with("set", set.charset().name())
                            .with("character", character));
                });
    }

    private static void verifySize(int bytes) {
        if (bytes > MOST_BYTES) {
            throw new RefusedException(say("epcBytes", "a payment code has at most {most} bytes, not {bytes}")
                    .with("most", MOST_BYTES)
                    .with("bytes", bytes));
        }
    }

    /**
     * {@return a builder of a code of version 002 in UTF-8}
     *
     * @param name  who is paid, 1 to 70 characters
     * @param account  the account to be paid to
     */
    public static Builder to(String name, Iban account) {
        return new Builder(name, account);
    }

    @Override
    public String payload() {
        List<String> lines = List.of(
                "BCD",
                version.text(),
                characterSet.text(),
                "SCT",
                bic.map(Bic::text).orElse(""),
                name,
                account.text(),
                amount.map(asked -> "EUR" + CodeLine.amount(asked)).orElse(""),
                purpose.orElse(""),
                reference.map(CreditorReference::text).orElse(""),
                message,
                information);
        return BLANK_END.matcher(String.join("\n", lines)).replaceFirst("");
    }

    @Override
    public Charset charset() {
        return characterSet.charset();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.epc(this);
    }

    /** Gathers what a code says. */
    public static final class Builder {

        private final String name;
        private final Iban account;
        private EpcVersion version = EpcVersion.V002;
        private EpcCharacterSet characterSet = EpcCharacterSet.UTF_8;
        private @Nullable Bic bic;
        private @Nullable Money amount;
        private @Nullable String purpose;
        private @Nullable CreditorReference reference;
        private String message = "";
        private String information = "";

        private Builder(String name, Iban account) {
            this.name = name;
            this.account = account;
        }

        /**
         * Sets the version; 002 unless said otherwise.
         *
         * @param itsVersion  001 where a bank of long ago is to read it, which wants a BIC
         */
        public Builder version(EpcVersion itsVersion) {
            this.version = itsVersion;
            return this;
        }

        /**
         * Sets the character set; UTF-8 unless said otherwise.
         *
         * @param set  one that has each character of name, message and information
         */
        public Builder characterSet(EpcCharacterSet set) {
            this.characterSet = set;
            return this;
        }

        /**
         * Sets the bank of who is paid; mandatory in version 001, and for accounts outside the Economic Area.
         *
         * @param bank  8 or 11 characters
         */
        public Builder bic(Bic bank) {
            this.bic = bank;
            return this;
        }

        /**
         * Sets what is asked for; where it is not set, the payer says how much.
         *
         * @param asked  in EUR, from 0.01 to 999,999,999.99
         */
        public Builder amount(Money asked) {
            this.amount = asked;
            return this;
        }

        /**
         * Sets what the payment is for by its code, such as {@code SALA}; few banks show it.
         *
         * @param code  of ISO 20022 ExternalPurpose
         */
        public Builder purpose(String code) {
            this.purpose = code;
            return this;
        }

        /**
         * Sets a reference with check digits to be quoted; a message beside it is refused.
         *
         * @param quoted  {@code RF} and what follows it
         */
        public Builder reference(CreditorReference quoted) {
            this.reference = quoted;
            return this;
        }

        /**
         * Sets free words to be quoted; a reference beside them is refused.
         *
         * @param quoted  up to 140 characters
         */
        public Builder message(String quoted) {
            this.message = quoted;
            return this;
        }

        /**
         * Sets a word to the payer, which the bank may show and does not send.
         *
         * @param words  up to 70 characters
         */
        public Builder information(String words) {
            this.information = words;
            return this;
        }

        /**
         * {@return the code}
         *
         * @throws RefusedException if the payment cannot be said in such a code
         */
        public EpcCode build() {
            return new EpcCode(
                    version,
                    characterSet,
                    Optional.ofNullable(bic),
                    name,
                    account,
                    Optional.ofNullable(amount),
                    Optional.ofNullable(purpose),
                    Optional.ofNullable(reference),
                    message,
                    information);
        }
    }
}
