package org.facturier.core.cfonb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.Undone;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.Given;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.money.Decimals;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A record 04 and what the records 05 after it add, each under a qualifier of three letters. A 04 has in it all that is needed
 * for the money; a 05 adds words, and can at most be passed over.
 *
 * <p>Of a record 05 the qualifier stands in 46 to 48, what it says in 49 to 118:
 *
 * <ul>
 *   <li>LIB: a label, free text, any number of them;
 *   <li>LCC, LC2: what the payer wrote, 70 characters each; goes before the labels;
 *   <li>LCS: a structured reference;
 *   <li>NPY, CPY, BDO, NPO: name, account and bank of the payer, and on whose behalf it acts;
 *   <li>NBE, CBE, BDB, NBU: the same of the payee;
 *   <li>REF: the reference of the bank, the key of the transaction;
 *   <li>RCN: what the payer called the order, in its first 35 characters;
 *   <li>RUM: the mandate, likewise;
 *   <li>RET: that it came back, and why, in the first four characters;
 *   <li>MMO, FEE: the original amount with its rate, and what the bank kept.
 * </ul>
 *
 * <p>Other qualifiers are passed over without a finding.
 *
 * @source CFONB, Relevé de compte sur support informatique, July 2004; its changes for transfers, August 2007
 */
final class CfonbMovement {

    /** How many characters of free text fit into one record; one that is full goes on in the next. */
    private static final int FULL = 70;

    private final CfonbRecord record;
    private final LocalDate bookedOn;
    private final Money amount;
    private final Side payer = new Side();
    private final Side payee = new Side();
    private final List<String> labels = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String bankReference = "";
    private String endToEndId = "";
    private String mandateId = "";
    private String reason = "";
    private boolean isReturned;
    private @Nullable LocalDate valueOn;
    private @Nullable Money original;
    private @Nullable BigDecimal rate;
    private @Nullable Money fee;

    /** One side as its qualifiers name it; which of both is the other one is known by the sign of the amount. */
    private static final class Side {
        private String name = "";
        private String account = "";
        private String bic = "";
        private String ultimate = "";

        Optional<Counterparty> told() {
            return Counterparty.told(name, account, bic);
        }
    }

    private CfonbMovement(CfonbRecord record, LocalDate bookedOn, Money amount) {
        this.record = record;
        this.bookedOn = bookedOn;
        this.amount = amount;
    }

    /**
     * {@return what a record 04 says}
     *
     * The value date stands in 43 to 48, blank if there is none; the reason of a return in 41 and 42, where blank and {@code
     * 00} are none.
     *
     * @throws Unreadable if the day of booking, the amount, its currency or the value date cannot be read
     */
    static CfonbMovement of(CfonbRecord record) throws Unreadable {
        CfonbMovement movement = new CfonbMovement(record, record.day(), record.amount());
        movement.valueOn = record.at(43, 48).isEmpty() ? null : record.day(43);
        movement.reason = record.at(41, 42);
        movement.isReturned = !movement.reason.isEmpty() && !movement.reason.equals("00");
        return movement;
    }

    /** {@return the record 04, which says where the entry stands} */
    CfonbRecord record() {
        return record;
    }

    /**
     * {@return what of a record 05 cannot be read; blank if all can}
     *
     * Of a qualifier that stands twice the last counts, but labels, texts and references are all kept.
     */
    String detail(CfonbRecord more) {
        String said = more.text().substring(48, 118);
        String words = said.strip();
        switch (more.at(46, 48)) {
            case "LIB" -> labels.add(words);
            case "LCC", "LC2" -> add(said);
            case "LCS" -> references.add(words);
            case "NPY" -> payer.name = words;
            case "NBE" -> payee.name = words;
            case "NPO" -> payer.ultimate = words;
            case "NBU" -> payee.ultimate = words;
            case "CPY" -> payer.account = words;
            case "CBE" -> payee.account = words;
            case "BDB" -> payee.bic = words;
            case "BDO" -> payer.bic = words;
            case "REF" -> bankReference = words;
            case "RCN" -> endToEndId = said.substring(0, 35).strip();
            case "RUM" -> mandateId = said.substring(0, 35).strip();
            case "RET" -> returned(said);
            case "MMO", "FEE" -> {
                return figures(more.at(46, 48), said);
            }
            default -> {}
        }
        return "";
    }

    /**
     * Adds what the payer wrote. A record that is full was cut and goes on in the next as it is; else a blank stands between.
     */
    private void add(String said) {
        boolean isFull = text.length() % FULL == 0;
        text.append(isFull ? "" : " ").append(said.stripTrailing());
    }

    /** Notes that it came back; a reason that is given here goes before that of the record 04. */
    private void returned(String said) {
        isReturned = true;
        String code = said.substring(0, 4).strip();
        reason = code.isEmpty() ? reason : code;
    }

    /**
     * {@return what cannot be read; blank if all can}
     *
     * A currency, the number of its decimals, fourteen digits; of what was exchanged, the decimals of the rate and its digits.
     * {@code USD200000000010000} is 100.00 USD: a 2 for two decimals, then 10000 in minor units. A fee counts above zero and in
     * the currency of the entry.
     */
    private String figures(String qualifier, String said) {
        try {
            CurrencyUnit currency = Figures.currency(said.substring(0, 3));
            Money money = Figures.minor(currency, said.substring(4, 18).strip(), digit(said.charAt(3)));
            if (qualifier.equals("FEE")) {
                fee = money.isPositive() && money.isSameCurrency(amount) ? money : fee;
            } else {
                original = money;
                rate(said);
            }
            return "";
        } catch (Unreadable unreadable) {
            return said.strip();
        }
    }

    /**
     * Reads the rate behind the original amount: the number of its decimals in the 19th character, its digits in the 20th to
     * 30th, blank if none. {@code 400000009150} is 0.9150.
     */
    private void rate(String said) throws Unreadable {
        String digits = said.substring(19, 30).strip();
        if (!digits.isEmpty()) {
            BigDecimal stated = Figures.number(digits).movePointLeft(digit(said.charAt(18)));
            rate = stated.signum() > 0 ? Decimals.canonical(stated) : null;
        }
    }

    private static int digit(char unit) throws Unreadable {
        return Figures.number(String.valueOf(unit)).intValue();
    }

    /**
     * {@return the entry, with all that was told of it}
     *
     * Its code is that of the operation (33 and 34), the text of the bank the label of the record 04 (49 to 79). The other side
     * is the payer where money came in, the payee where it went out.
     */
    BankEntry entry() {
        BankTransaction.Builder transaction = BankTransaction.of(bookedOn, amount)
                .code(record.at(33, 34))
                .bankText(record.at(49, 79))
                .remittance(new Remittance(
                        text.length() == 0
                                ? String.join("\n", labels)
                                : text.toString().strip(),
                        references,
                        Given.text(endToEndId),
                        Given.text(mandateId)));
        Given.text(bankReference).map(TransactionKey::of).ifPresent(transaction::key);
        Optional.ofNullable(valueOn).ifPresent(transaction::valueOn);
        Optional.ofNullable(original).ifPresent(transaction::originalAmount);
        Optional.ofNullable(rate).ifPresent(transaction::exchangeRate);
        Optional.ofNullable(fee).ifPresent(transaction::fee);
        Side other = amount.isPositiveOrZero() ? payer : payee;
        other.told().ifPresent(transaction::counterparty);
        Given.text(other.ultimate).map(Counterparty::of).ifPresent(transaction::ultimate);
        if (isReturned) {
            transaction.undone(new Undone(Optional.empty(), Given.text(endToEndId), Given.text(reason)));
        }
        return BankEntry.of(transaction.build());
    }
}
