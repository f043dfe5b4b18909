package org.facturier.core.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * The price of a line: how much for how many units. 250 screws at 3.20 for 100 have a unit price of 3.20 and a base quantity
 * of 100, and come to 8.00.
 *
 * @source EN 16931 BG-29
 */
public sealed interface PriceTerms permits PriceTermsData {

    /** {@return the price of {@link #baseQuantity} units, before allowances, zero or more; any number of decimals (BT-146)} */
    BigMoney unitPrice();

    /** {@return the number of units the price is for, above zero (BT-149)} */
    BigDecimal baseQuantity();

    /**
     * {@return what the price is for, where it was put together and is the price of no unit; whoever puts it together says so}
     * A renderer leaves such a price out.
     */
    Optional<PricedFor> pricedFor();

    /**
     * {@return by how much the list price was lowered to the unit price, for as many units, zero or more; empty where no list
     * price is told (BT-147)} It is in the unit price already, and changes no amount.
     */
    Optional<BigMoney> discount();

    /** {@return the list price: the unit price and what it was lowered by (BT-148)} */
    default BigMoney listPrice() {
        return discount().map(unitPrice()::plus).orElse(unitPrice());
    }

    /** {@return how the price came about, for showing beneath the line; they come to the unit price} */
    List<TierLine> tierLines();

    /** {@return the price of one unit} */
    static PriceTerms of(BigMoney unitPrice) {
        return new Builder().unitPrice(unitPrice).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this price} */
    default Builder toBuilder() {
        return new Builder()
                .unitPrice(unitPrice())
                .baseQuantity(baseQuantity())
                .pricedFor(pricedFor())
                .tierLines(tierLines())
                .discount(discount());
    }

    /** Gathers what a price says: it is for one unit unless a base quantity is set. */
    final class Builder {
        private @Nullable BigMoney unitPrice;
        private BigDecimal baseQuantity = BigDecimal.ONE;
        private Optional<PricedFor> pricedFor = Optional.empty();
        private List<TierLine> tierLines = List.of();
        private Optional<BigMoney> discount = Optional.empty();

        private Builder() {}

        /**
         * Sets the price of one unit, or of the base quantity if there is one. A discount that was told of another price goes.
         */
        public Builder unitPrice(BigMoney unitPrice) {
            this.unitPrice = unitPrice;
            this.discount = Optional.empty();
            return this;
        }

        /** Sets the number of units that the price is for; one unless said otherwise. */
        public Builder baseQuantity(BigDecimal baseQuantity) {
            this.baseQuantity = baseQuantity;
            return this;
        }

        /** Says what the price is for where it is the price of no unit; empty where it is that of units. */
        public Builder pricedFor(Optional<PricedFor> pricedFor) {
            this.pricedFor = pricedFor;
            return this;
        }

        /** Sets by how much the list price was lowered to the unit price, which is set before; empty where none is told. */
        public Builder discount(Optional<BigMoney> discount) {
            this.discount = discount;
            return this;
        }

        /** Sets how the price came about. */
        public Builder tierLines(List<TierLine> tierLines) {
            this.tierLines = tierLines;
            return this;
        }

        /**
         * {@return the price}
         *
         * @throws IllegalArgumentException if the price is missing or below zero (BR-27), the base quantity is not above zero,
         *     or the discount is below zero or in another currency
         */
        public PriceTerms build() {
            return new PriceTermsData(unitPrice, baseQuantity, pricedFor, tierLines, discount);
        }
    }
}
