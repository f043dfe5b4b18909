package org.facturier.core.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.report.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * A letter, ready to be printed: every word and figure in it is decided. It says nothing of how it is sent, and computes
 * nothing: whoever writes it has worked out what is due.
 */
public sealed interface Letter permits LetterData {

    /** {@return who writes} */
    Party sender();

    /** {@return who is written to} */
    Party recipient();

    /** {@return the day it is dated} */
    LocalDate date();

    /** {@return the language of every word in it} */
    Locale language();

    /** {@return what it is about, one line} */
    String subject();

    /** {@return the reference to quote in an answer, empty where none is asked for} */
    Optional<String> reference();

    /** {@return paragraphs, tables and requests for a transfer in order} */
    List<LetterPart> body();

    /** {@return the closing formula and who signs, one line each} */
    List<String> signature();

    /** {@return the first of its requests for a transfer} */
    default Optional<TransferRequest> transfer() {
        return body().stream()
                .filter(LetterPart.Transfer.class::isInstance)
                .map(part -> ((LetterPart.Transfer) part).request())
                .findFirst();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the properties of a letter. */
    final class Builder {
        private @Nullable Party sender;
        private @Nullable Party recipient;
        private @Nullable LocalDate date;
        private @Nullable Locale language;
        private @Nullable String subject;
        private Optional<String> reference = Optional.empty();
        private final List<LetterPart> body = new ArrayList<>();
        private final List<String> signature = new ArrayList<>();

        private Builder() {}

        /** Sets who writes. */
        public Builder sender(Party sender) {
            this.sender = sender;
            return this;
        }

        /** Sets who is written to. */
        public Builder recipient(Party recipient) {
            this.recipient = recipient;
            return this;
        }

        /** Sets the day it is dated. */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets the language of the words given. */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /** Sets what it is about. */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /** Sets the reference to quote. */
        public Builder reference(String reference) {
            this.reference = Optional.of(given("reference", reference));
            return this;
        }

        /** Adds a paragraph. */
        public Builder paragraph(String text) {
            body.add(new LetterPart.Paragraph(given("paragraph", text)));
            return this;
        }

        /** Adds a table. */
        public Builder table(ReportTable table) {
            body.add(new LetterPart.FigureTable(given("table", table)));
            return this;
        }

        /** Adds what the recipient is to tell a bank. */
        public Builder transfer(TransferRequest request) {
            body.add(new LetterPart.Transfer(given("transfer", request)));
            return this;
        }

        /** Adds a line under the body: the closing formula, a name, an office. */
        public Builder signature(String line) {
            signature.add(line);
            return this;
        }

        /**
         * {@return the letter}
         *
         * @throws IllegalArgumentException if sender, recipient, date, language or subject are missing
         */
        public Letter build() {
            return new LetterData(sender, recipient, date, language, subject, reference, body, signature);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("a letter", property, value);
        }
    }
}
