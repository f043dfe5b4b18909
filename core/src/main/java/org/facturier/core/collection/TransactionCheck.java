package org.facturier.core.collection;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.party.Iban;
import org.joda.money.CurrencyUnit;

/**
 * Holds one transaction to the rules, whatever the others are.
 *
 * @param transaction  what is to be collected
 * @param collectedOn  the day of the debit
 * @param path  the place of the transaction
 */
record TransactionCheck(DirectDebitTransaction transaction, LocalDate collectedOn, String path) {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    /** After so many months without a debit a mandate is no more, counted from the day of the last one. */
    private static final int MONTHS_IN_FORCE = 36;
    /** The most characters of identifiers, names and remittance information in a file. */
    static final int IDENTIFIER = 35;

    static final int NAME = 70;
    static final int WORDS = 140;

    /** {@return whether the rules of the area ask for more of an account: it is of a country outside the Economic Area} */
    static boolean isOutsideEea(Iban account) {
        return !CodeLists.EEA_COUNTRIES.contains(account.country().code());
    }

    /**
     * {@return all that is wrong, each at its field under the path; what is a warning alone leaves the transaction in}
     */
    Findings findings() {
        List<Finding> found = new ArrayList<>();
        mandate(found);
        amount(found);
        account(found);
        notice(found);
        text(found, "mandate.debtor.name", transaction.mandate().debtor().name(), NAME);
        text(found, "remittance", transaction.remittance(), WORDS);
        if (!SepaText.isIdentifier(transaction.endToEndId(), IDENTIFIER)) {
            found.add(CollectionRule.NAMED_ONCE.at(
                    path + ".endToEndId",
                    say("identifier", "'{id}' is no identifier that every bank takes")
                            .with("id", transaction.endToEndId())));
        }
        return new Findings(found);
    }

    /**
     * The mandate: its reference, the day on which it was signed, and when it was used last.
     */
    private void mandate(List<Finding> found) {
        Mandate mandate = transaction.mandate();
        if (!SepaText.isIdentifier(mandate.id(), IDENTIFIER)) {
            Message message = mandate.id().isEmpty()
                    ? say("missing", "the mandate has no reference")
                    : say("'{id}' is no reference of a mandate that every bank takes")
                            .with("id", mandate.id());
            found.add(CollectionRule.MANDATE_NAMED.at(path + ".mandate.id", message));
        }
        if (mandate.signedOn().isAfter(collectedOn)) {
            found.add(CollectionRule.MANDATE_SIGNED.at(
                    path + ".mandate.signedOn",
                    say("the mandate is signed on {signed}, after the debit of {day}")
                            .with("signed", mandate.signedOn())
                            .with("day", collectedOn)));
        }
        mandate.lastCollectedOn().ifPresent(last -> used(found, mandate, last));
    }

    /**
     * A mandate that was used: it ends 36 months after its last debit, and at once where it is for one.
     */
    private void used(List<Finding> found, Mandate mandate, LocalDate last) {
        if (last.plusMonths(MONTHS_IN_FORCE).isBefore(collectedOn)) {
            found.add(CollectionRule.MANDATE_IN_FORCE.at(
                    path + ".mandate.lastCollectedOn",
                    say("the last debit was on {last}: the mandate ended 36 months later, before {day}")
                            .with("last", last)
                            .with("day", collectedOn)));
        }
        if (mandate.use() == MandateUse.ONE_OFF) {
            found.add(CollectionRule.MANDATE_ONCE.at(
                    path + ".mandate.use",
                    say("the mandate is for one debit, which was on {last}").with("last", last)));
        }
    }

    /**
     * Currency first: what is no euro has no bounds.
     */
    private void amount(List<Finding> found) {
        if (!transaction.amount().getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            found.add(CollectionRule.IN_EUROS.at(
                    path + ".amount", say("{amount} is not in EUR").with("amount", transaction.amount())));
        } else if (transaction.amount().getAmount().compareTo(LEAST) < 0
                || transaction.amount().getAmount().compareTo(MOST) > 0) {
            found.add(CollectionRule.AMOUNT.at(
                    path + ".amount", say("{amount} cannot be collected").with("amount", transaction.amount())));
        }
    }

    /**
     * The account: whether debits reach it, and whether its bank has to be named.
     */
    private void account(List<Finding> found) {
        Iban account = transaction.mandate().account().iban();
        String place = path + ".mandate.account";
        if (!account.isInSepa()) {
            found.add(CollectionRule.ACCOUNT_IN_SEPA.at(
                    place, say("{account} is outside the SEPA area").with("account", account)));
        } else if (isOutsideEea(account)
                && transaction.mandate().account().bic().isEmpty()) {
            found.add(CollectionRule.BANK_NAMED.at(
                    place, say("the bank of {account} is not named").with("account", account)));
        }
    }

    /**
     * Days are counted from the day after the debtor heard of it: 20 May and 14 days is 3 June.
     */
    private void notice(List<Finding> found) {
        int days = transaction.mandate().noticeDays();
        LocalDate earliest = transaction.announcedOn().plusDays(days);
        if (earliest.isAfter(collectedOn)) {
            found.add(CollectionRule.ANNOUNCED.at(
                    path + ".announcedOn",
                    say("announced on {announced}, {days} days before is {earliest} at the earliest, not {day}")
                            .with("announced", transaction.announcedOn())
                            .with("days", days)
                            .with("earliest", earliest)
                            .with("day", collectedOn)));
        }
    }

    /**
     * Length is that of the text as it is written, which may be longer: one letter may become two.
     *
     * @param field  its place under the path
     * @param most  how many characters a bank takes
     */
    private void text(List<Finding> found, String field, String text, int most) {
        Optional<String> unwritten = SepaText.unwritten(text);
        int length = SepaText.of(text).length();
        if (unwritten.isPresent()) {
            found.add(CollectionRule.WRITTEN.at(
                    path + "." + field,
                    say("nothing stands in the place of the character {character}")
                            .with("character", unwritten.get())));
        } else if (length > most) {
            found.add(CollectionRule.WRITTEN.at(
                    path + "." + field,
                    say("long", "{length} characters are more than {most}")
                            .with("length", length)
                            .with("most", most)));
        }
    }
}
