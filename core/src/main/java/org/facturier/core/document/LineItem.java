package org.facturier.core.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.finding.Completeness;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.pricing.TierLine;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is sold, how much of it and at which price; what it comes to is an {@link InvoiceLine}.
 *
 * <p>Its amount is quantity times unit price by base quantity, rounded once, then its allowances and charges: 250 screws at
 * 3.20 for 100 are 8.00. A price is never below zero, a quantity may be.
 */
public sealed interface LineItem permits LineItemData {

    /** {@return what it is (BT-153)} */
    String description();

    /** {@return more about it, in a few sentences (BT-154)} */
    Optional<String> details();

    /** {@return by which identifiers the article is known (BG-31)} */
    ItemIdentity identity();

    /** {@return how much; negative for a return (BT-129)} */
    BigDecimal quantity();

    /** {@return of what (BT-130)} */
    Unit unit();

    /** {@return its price, before allowances (BG-29)} */
    PriceTerms price();

    /** {@return what is taken off or put on this line} */
    List<AllowanceCharge> allowancesAndCharges();

    /** {@return when it was supplied (BG-26)} */
    Optional<ServicePeriod> period();

    /** {@return category, rate and reason, where the host decides them itself; no determiner is asked then} */
    Optional<TaxTreatment> treatment();

    /** {@return the event that makes its tax due, where the host decides the treatment itself} */
    Optional<TaxPoint> taxPoint();

    /** {@return what it is for tax, where a determiner is to decide} */
    Optional<SupplyNature> nature();

    /** {@return what is known for tax of this supply, whatever the header or the parties say} */
    TaxFacts taxFacts();

    /** {@return the agreement, rule and period it comes from} */
    Optional<LineOrigin> origin();

    /** {@return what it refers to: lines of earlier documents, numbers of the buyer} */
    LineReferences references();

    /** {@return how the price came about, for showing beneath the line; they come to the unit price} */
    default List<TierLine> tierLines() {
        return price().tierLines();
    }

    /** {@return the line of an earlier invoice that this one credits, takes off or adds to} */
    default Optional<LineReference> corrects() {
        return references().corrects();
    }

    /** {@return what taking that line back means to the agreement that billed it} */
    default Optional<CreditIntent> intent() {
        return references().intent();
    }

    /** {@return the line of a quote or order of which this one bills the whole or a part} */
    default Optional<LineReference> bills() {
        return references().bills();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this line} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers the properties of a line: one piece unless a quantity is set, at a price for one. */
    final class Builder {
        private @Nullable String description;
        private Optional<String> details = Optional.empty();
        private ItemIdentity identity = ItemIdentity.none();
        private BigDecimal quantity = BigDecimal.ONE;
        private Unit unit = Unit.ONE;
        private PriceTerms.Builder price = PriceTerms.builder();
        private List<AllowanceCharge> allowancesAndCharges = new ArrayList<>();
        private Optional<ServicePeriod> period = Optional.empty();
        private Optional<TaxTreatment> treatment = Optional.empty();
        private Optional<TaxPoint> taxPoint = Optional.empty();
        private Optional<SupplyNature> nature = Optional.empty();
        private TaxFacts taxFacts = TaxFacts.none();
        private Optional<LineOrigin> origin = Optional.empty();
        private LineReferences.Builder references = LineReferences.builder();

        private Builder() {}

        private Builder(LineItem line) {
            description = line.description();
            details = line.details();
            identity = line.identity();
            quantity = line.quantity();
            unit = line.unit();
            price = line.price().toBuilder();
            allowancesAndCharges = new ArrayList<>(line.allowancesAndCharges());
            period = line.period();
            treatment = line.treatment();
            taxPoint = line.taxPoint();
            nature = line.nature();
            taxFacts = line.taxFacts();
            origin = line.origin();
            references = line.references().toBuilder();
        }

        /** Sets what it is. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Sets more about it. */
        public Builder details(String details) {
            this.details = Optional.of(given("details", details));
            return this;
        }

        /** Sets the seller's identifier of the product. */
        public Builder productCode(String productCode) {
            return identity(identity.toBuilder().productCode(productCode).build());
        }

        /** Sets by which identifiers the article is known, in place of what was. */
        public Builder identity(ItemIdentity identity) {
            this.identity = given("identity", identity);
            return this;
        }

        /** Sets how much; one unless said otherwise. */
        public Builder quantity(BigDecimal quantity) {
            this.quantity = quantity;
            return this;
        }

        /** Sets how much, in whole units. */
        public Builder quantity(long quantity) {
            return quantity(BigDecimal.valueOf(quantity));
        }

        /** Sets of what; {@link Unit#ONE} unless said otherwise. */
        public Builder unit(Unit unit) {
            this.unit = unit;
            return this;
        }

        /** Sets the price of one unit, or of the base quantity if there is one. */
        public Builder unitPrice(BigMoney unitPrice) {
            price.unitPrice(unitPrice);
            return this;
        }

        /** Sets the price of one unit in the decimals of the currency. */
        public Builder unitPrice(Money unitPrice) {
            return unitPrice(given("unitPrice", unitPrice).toBigMoney());
        }

        /** Sets the number of units that the price is for; one unless said otherwise. */
        public Builder baseQuantity(BigDecimal baseQuantity) {
            price.baseQuantity(baseQuantity);
            return this;
        }

        /** Sets by how much the list price was lowered to the unit price, which is set before (BT-147). */
        public Builder priceDiscount(BigMoney discount) {
            price.discount(Optional.of(given("priceDiscount", discount)));
            return this;
        }

        /** Sets its price, in place of what was. */
        public Builder price(PriceTerms price) {
            this.price = given("price", price).toBuilder();
            return this;
        }

        /** Says that the price was put together for the whole of the line, so that it is not shown as that of a unit. */
        public Builder pricedFor(PricedFor pricedFor) {
            price.pricedFor(Optional.of(given("pricedFor", pricedFor)));
            return this;
        }

        /** Adds an allowance or charge. */
        public Builder allowanceCharge(AllowanceCharge allowanceCharge) {
            this.allowancesAndCharges.add(given("allowanceCharge", allowanceCharge));
            return this;
        }

        /** Sets what is taken off or put on this line, in place of what was. */
        public Builder allowancesAndCharges(List<AllowanceCharge> allowancesAndCharges) {
            this.allowancesAndCharges = new ArrayList<>(given("allowancesAndCharges", allowancesAndCharges));
            return this;
        }

        /** Sets when it was supplied. */
        public Builder period(ServicePeriod period) {
            this.period = Optional.of(given("period", period));
            return this;
        }

        /** Sets category, rate and reason; no determiner is asked then. */
        public Builder treatment(TaxTreatment treatment) {
            this.treatment = Optional.of(given("treatment", treatment));
            return this;
        }

        /** Sets the event that makes its tax due. */
        public Builder taxPoint(TaxPoint taxPoint) {
            this.taxPoint = Optional.of(given("taxPoint", taxPoint));
            return this;
        }

        /** Sets what it is for tax, for a determiner to decide on. */
        public Builder nature(SupplyNature nature) {
            this.nature = Optional.of(given("nature", nature));
            return this;
        }

        /** Says that a tax fact of this supply is known, and whether it holds. */
        public Builder taxFact(TaxFact taxFact, boolean holds) {
            this.taxFacts = taxFacts.with(given("taxFact", taxFact), holds);
            return this;
        }

        /** Sets how the price came about. */
        public Builder tierLines(List<TierLine> tierLines) {
            price.tierLines(tierLines);
            return this;
        }

        /** Sets the agreement, rule and period it comes from. */
        public Builder origin(LineOrigin origin) {
            this.origin = Optional.of(given("origin", origin));
            return this;
        }

        /** Sets what it refers to, in place of what was. */
        public Builder references(LineReferences references) {
            this.references = given("references", references).toBuilder();
            return this;
        }

        /** Sets the line of an earlier invoice that this one credits or takes off. */
        public Builder corrects(LineReference corrects) {
            references.corrects(corrects);
            return this;
        }

        /** Sets what taking a line back means to the agreement that billed it. */
        public Builder intent(CreditIntent intent) {
            references.intent(intent);
            return this;
        }

        /** Sets the line of a quote or order of which this one bills the whole or a part. */
        public Builder bills(LineReference bills) {
            references.bills(bills);
            return this;
        }

        /**
         * {@return the line}
         *
         * @throws IllegalArgumentException if description or price are missing, the price is negative (BR-27), the base
         *     quantity is not above zero, or an intent is said and no line credited
         */
        public LineItem build() {
            return new LineItemData(
                    description,
                    details,
                    identity,
                    quantity,
                    unit,
                    price.build(),
                    allowancesAndCharges,
                    period,
                    treatment,
                    taxPoint,
                    nature,
                    taxFacts,
                    origin,
                    references.build());
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("a line", property, value);
        }
    }
}
