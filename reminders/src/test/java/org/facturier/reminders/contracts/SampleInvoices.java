package org.facturier.reminders.contracts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Contact;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Issued invoices to be late with: from a French seller to a French business, unless a header says otherwise. */
public final class SampleInvoices {

    /** The date of every invoice. */
    public static final LocalDate ISSUED_ON = LocalDate.of(2026, 1, 15);

    /** Who sells. */
    public static final Party SELLER = Party.business("Atelier du Port SARL")
            .address(Address.of("12 quai des Brumes", "29200", "Brest", "FR"))
            .contact(Contact.of("Service comptable", "compta@atelier-du-port.example"))
            .account(BankAccount.of("FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP"))
            .build();

    /** Who buys. */
    public static final Party BUYER = Party.business("Librairie Kerouac SAS")
            .id("kerouac")
            .address(Address.of("3 rue du Phare", "35400", "Saint-Malo", "FR"))
            .build();

    private SampleInvoices() {}

    /** {@return a header in French, in euros, paid by transfer} */
    public static DocumentHeader.Builder header() {
        return DocumentHeader.builder()
                .seller(SELLER)
                .buyer(BUYER)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(due(30))
                .meansOfPayment(
                        new PaymentMeans.CreditTransfer(SELLER.accounts().get(0)));
    }

    /** {@return terms of equal instalments, each so many days after the invoice} */
    public static PaymentTerms due(int... daysAfter) {
        List<PlannedInstalment> parts = Arrays.stream(daysAfter)
                .mapToObj(days -> new PlannedInstalment(
                        new InstalmentShare.FractionShare(1, daysAfter.length),
                        DueDateRule.days(days),
                        Optional.empty()))
                .toList();
        return PaymentTerms.of(PaymentPlan.of(parts));
    }

    /** {@return an invoice over an amount before 20 per cent of tax, in equal instalments so many days after its date} */
    public static Invoice of(String number, Money net, int... daysAfter) {
        return of(number, net, header().terms(due(daysAfter)).build());
    }

    /** {@return the draft of such an invoice} */
    public static InvoiceDraft draft(Money net, int... daysAfter) {
        return draft(net, header().terms(due(daysAfter)).build());
    }

    private static InvoiceDraft draft(Money net, DocumentHeader header) {
        return InvoiceDraft.builder()
                .header(header)
                .line(LineItem.builder()
                        .description("Reliure")
                        .unitPrice(net)
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }

    /** {@return an invoice over an amount before 20 per cent of tax} */
    public static Invoice of(String number, Money net, DocumentHeader header) {
        return Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of(number)))
                .build()
                .issue(draft(net, header), Issuance.of("S", ISSUED_ON))
                .orThrow();
    }
}
