package org.facturier.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Agents;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxCurrency;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFact.FactSubject;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What drafts, invoices and quotes have in common: who, in which currency and language, on which terms. It has no amount: those
 * are of a {@link CalculatedAmounts}.
 *
 * <p>What is left out is decided when the document is issued, and stands on it then: the accounts of the seller as means of
 * payment, a rate where only a currency is asked for.
 */
public sealed interface DocumentHeader permits DocumentHeaderData {

    /** {@return what kind of document it is; an invoice where nothing was said} */
    DocumentType type();

    /** {@return who sells (BG-4)} */
    Party seller();

    /** {@return who buys (BG-7)} */
    Party buyer();

    /** {@return who acts for the seller: is paid (BG-10), answers for the tax (BG-11)} */
    Agents agents();

    /** {@return the currency of every amount (BT-5)} */
    CurrencyUnit currency();

    /** {@return the language of every word on it} */
    Locale language();

    /** {@return what it refers to: numbers of the buyer, a contract, an order, earlier invoices} */
    References references();

    /** {@return when and where it was supplied (BG-13)} */
    Optional<Delivery> delivery();

    /** {@return free words, one paragraph each (BG-1)} */
    List<Note> notes();

    /** {@return what was agreed on payment, from which the schedule follows when it is issued} */
    PaymentTerms terms();

    /** {@return ways to pay, the preferred one first (BG-16)} */
    List<PaymentMeans> meansOfPayment();

    /** {@return by which arithmetic it is calculated; empty for that of the calculator} */
    Optional<CalculationPolicy> policy();

    /** {@return in which further currency tax is stated, and at which rate (BT-6)} */
    TaxCurrency taxCurrency();

    /** {@return the currency in which tax is to be stated, too, where the rate is left to the issuer (BT-6)} */
    default Optional<CurrencyUnit> accountingCurrency() {
        return taxCurrency().currency();
    }

    /** {@return the rate at which tax is also stated in the seller's national currency (BT-6)} */
    default Optional<ExchangeRate> accountingRate() {
        return taxCurrency().rate();
    }

    /** {@return what was agreed or ordered by law to be added or withheld beside VAT; those that bear on no line come to nothing} */
    List<Levy> levies();

    /**
     * {@return what is known for tax of this transaction, whatever is said of the parties} Those of single lines come before
     * it.
     */
    TaxFacts taxFacts();

    /** {@return what is known of each supply that says nothing itself: what is said here, else of the seller and the buyer} */
    default TaxFacts known() {
        return taxFacts()
                .over(seller().taxFacts().about(FactSubject.SELLER))
                .over(buyer().taxFacts().about(FactSubject.BUYER));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this header} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers the properties of a header. Type and lists apart, what is not set is not said. */
    final class Builder {
        private DocumentType type = DocumentType.INVOICE;
        private @Nullable Party seller;
        private @Nullable Party buyer;
        private Agents agents = Agents.none();
        private @Nullable CurrencyUnit currency;
        private @Nullable Locale language;
        private References references = References.none();
        private Optional<Delivery> delivery = Optional.empty();
        private List<Note> notes = new ArrayList<>();
        private @Nullable PaymentTerms terms;
        private List<PaymentMeans> meansOfPayment = new ArrayList<>();
        private Optional<CalculationPolicy> policy = Optional.empty();
        private TaxCurrency taxCurrency = TaxCurrency.none();
        private List<Levy> levies = new ArrayList<>();
        private TaxFacts taxFacts = TaxFacts.none();

        private Builder() {}

        private Builder(DocumentHeader header) {
            type = header.type();
            seller = header.seller();
            buyer = header.buyer();
            agents = header.agents();
            currency = header.currency();
            language = header.language();
            references = header.references();
            delivery = header.delivery();
            notes = new ArrayList<>(header.notes());
            terms = header.terms();
            meansOfPayment = new ArrayList<>(header.meansOfPayment());
            policy = header.policy();
            taxCurrency = header.taxCurrency();
            levies = new ArrayList<>(header.levies());
            taxFacts = header.taxFacts();
        }

        /** Sets what kind of document it is; an invoice unless said otherwise. */
        public Builder type(DocumentType type) {
            this.type = type;
            return this;
        }

        /** Sets who sells. */
        public Builder seller(Party seller) {
            this.seller = seller;
            return this;
        }

        /** Sets who buys. */
        public Builder buyer(Party buyer) {
            this.buyer = buyer;
            return this;
        }

        /** Sets who is paid in the place of the seller. */
        public Builder payee(Payee payee) {
            this.agents = agents.withPayee(given("payee", payee));
            return this;
        }

        /** Sets who owes the VAT in the place of the seller. */
        public Builder taxRepresentative(TaxRepresentative taxRepresentative) {
            this.agents = agents.withTaxRepresentative(given("taxRepresentative", taxRepresentative));
            return this;
        }

        /** Sets the currency of every amount. */
        public Builder currency(CurrencyUnit currency) {
            this.currency = currency;
            return this;
        }

        /** Sets the language of every word on it. */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /** Sets what it refers to, in place of what was. */
        public Builder references(References references) {
            this.references = given("references", references);
            return this;
        }

        /** Sets what the buyer asked to be quoted. */
        public Builder buyerReference(String buyerReference) {
            return references(
                    references.toBuilder().buyerReference(buyerReference).build());
        }

        /** Sets the number of the buyer's order. */
        public Builder purchaseOrder(String purchaseOrder) {
            return references(
                    references.toBuilder().purchaseOrder(purchaseOrder).build());
        }

        /** Sets the contract behind it. */
        public Builder contract(String contract) {
            return references(references.toBuilder().contract(contract).build());
        }

        /** Sets the quote or order of which it bills the whole or a part. */
        public Builder order(DocumentReference order) {
            return references(references.toBuilder().order(order).build());
        }

        /** Adds an earlier invoice it is about. */
        public Builder preceding(DocumentReference preceding) {
            return references(references.toBuilder().preceding(preceding).build());
        }

        /** Sets the earlier invoices it is about, in place of those named so far. */
        public Builder preceding(List<DocumentReference> preceding) {
            return references(references.toBuilder().preceding(preceding).build());
        }

        /** Adds a paper that supports what the document claims. */
        public Builder attachment(Attachment attachment) {
            return references(references.toBuilder().attachment(attachment).build());
        }

        /** Sets when and where it was supplied. */
        public Builder delivery(Delivery delivery) {
            this.delivery = Optional.of(given("delivery", delivery));
            return this;
        }

        /** Adds a paragraph of free words. */
        public Builder note(String note) {
            return note(Note.of(given("note", note)));
        }

        /** Adds a paragraph of free words with its subject. */
        public Builder note(Note note) {
            this.notes.add(given("note", note));
            return this;
        }

        /** Sets what was agreed on payment. */
        public Builder terms(PaymentTerms terms) {
            this.terms = terms;
            return this;
        }

        /** Adds a way to pay; the accounts of the seller where none is named. */
        public Builder meansOfPayment(PaymentMeans meansOfPayment) {
            this.meansOfPayment.add(given("meansOfPayment", meansOfPayment));
            return this;
        }

        /** Sets by which arithmetic it is calculated. */
        public Builder policy(CalculationPolicy policy) {
            this.policy = Optional.of(given("policy", policy));
            return this;
        }

        /** Asks for tax in this currency, too, at the rate that the issuer finds where none is given. */
        public Builder accountingCurrency(CurrencyUnit accountingCurrency) {
            this.taxCurrency = taxCurrency.in(given("accountingCurrency", accountingCurrency));
            return this;
        }

        /** Sets the rate at which tax is also stated in the seller's national currency. */
        public Builder accountingRate(ExchangeRate accountingRate) {
            this.taxCurrency = taxCurrency.at(given("accountingRate", accountingRate));
            return this;
        }

        /** Adds something to be added or withheld beside VAT. */
        public Builder levy(Levy levy) {
            this.levies.add(given("levy", levy));
            return this;
        }

        /** Sets what is to be added or withheld beside VAT, in place of what was named so far. */
        public Builder levies(List<Levy> levies) {
            this.levies = new ArrayList<>(given("levies", levies));
            return this;
        }

        /** Says that a tax fact of this transaction is known, and whether it holds, on each line that does not say otherwise. */
        public Builder taxFact(TaxFact taxFact, boolean holds) {
            this.taxFacts = taxFacts.with(given("taxFact", taxFact), holds);
            return this;
        }

        /**
         * {@return the header}
         *
         * @throws IllegalArgumentException if seller, buyer, currency, language or terms are missing
         */
        public DocumentHeader build() {
            return new DocumentHeaderData(
                    type,
                    seller,
                    buyer,
                    agents,
                    currency,
                    language,
                    references,
                    delivery,
                    notes,
                    terms,
                    meansOfPayment,
                    policy,
                    taxCurrency,
                    levies,
                    taxFacts);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("a document", property, value);
        }
    }
}
