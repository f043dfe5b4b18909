package org.facturier.examples.guide;

// region properties
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.facturier.core.contracts.ExtremeDomain;
import org.facturier.core.contracts.FacturierDomain;
import org.facturier.core.document.Invoice;
import org.joda.money.Money;

class JournalProperties {

    @Property
    @Domain(FacturierDomain.class)
    void debit_is_credit(@ForAll Invoice invoice) {
        assertThat(balance(invoice).isZero()).isTrue();
    }

    @Property
    @Domain(ExtremeDomain.class)
    void debit_is_credit_of_invoices_that_nobody_expects(@ForAll Invoice invoice) {
        assertThat(balance(invoice).isZero()).isTrue();
    }

    private static Money balance(Invoice invoice) {
        return Money.total(
                Journal.postings(invoice).stream().map(Journal.Posting::amount).toList());
    }
}
// endregion
