package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Party;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier and a partner agreed: what is billed, when, at which price, on which terms. One value is one version; all
 * versions of an identifier together are an {@link AgreementHistory}.
 *
 * <p>It is data and bills nothing. Parts that contradict each other are refused when it is built; what is merely odd is named
 * by {@link AgreementCheck}. Days run from the first, inclusive, to the day after the last, exclusive.
 */
public sealed interface PartnerAgreement permits PartnerAgreementData {

    /** {@return its identifier, stable over versions} Lines, findings and requests of a run name it. */
    String id();

    /** {@return its version, from 1; every line remembers the version that priced it} Numbers may leave gaps and only rise. */
    int version();

    /** {@return who supplies, the seller of its invoices; of what the partner is owed, the buyer} */
    Party supplier();

    /** {@return the other side, which pays; where it has sites, the account of all of them} */
    Party partner();

    /** {@return the first day; of an amended version, the day on which the amendment takes effect} */
    LocalDate validFrom();

    /** {@return the day after the last one, exclusive; the first day of what was withdrawn on it; empty while open} */
    Optional<LocalDate> validUntil();

    /** {@return the day on which this version was agreed; empty where nothing is said} */
    Optional<LocalDate> agreedOn();

    /** {@return the currency of every price} */
    CurrencyUnit currency();

    /** {@return the language of documents} */
    Locale language();

    /** {@return when the partner pays, counted from the day of each invoice} */
    PaymentTerms terms();

    /** {@return how the partner pays, the preferred way first; empty where the accounts of the supplier are named on issue} */
    List<PaymentMeans> meansOfPayment();

    /** {@return when the supplier pays what the partner is owed; the partner's own terms where nothing is said} */
    Optional<PaymentTerms> payoutTerms();

    /** {@return what is billed, one at least, in the order in which it was given; no two with one key} */
    List<BillingRule> rules();

    /**
     * {@return what is taken off or put on every invoice to the partner} They are of the document, not of a line, such as a
     * charge for each invoice on paper.
     */
    List<DocumentAllowanceCharge> allowancesAndCharges();

    /** {@return what is taken off its lines for a time, in the order in which it is taken} */
    List<Discount> discounts();

    /** {@return the partner's order, to be quoted} */
    Optional<String> purchaseOrder();

    /** {@return what the partner wants quoted, such as a service code} */
    Optional<String> buyerReference();

    /** {@return by which arithmetic invoices are calculated; empty for that of the calculator} */
    Optional<CalculationPolicy> policy();

    /** {@return the kind of partner whose prices apply; empty where there is no such kind} */
    Optional<String> segment();

    /** {@return the place of the partner that it is for, where the partner has several} */
    Optional<Site> site();

    /** {@return how the partner wants its invoices; empty where nothing is said} */
    Optional<DeliveryPreference> delivery();

    /** {@return under which identifier its usage is recorded: that of the site, else that of the partner} */
    default String measuredAs() {
        return site().map(Site::id).orElseGet(partner()::id);
    }

    /** {@return whether it was withdrawn on its first day, so that nothing is due by it} */
    default boolean isWithdrawn() {
        return validUntil().filter(validFrom()::equals).isPresent();
    }

    /** {@return whether a day lies within the agreement} */
    default boolean covers(LocalDate day) {
        return !day.isBefore(validFrom())
                && validUntil().filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this agreement} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return a builder of the next version, which says the same until it is changed} Whether it leaves a rule alone is seen
     * by comparison: a rule that is equal in all goes on under the version that set it.
     *
     * @param agreedOn  the day on which it is agreed
     * @param effectiveFrom  its first day; before the day of agreement it is retroactive, which is never passed over in silence
     */
    default Builder amended(LocalDate agreedOn, LocalDate effectiveFrom) {
        return toBuilder().version(version() + 1).agreedOn(agreedOn).validFrom(effectiveFrom);
    }

    /**
     * Gathers the properties of an agreement. Singular setters add to lists, plural ones replace them; nothing is checked
     * before {@link #build}.
     */
    final class Builder {
        private @Nullable String id;
        private int version = 1;
        private @Nullable Party supplier;
        private @Nullable Party partner;
        private @Nullable LocalDate validFrom;
        private Optional<LocalDate> validUntil = Optional.empty();
        private Optional<LocalDate> agreedOn = Optional.empty();
        private @Nullable CurrencyUnit currency;
        private @Nullable Locale language;
        private @Nullable PaymentTerms terms;
        private List<PaymentMeans> meansOfPayment = new ArrayList<>();
        private Optional<PaymentTerms> payoutTerms = Optional.empty();
        private List<BillingRule> rules = new ArrayList<>();
        private List<DocumentAllowanceCharge> allowancesAndCharges = new ArrayList<>();
        private List<Discount> discounts = new ArrayList<>();
        private Optional<String> purchaseOrder = Optional.empty();
        private Optional<String> buyerReference = Optional.empty();
        private Optional<CalculationPolicy> policy = Optional.empty();
        private Optional<String> segment = Optional.empty();
        private Optional<Site> site = Optional.empty();
        private Optional<DeliveryPreference> delivery = Optional.empty();

        private Builder() {}

        private Builder(PartnerAgreement agreement) {
            id = agreement.id();
            version = agreement.version();
            supplier = agreement.supplier();
            partner = agreement.partner();
            validFrom = agreement.validFrom();
            validUntil = agreement.validUntil();
            agreedOn = agreement.agreedOn();
            currency = agreement.currency();
            language = agreement.language();
            terms = agreement.terms();
            meansOfPayment = new ArrayList<>(agreement.meansOfPayment());
            payoutTerms = agreement.payoutTerms();
            rules = new ArrayList<>(agreement.rules());
            allowancesAndCharges = new ArrayList<>(agreement.allowancesAndCharges());
            discounts = new ArrayList<>(agreement.discounts());
            purchaseOrder = agreement.purchaseOrder();
            buyerReference = agreement.buyerReference();
            policy = agreement.policy();
            segment = agreement.segment();
            site = agreement.site();
            delivery = agreement.delivery();
        }

        /** Sets the identifier. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the version; 1 unless said otherwise. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /** Sets who supplies. */
        public Builder supplier(Party supplier) {
            this.supplier = supplier;
            return this;
        }

        /** Sets the other side. */
        public Builder partner(Party partner) {
            this.partner = partner;
            return this;
        }

        /** Sets the first day. */
        public Builder validFrom(LocalDate validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Sets the day after the last one; the first day of an agreement that is withdrawn on it. */
        public Builder validUntil(LocalDate validUntil) {
            this.validUntil = Optional.of(given("validUntil", validUntil));
            return this;
        }

        /** Sets the day on which this version was agreed. */
        public Builder agreedOn(LocalDate agreedOn) {
            this.agreedOn = Optional.of(given("agreedOn", agreedOn));
            return this;
        }

        /** Sets the currency of every price. */
        public Builder currency(CurrencyUnit currency) {
            this.currency = currency;
            return this;
        }

        /** Sets the language of documents. */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /** Sets when the partner pays. */
        public Builder terms(PaymentTerms terms) {
            this.terms = terms;
            return this;
        }

        /** Adds a way in which the partner pays. */
        public Builder meansOfPayment(PaymentMeans meansOfPayment) {
            this.meansOfPayment.add(given("meansOfPayment", meansOfPayment));
            return this;
        }

        /** Sets when the supplier pays what the partner is owed. */
        public Builder payoutTerms(PaymentTerms payoutTerms) {
            this.payoutTerms = Optional.of(given("payoutTerms", payoutTerms));
            return this;
        }

        /** Adds something that is billed. */
        public Builder rule(BillingRule rule) {
            this.rules.add(given("rule", rule));
            return this;
        }

        /** Sets what is billed, in place of what was. */
        public Builder rules(List<BillingRule> rules) {
            this.rules = new ArrayList<>(given("rules", rules));
            return this;
        }

        /** Adds something taken off or put on every invoice to the partner. */
        public Builder allowanceCharge(DocumentAllowanceCharge allowanceCharge) {
            this.allowancesAndCharges.add(given("allowanceCharge", allowanceCharge));
            return this;
        }

        /** Adds something taken off its lines for a time. */
        public Builder discount(Discount discount) {
            this.discounts.add(given("discount", discount));
            return this;
        }

        /** Sets what is taken off its lines, in place of what was. */
        public Builder discounts(List<Discount> discounts) {
            this.discounts = new ArrayList<>(given("discounts", discounts));
            return this;
        }

        /** Sets the partner's order. */
        public Builder purchaseOrder(String purchaseOrder) {
            this.purchaseOrder = Optional.of(given("purchaseOrder", purchaseOrder));
            return this;
        }

        /** Sets what the partner wants quoted. */
        public Builder buyerReference(String buyerReference) {
            this.buyerReference = Optional.of(given("buyerReference", buyerReference));
            return this;
        }

        /** Sets by which arithmetic invoices are calculated. */
        public Builder policy(CalculationPolicy policy) {
            this.policy = Optional.of(given("policy", policy));
            return this;
        }

        /** Sets the kind of partner whose prices apply. */
        public Builder segment(String segment) {
            this.segment = Optional.of(given("segment", segment));
            return this;
        }

        /** Sets the place of the partner that it is for. */
        public Builder site(Site site) {
            this.site = Optional.of(given("site", site));
            return this;
        }

        /** Sets how the partner wants its invoices. */
        public Builder delivery(DeliveryPreference delivery) {
            this.delivery = Optional.of(given("delivery", delivery));
            return this;
        }

        /**
         * {@return the agreement}
         *
         * @throws IllegalArgumentException if identifier, parties, first day, currency, language, terms or rules are
         *     missing, if it ends before it begins, if two rules or discounts have one key, if a commitment or a
         *     discount names a rule that does not count, or a price is in another currency
         */
        public PartnerAgreement build() {
            return new PartnerAgreementData(
                    id,
                    version,
                    supplier,
                    partner,
                    validFrom,
                    validUntil,
                    agreedOn,
                    currency,
                    language,
                    terms,
                    meansOfPayment,
                    payoutTerms,
                    rules,
                    allowancesAndCharges,
                    discounts,
                    purchaseOrder,
                    buyerReference,
                    policy,
                    segment,
                    site,
                    delivery);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("an agreement", property, value);
        }
    }
}
