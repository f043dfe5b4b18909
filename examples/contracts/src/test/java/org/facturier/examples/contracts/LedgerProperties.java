package org.facturier.examples.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.facturier.core.contracts.CreditedInvoice;
import org.facturier.core.contracts.ExtremeDomain;
import org.facturier.core.contracts.FacturierDomain;
import org.facturier.core.document.Invoice;
import org.joda.money.Money;

class LedgerProperties {

    // region property
    @Property
    @Domain(FacturierDomain.class)
    void debit_is_credit(@ForAll Invoice invoice) {
        assertThat(balance(invoice).isZero()).isTrue();
    }
    // endregion

    @Property
    @Domain(ExtremeDomain.class)
    void debit_is_credit_of_invoices_that_nobody_expects(@ForAll Invoice invoice) {
        assertThat(balance(invoice).isZero()).isTrue();
    }

    @Property
    @Domain(FacturierDomain.class)
    void nothing_is_left_on_any_account_of_what_was_credited(@ForAll CreditedInvoice credited) {
        for (Ledger.Posting posting : Ledger.postings(credited.invoice())) {
            Money left = credited.notes().stream()
                    .flatMap(note -> Ledger.postings(note).stream())
                    .filter(other -> other.account().equals(posting.account()))
                    .map(Ledger.Posting::amount)
                    .reduce(posting.amount(), Money::plus);
            if (!credited.notes().isEmpty()) {
                assertThat(left.isZero()).as(posting.account()).isTrue();
            }
        }
    }

    private static Money balance(Invoice invoice) {
        return Money.total(
                Ledger.postings(invoice).stream().map(Ledger.Posting::amount).toList());
    }
}
