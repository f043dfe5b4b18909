package org.facturier.reminders.interest;

import java.util.Optional;
import org.facturier.core.document.Invoice;

/**
 * Says by what interest on an invoice is reckoned, and what payments settle first: the one place where a house says so, for
 * charges, reminders and letters ask it alone.
 *
 * @implSpec Immutable and safe for many threads; equal invoices give equal terms. What throws or gives null costs the charge of
 *     the invoice, with a finding, and no other.
 */
@FunctionalInterface
public interface LateInterestLaw {

    /** {@return no interest and no indemnity, whatever the invoice} */
    static LateInterestLaw none() {
        return new NoLateInterest();
    }

    /**
     * {@return the law of the seller's country, for a buyer of this kind, with what the invoice says on late payment}
     * Member states without a regime of their own here get the minimum of the Directive, never more. Where no law is known,
     * as for consumers in most countries, an agreed rate alone counts, and without one nothing is claimed, which is said.
     */
    static LateInterestLaw ofSeller() {
        return new LawOfSeller();
    }

    /** {@return one regime for every invoice, with what the invoice says on late payment} */
    static LateInterestLaw of(LateInterestRegime regime) {
        return invoice -> Optional.of(LawOfSeller.written(regime, invoice));
    }

    /** {@return the terms for an invoice, empty where no interest is to be claimed} */
    Optional<LateInterestTerms> on(Invoice invoice);

    /**
     * {@return this law, with payments put to what the house agreed, in place of what the law says where nothing is}
     *
     * @param agreed  what payments settle first, on every invoice
     */
    default LateInterestLaw with(AllocationOrder agreed) {
        return invoice -> on(invoice).map(terms -> terms.with(agreed));
    }

    /**
     * {@return whether the house claims nothing, whatever the invoice} Of other laws it is said where they grant nothing on an
     * invoice that is late ({@code LATE-LAW-02}).
     */
    default boolean claimsNothing() {
        return false;
    }
}
