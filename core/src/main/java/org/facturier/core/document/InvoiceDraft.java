package org.facturier.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to be invoiced: has no number, no totals, and may still lack what the law requires. Whatever can be written down can be
 * a draft: what keeps it from being issued is named, all at once, when that is asked for.
 *
 * <p>It is made by hand, by a run over agreements, by an order or a correction, and may be changed before it is issued; the
 * issuer makes the invoice of it.
 */
public sealed interface InvoiceDraft permits InvoiceDraftData {

    /** {@return who, in which currency and language, on which terms} */
    DocumentHeader header();

    /** {@return what is sold, in order; lines are numbered by it from 1} */
    List<LineItem> lines();

    /** {@return what is taken off or put on the whole} */
    List<DocumentAllowanceCharge> allowancesAndCharges();

    /**
     * {@return what was paid before, with tax (BT-113)} For money without an invoice of its own; a deposit that was invoiced is
     * taken off by lines.
     */
    Optional<Money> prepaid();

    /** {@return for a credit note, the invoices it credits; for a part of an order, the order; mostly none} */
    List<DocumentBasis> bases();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this draft} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers the properties of a draft. */
    final class Builder {
        private @Nullable DocumentHeader header;
        private DocumentHeader.@Nullable Builder said;
        private List<LineItem> lines = new ArrayList<>();
        private List<DocumentAllowanceCharge> allowancesAndCharges = new ArrayList<>();
        private Optional<Money> prepaid = Optional.empty();
        private List<DocumentBasis> bases = new ArrayList<>();

        private Builder() {}

        private Builder(InvoiceDraft draft) {
            header = draft.header();
            lines = new ArrayList<>(draft.lines());
            allowancesAndCharges = new ArrayList<>(draft.allowancesAndCharges());
            prepaid = draft.prepaid();
            bases = new ArrayList<>(draft.bases());
        }

        /** Sets who, in which currency and language, on which terms. */
        public Builder header(DocumentHeader header) {
            this.header = header;
            this.said = null;
            return this;
        }

        /** Sets who sells. */
        public Builder seller(Party seller) {
            said().seller(seller);
            return this;
        }

        /** Sets who buys. */
        public Builder buyer(Party buyer) {
            said().buyer(buyer);
            return this;
        }

        /** Sets the currency of every amount. */
        public Builder currency(CurrencyUnit currency) {
            said().currency(currency);
            return this;
        }

        /** Sets the language of every word on the document. */
        public Builder language(Locale language) {
            said().language(language);
            return this;
        }

        /** Sets what was agreed on payment. */
        public Builder terms(PaymentTerms terms) {
            said().terms(terms);
            return this;
        }

        /** {@return what is said of the header one by one, on top of what was set as a whole} */
        private DocumentHeader.Builder said() {
            if (said == null) {
                said = header == null ? DocumentHeader.builder() : header.toBuilder();
            }
            return said;
        }

        /** Adds a line. */
        public Builder line(LineItem line) {
            this.lines.add(given("line", line));
            return this;
        }

        /** Adds lines in their order. */
        public Builder lines(Collection<LineItem> lines) {
            this.lines.addAll(given("lines", lines));
            return this;
        }

        /** Adds something taken off or put on the whole. */
        public Builder allowanceCharge(DocumentAllowanceCharge allowanceCharge) {
            this.allowancesAndCharges.add(given("allowanceCharge", allowanceCharge));
            return this;
        }

        /** Sets what was paid before, with tax; zero or more. */
        public Builder prepaid(Money prepaid) {
            this.prepaid = Optional.of(given("prepaid", prepaid));
            return this;
        }

        /** Adds an invoice that a credit note credits, or sets the order that a part bills. */
        public Builder basis(DocumentBasis basis) {
            this.bases.add(given("basis", basis));
            return this;
        }

        /**
         * {@return the draft}
         *
         * @throws IllegalArgumentException if the header or a part of it is missing, or what was paid before is below zero
         */
        public InvoiceDraft build() {
            return new InvoiceDraftData(
                    said == null ? header : said.build(), lines, allowancesAndCharges, prepaid, bases);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("a draft", property, value);
        }
    }
}
