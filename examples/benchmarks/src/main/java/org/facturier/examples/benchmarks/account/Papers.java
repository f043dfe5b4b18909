package org.facturier.examples.benchmarks.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Issues the documents of a house to partners that are told apart by their index. */
final class Papers {

    static final String HOUSE = "house";

    private static final TaxTreatment STANDARD = TaxTreatment.standard("20");
    private static final Party SELLER = Party.business("Ateliers du Rhône SAS")
            .id(HOUSE)
            .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
            .build();

    private final List<DocumentHeader> headers;

    private Papers(int partners, PaymentTerms terms) {
        headers = IntStream.range(0, partners).mapToObj(i -> header(i, terms)).toList();
    }

    /** {@return papers to be paid at once, after 30 days} */
    static Papers at30Days(int partners) {
        return new Papers(partners, PaymentTerms.of(DueDateRule.days(30)));
    }

    /** {@return papers to be paid in two parts, after 30 and 60 days} */
    static Papers inTwoParts(int partners) {
        return new Papers(
                partners,
                PaymentTerms.of(PaymentPlan.of(List.of(
                        PlannedInstalment.percent("50", DueDateRule.days(30)),
                        PlannedInstalment.balance(DueDateRule.days(60))))));
    }

    private static DocumentHeader header(int partner, PaymentTerms terms) {
        return DocumentHeader.builder()
                .seller(SELLER)
                .buyer(Party.business("Partner " + partner)
                        .id(partner(partner))
                        .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
                        .build())
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(terms)
                .build();
    }

    static String partner(int index) {
        return "P" + index;
    }

    /** {@return an invoice over 100.00 to 149.90 and 20 % VAT} */
    Invoice invoice(int number, int partner, LocalDate on) {
        LineItem line = LineItem.builder()
                .description("Abonnement")
                .unitPrice(cents(2 * half(number)))
                .treatment(STANDARD)
                .build();
        InvoiceDraft draft =
                InvoiceDraft.builder().header(headers.get(partner)).line(line).build();
        return issued(String.format(Locale.ROOT, "F-%07d", number), draft, on);
    }

    /** {@return a note over half of an invoice} */
    static Invoice note(int number, Invoice invoice, LocalDate on) {
        InvoiceDraft draft = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .flatMap(correction -> correction.ofLines("avoir", Map.of(1, cents(half(number)))))
                .orThrow();
        return issued(String.format(Locale.ROOT, "N-%07d", number), draft, on);
    }

    private static long half(int number) {
        return 5_000 + 5L * (number % 500);
    }

    private static Money cents(long amount) {
        return Money.ofMinor(CurrencyUnit.EUR, amount);
    }

    private static Invoice issued(String number, InvoiceDraft draft, LocalDate on) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of("F", on))
                .orThrow();
    }
}
