package org.facturier.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.check.ModelConstraints;
import org.facturier.core.contracts.CreditedInvoice;
import org.facturier.core.contracts.ExtremeDomain;
import org.facturier.core.contracts.FacturierDomain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Party;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The arbitraries that hosts use give values that the model itself finds in order. */
class DomainProperties {

    private static final ModelConstraints CONSTRAINTS = ModelConstraints.checkedBy(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @Property
    @Domain(FacturierDomain.class)
    void a_domain_reaches_types_lists_and_optionals(
            @ForAll Party party,
            @ForAll List<LineItem> lines,
            @ForAll Optional<ExchangeRate> rate,
            @ForAll CreditedInvoice credited) {
        assertThat(party.address()).isPresent();
        assertThat(lines).allMatch(line -> line.treatment().isPresent());
        assertThat(rate.filter(each -> each.from().equals(each.to()))).isEmpty();
        assertThat(credited.notes()).allMatch(note -> note.type().isCredit());
    }

    @Property
    @Domain(FacturierDomain.class)
    void realistic_documents_break_no_constraint(@ForAll InvoiceDraft draft, @ForAll PartnerAgreement agreement) {
        assertThat(CONSTRAINTS.check(draft)).isEmpty();
        assertThat(CONSTRAINTS.check(agreement)).isEmpty();
    }

    @Property
    @Domain(ExtremeDomain.class)
    void extreme_documents_break_none_either(@ForAll Invoice invoice) {
        assertThat(CONSTRAINTS.check(invoice)).isEmpty();
    }
}
