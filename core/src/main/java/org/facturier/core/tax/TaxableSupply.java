package org.facturier.core.tax;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.jspecify.annotations.Nullable;

/** The facts of one supply, from which its treatment follows. */
public sealed interface TaxableSupply permits TaxableSupplyData {

    /** {@return who supplies} */
    Party seller();

    /** {@return who is supplied} */
    Party buyer();

    /** {@return what is supplied} */
    SupplyNature nature();

    /** {@return the day of delivery or completion, which decides the rate in force} */
    LocalDate suppliedOn();

    /** {@return where goods leave, empty where that is at the seller's address} */
    Optional<Address> sentFrom();

    /** {@return where goods arrive or a service is performed, empty where that is at the buyer's address} */
    Optional<Address> deliveredTo();

    /** {@return what else is known, and whether it holds; what is not known is left out} */
    TaxFacts taxFacts();

    /** {@return the language of reasons and notices} */
    Locale language();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the facts. */
    final class Builder {
        private @Nullable Party seller;
        private @Nullable Party buyer;
        private @Nullable SupplyNature nature;
        private @Nullable LocalDate suppliedOn;
        private Optional<Address> sentFrom = Optional.empty();
        private Optional<Address> deliveredTo = Optional.empty();
        private TaxFacts taxFacts = TaxFacts.none();
        private @Nullable Locale language;

        private Builder() {}

        /** Sets who supplies. */
        public Builder seller(Party seller) {
            this.seller = seller;
            return this;
        }

        /** Sets who is supplied. */
        public Builder buyer(Party buyer) {
            this.buyer = buyer;
            return this;
        }

        /** Sets what is supplied. */
        public Builder nature(SupplyNature nature) {
            this.nature = nature;
            return this;
        }

        /** Sets the day of delivery or completion. */
        public Builder suppliedOn(LocalDate suppliedOn) {
            this.suppliedOn = suppliedOn;
            return this;
        }

        /** Sets where goods leave, where that is not at the seller's address. */
        public Builder sentFrom(Optional<Address> sentFrom) {
            this.sentFrom = sentFrom;
            return this;
        }

        /** Says that a tax fact is known, and whether it holds. */
        public Builder taxFact(TaxFact taxFact, boolean holds) {
            this.taxFacts = taxFacts.with(taxFact, holds);
            return this;
        }

        /** Sets what else is known, in place of what was said so far. */
        public Builder taxFacts(TaxFacts taxFacts) {
            this.taxFacts = taxFacts;
            return this;
        }

        /** Sets where goods arrive or a service is performed, where that is not at the buyer's address. */
        public Builder deliveredTo(Optional<Address> deliveredTo) {
            this.deliveredTo = deliveredTo;
            return this;
        }

        /** Sets the language of reasons and notices. */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /**
         * {@return the facts}
         *
         * @throws IllegalArgumentException if seller, buyer, nature, day or language are missing
         */
        public TaxableSupply build() {
            return new TaxableSupplyData(seller, buyer, nature, suppliedOn, sentFrom, deliveredTo, taxFacts, language);
        }
    }
}
