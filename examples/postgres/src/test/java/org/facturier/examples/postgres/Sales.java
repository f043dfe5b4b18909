package org.facturier.examples.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Transferred;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a house sells to its partners, and what they pay. */
final class Sales {

    static final String HOUSE = "house";
    static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private Sales() {}

    /** {@return an invoice of an amount with tax: net a multiple of 0.05, 20 % beside} */
    static Issued invoice(String number, String partner, String net) {
        return issued(number, DocumentType.INVOICE, partner, net, List.of());
    }

    /** {@return an invoice in place of another, maybe to another partner} */
    static Issued corrective(String number, Issued replaced, String partner, String net) {
        DocumentReference earlier = replaced.document().reference();
        return issued(number, DocumentType.CORRECTIVE_INVOICE, partner, net, List.of(earlier));
    }

    private static Issued issued(
            String number, DocumentType type, String partner, String net, List<DocumentReference> earlier) {
        DocumentHeader header = DocumentHeader.builder()
                .type(type)
                .seller(party(HOUSE))
                .buyer(party(partner))
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .preceding(earlier)
                .build();
        LineItem line = LineItem.builder()
                .description("Formation")
                .unitPrice(eur(net))
                .treatment(TaxTreatment.standard("20"))
                .build();
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(InvoiceDraft.builder().header(header).line(line).build(), Issuance.of("F", JANUARY))
                .orThrow();
        return new Issued(invoice);
    }

    private static Party party(String id) {
        return Party.business("Maison " + id)
                .id(id)
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .build();
    }

    static Payment payment(String id, String payer, String amount, String text) {
        return new Payment(id, JANUARY.plusDays(20), payer, eur(amount), text);
    }

    static Received paid(String id, String payer, String amount) {
        return new Received(payment(id, payer, amount, ""));
    }

    static Allocated put(String id, String payment, Issued invoice, String amount) {
        ItemKey debit = new ItemKey.DocumentItem(DocumentKey.of(invoice.document()));
        return new Allocated(id, JANUARY.plusDays(20), new ItemKey.MoneyItem(payment), debit, eur(amount));
    }

    static Transferred moved(String id, String from, String payment, String to, String amount) {
        return new Transferred(
                id, JANUARY.plusDays(21), account(from), new ItemKey.MoneyItem(payment), account(to), eur(amount));
    }

    static AccountKey account(String partner) {
        return new AccountKey(HOUSE, partner, CurrencyUnit.EUR);
    }

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
