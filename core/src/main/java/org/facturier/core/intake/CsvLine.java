package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.Undone;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Figures;
import org.facturier.core.banktext.Given;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.finding.Shortened;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One line of a file of CSV, by what its columns mean.
 *
 * @param mapping  which column says what
 * @param headings  of the file
 * @param fields  of the line
 */
record CsvLine(CsvMapping mapping, List<String> headings, List<String> fields) {

    private String text(CsvColumn column) {
        return Optional.ofNullable(mapping.columns().get(column))
                .map(this::text)
                .orElse("");
    }

    private String text(String heading) {
        int at = headings.indexOf(heading);
        return at < 0 || at >= fields.size() ? "" : fields.get(at);
    }

    /** {@return the account, with its currency where that is the same for all lines} */
    OwnAccount account() {
        OwnAccount its = mapping.account().orElseGet(() -> OwnAccount.of(text(CsvColumn.ACCOUNT)));
        return mapping.currency().map(its::in).orElse(its);
    }

    private CurrencyUnit currency() throws Unreadable {
        return mapping.currency().isPresent() ? mapping.currency().get() : Figures.currency(text(CsvColumn.CURRENCY));
    }

    /** {@return the balance after the line, where it is told} */
    Optional<Money> balance() throws Unreadable {
        String text = text(CsvColumn.BALANCE);
        return text.isEmpty() ? Optional.empty() : Optional.of(mapping.figures().amount(currency(), text));
    }

    /**
     * {@return the entry}
     *
     * @param beside  takes what cannot be read beside the money
     * @throws Unreadable if day or amount cannot be read
     */
    BankEntry entry(Consumer<Unreadable> beside) throws Unreadable {
        if (fields.size() < headings.size()) {
            throw new Unreadable(StatementFileRule.NEEDED.at(
                    "",
                    say("fields", "the line has {fields} fields, the heading {columns}")
                            .with("fields", fields.size())
                            .with("columns", headings.size())));
        }
        BankTransaction.Builder transaction =
                BankTransaction.of(mapping.figures().day(text(CsvColumn.BOOKED_ON)), amount());
        valueOn(transaction, beside);
        Given.text(text(CsvColumn.REFERENCE)).map(TransactionKey::of).ifPresent(transaction::key);
        counterparty().ifPresent(transaction::counterparty);
        Optional<String> endToEndId = Given.text(text(CsvColumn.END_TO_END_ID));
        transaction.remittance(new Remittance(
                mapping.texts().stream()
                        .map(this::text)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")),
                Given.text(text(CsvColumn.CREDITOR_REFERENCE)).stream().toList(),
                endToEndId,
                Given.text(text(CsvColumn.MANDATE_ID))));
        Given.text(text(CsvColumn.RETURN_REASON))
                .ifPresent(reason -> transaction.undone(new Undone(Optional.empty(), endToEndId, Optional.of(reason))));
        return BankEntry.of(transaction
                .code(text(CsvColumn.CODE))
                .bankText(text(CsvColumn.BANK_TEXT))
                .build());
    }

    private void valueOn(BankTransaction.Builder transaction, Consumer<Unreadable> beside) {
        String text = text(CsvColumn.VALUE_ON);
        if (!text.isEmpty()) {
            try {
                transaction.valueOn(mapping.figures().day(text));
            } catch (Unreadable none) {
                beside.accept(new Unreadable(StatementFileRule.BESIDE.at(
                        "", say("'{text}' cannot be read, and is passed over").with("text", Shortened.quote(text)))));
            }
        }
    }

    private Money amount() throws Unreadable {
        if (mapping.columns().containsKey(CsvColumn.AMOUNT)) {
            Money amount = mapping.figures().amount(currency(), text(CsvColumn.AMOUNT));
            return mapping.columns().containsKey(CsvColumn.DIRECTION) ? directed(amount) : amount;
        }
        String out = text(CsvColumn.DEBIT);
        String in = text(CsvColumn.CREDIT);
        Money debit =
                mapping.figures().amount(currency(), out.isEmpty() ? "0" : out).abs();
        Money credit = mapping.figures().amount(currency(), in.isEmpty() ? "0" : in);
        if (out.isEmpty() == in.isEmpty() && debit.isZero() == credit.isZero()) {
            throw new Unreadable(StatementFileRule.NEEDED.at(
                    "",
                    say("oneOfBoth", "of what goes out and what comes in one is said: '{out}', '{in}'")
                            .with("out", Shortened.quote(out))
                            .with("in", Shortened.quote(in))));
        }
        return credit.minus(debit);
    }

    private Money directed(Money amount) throws Unreadable {
        String direction = text(CsvColumn.DIRECTION);
        if (direction.equals(mapping.credit())) {
            return amount;
        }
        if (direction.equals(mapping.debit())) {
            return amount.negated();
        }
        throw new Unreadable(StatementFileRule.NEEDED.at(
                "",
                say("direction", "the direction is '{text}', expected {credit} or {debit}")
                        .with("text", Shortened.quote(direction))
                        .with("credit", mapping.credit())
                        .with("debit", mapping.debit())));
    }

    private Optional<Counterparty> counterparty() {
        return Counterparty.told(text(CsvColumn.NAME), text(CsvColumn.COUNTERPARTY_ACCOUNT), text(CsvColumn.BIC));
    }
}
