package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bankfile.StatementReader;
import org.facturier.core.bankfile.StatementSink;
import org.facturier.core.banktext.Packed;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV of some bank, by a mapping that the host states: which column says what, by its heading, and how days and
 * numbers are written there. What stands before the heading is passed over, and columns that are not named are.
 *
 * <p>An amount is one column with a sign, one column and a direction beside it, or one column for what goes out and one for
 * what comes in. Without a column for the bank's reference, a transaction is known by the name of its file and as often as it
 * stands there: the same file under another name is other money.
 *
 * <p>The file
 *
 * <pre>
 * Buchung;Betrag;Empfänger;Zweck
 * 30.01.2026;1.190,00;Muster GmbH;Rechnung 17
 * </pre>
 *
 * <p>is read by the mapping
 *
 * <pre>{@code
 * CsvStatements.builder()
 *         .account(OwnAccount.of("DE89370400440532013000"))
 *         .currency(CurrencyUnit.EUR)
 *         .bookedOn("Buchung")
 *         .days("dd.MM.yyyy")
 *         .amount("Betrag")
 *         .groupSign('.')
 *         .name("Empfänger")
 *         .text("Zweck")
 *         .build();
 * }</pre>
 */
public final class CsvStatements implements StatementReader {

    private final CsvMapping mapping;

    private CsvStatements(CsvMapping mapping) {
        this.mapping = mapping;
    }

    /** {@return a mapping in which nothing is said but that fields stand between semicolons, in UTF-8} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void read(String source, InputStream file, StatementSink sink) throws IOException {
        StatementFlow flow = new StatementFlow(sink);
        new Packed(source, sink::finds, (name, unpacked) -> file(name, unpacked, flow)).read(file);
    }

    private void file(String source, BufferedInputStream file, StatementFlow flow) throws IOException {
        try {
            new CsvLines(source, mapping, flow).read(file);
        } finally {
            flow.end();
        }
    }

    /** Puts a mapping together. */
    public static final class Builder {

        private final Map<CsvColumn, String> columns = new EnumMap<>(CsvColumn.class);
        private List<String> texts = new ArrayList<>();
        private Charset encoding = StandardCharsets.UTF_8;
        private char separator = ';';
        private char decimalSign = ',';
        private Optional<Character> groupSign = Optional.empty();
        private String days = "yyyy-MM-dd";
        private String credit = "";
        private String debit = "";
        private @Nullable OwnAccount account;
        private @Nullable CurrencyUnit currency;

        private Builder() {}

        /**
         * Sets the encoding of the file, unless a byte-order mark says another; UTF-8 unless told.
         *
         * @param itsEncoding as the bank states it, for a CSV file names none
         */
        public Builder encoding(Charset itsEncoding) {
            this.encoding = itsEncoding;
            return this;
        }

        /** Sets what stands between fields; a semicolon unless told. */
        public Builder separator(char sign) {
            this.separator = sign;
            return this;
        }

        /** Sets what stands before the decimals; a comma unless told. */
        public Builder decimalSign(char sign) {
            this.decimalSign = sign;
            return this;
        }

        /** Sets what stands between groups of three digits; a blank stands there without being told, any other sign is none. */
        public Builder groupSign(char sign) {
            this.groupSign = Optional.of(sign);
            return this;
        }

        /** Sets how days are written: {@code d}, {@code M} and {@code y}, each as often as it has digits, with signs between. */
        public Builder days(String pattern) {
            this.days = pattern;
            return this;
        }

        /** Sets the account of all lines, where no column says it. */
        public Builder account(OwnAccount itsAccount) {
            this.account = itsAccount;
            return this;
        }

        /** Sets the currency of all lines, where no column says it. */
        public Builder currency(CurrencyUnit itsCurrency) {
            this.currency = itsCurrency;
            return this;
        }

        /** Sets the column of the account; each change of it begins another statement. */
        public Builder accountColumn(String heading) {
            return column(CsvColumn.ACCOUNT, heading);
        }

        /** Sets the column of the currency. */
        public Builder currencyColumn(String heading) {
            return column(CsvColumn.CURRENCY, heading);
        }

        /** Sets the column of the day of booking, which every line needs. */
        public Builder bookedOn(String heading) {
            return column(CsvColumn.BOOKED_ON, heading);
        }

        /** Sets the column of the value date. */
        public Builder valueOn(String heading) {
            return column(CsvColumn.VALUE_ON, heading);
        }

        /** Sets the column of the amount, with a sign where money goes out. */
        public Builder amount(String heading) {
            return column(CsvColumn.AMOUNT, heading);
        }

        /**
         * Sets the column of the amount without sign, and that of its direction.
         *
         * @param heading  of the amount
         * @param direction  the heading of the direction
         * @param in  what stands there where money comes in, such as {@code H}
         * @param out  what stands there where it goes out, such as {@code S}
         */
        public Builder amount(String heading, String direction, String in, String out) {
            this.credit = in;
            this.debit = out;
            return column(CsvColumn.AMOUNT, heading).column(CsvColumn.DIRECTION, direction);
        }

        /**
         * Sets the columns of what goes out, with a sign or without, and of what comes in.
         *
         * @param out  the heading of what goes out
         * @param in  the heading of what comes in
         */
        public Builder debitAndCredit(String out, String in) {
            return column(CsvColumn.DEBIT, out).column(CsvColumn.CREDIT, in);
        }

        /** Sets the column of the balance after each line, by which the lines are checked; they may be in either order of days. */
        public Builder balance(String heading) {
            return column(CsvColumn.BALANCE, heading);
        }

        /** Sets the column of the bank's reference. */
        public Builder reference(String heading) {
            return column(CsvColumn.REFERENCE, heading);
        }

        /** Sets the column of the name of the other side. */
        public Builder name(String heading) {
            return column(CsvColumn.NAME, heading);
        }

        /** Sets the column of the account of the other side. */
        public Builder counterpartyAccount(String heading) {
            return column(CsvColumn.COUNTERPARTY_ACCOUNT, heading);
        }

        /** Sets the column of the bank of the other side. */
        public Builder bic(String heading) {
            return column(CsvColumn.BIC, heading);
        }

        /** Sets the columns of what the payer wrote, in their order; blank ones are left out. */
        public Builder text(String... headings) {
            this.texts = List.of(headings);
            return this;
        }

        /** Sets the column of a structured reference. */
        public Builder creditorReference(String heading) {
            return column(CsvColumn.CREDITOR_REFERENCE, heading);
        }

        /** Sets the column of what the payer's order was called. */
        public Builder endToEndId(String heading) {
            return column(CsvColumn.END_TO_END_ID, heading);
        }

        /** Sets the column of the mandate. */
        public Builder mandateId(String heading) {
            return column(CsvColumn.MANDATE_ID, heading);
        }

        /** Sets the column of why something came back; where it says something, the line takes back an earlier one. */
        public Builder returnReason(String heading) {
            return column(CsvColumn.RETURN_REASON, heading);
        }

        /** Sets the column of what kind of transaction it is. */
        public Builder code(String heading) {
            return column(CsvColumn.CODE, heading);
        }

        /** Sets the column of what the bank adds. */
        public Builder bankText(String heading) {
            return column(CsvColumn.BANK_TEXT, heading);
        }

        private Builder column(CsvColumn meaning, String heading) {
            columns.put(meaning, heading);
            return this;
        }

        /**
         * {@return the reader}
         *
         * @throws IllegalArgumentException if day, amount, account or currency are said by nothing, or the days are written in
         *     no known way
         */
        public CsvStatements build() {
            Completeness.of("a mapping of CSV")
                    .needs("bookedOn", columns.get(CsvColumn.BOOKED_ON))
                    .needs("amount", columns.getOrDefault(CsvColumn.AMOUNT, columns.get(CsvColumn.CREDIT)))
                    .needs("account", account == null ? columns.get(CsvColumn.ACCOUNT) : account)
                    .needs("currency", currency == null ? columns.get(CsvColumn.CURRENCY) : currency)
                    .verify();
            if (decimalSign == groupSign.orElse('\0')) {
                throw new RefusedException(say("csvSigns", "decimals and groups of digits have signs of their own"));
            }
            return new CsvStatements(new CsvMapping(
                    columns,
                    texts,
                    encoding,
                    separator,
                    new CsvFigures(decimalSign, groupSign, CsvFigures.days(days)),
                    credit,
                    debit,
                    Optional.ofNullable(account),
                    Optional.ofNullable(currency)));
        }
    }
}
