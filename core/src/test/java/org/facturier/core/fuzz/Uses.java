package org.facturier.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.Quote;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.SealedInvoice;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.seal.SealChain;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;

/** All that a host does with what it has read. Whatever the documents say, nothing is thrown. */
public final class Uses {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategy.given(InvoiceNumber.of("F-77")))
            .build();

    private Uses() {}

    /** Uses a document by what it is. */
    public static void use(Object document) throws JsonProcessingException {
        if (document instanceof InvoiceDraft draft) {
            draft(draft);
        } else if (document instanceof Invoice invoice) {
            invoice(invoice);
        } else if (document instanceof PartnerAgreement agreement) {
            agreement(agreement);
        } else if (document instanceof Usage usage) {
            usage(usage);
        } else if (document instanceof Fact fact) {
            facts(List.of(fact));
        } else if (document instanceof ToldFact told) {
            facts(List.of(told.fact()));
        } else if (document instanceof Payment payment) {
            Ledger.of("seller", List.of())
                    .settle(payment, Matchers.byReferenceThenAge())
                    .facts();
        } else if (document instanceof Quote quote) {
            InvoiceCalculator.standard().explain(quote);
            order(quote);
        } else if (document instanceof SealedInvoice sealed) {
            invoice(sealed.invoice());
        }
    }

    /** Issues a draft, and offers it. */
    public static void draft(InvoiceDraft draft) throws JsonProcessingException {
        issued(draft).ifPresent(Uses::issuedInvoice);
        ISSUER.quote(draft, DAY.plusDays(30), Issuance.of("Q", DAY)).value().ifPresent(Uses::order);
    }

    /** {@return what is issued of a draft, if it may be} */
    public static Optional<Invoice> issued(InvoiceDraft draft) {
        return ISSUER.issue(draft, Issuance.of("F", DAY).receivedOn(DAY)).value();
    }

    /** What was issued comes back, can be sealed, and contradicts itself nowhere. */
    private static void issuedInvoice(Invoice invoice) {
        try {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(invoice), Invoice.class))
                    .isEqualTo(invoice);
            SealedInvoice sealed = SealedInvoice.of(invoice, SealChain.of("F")).orThrow();
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(sealed), SealedInvoice.class))
                    .isEqualTo(sealed);
            invoice(invoice);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Checks, explains, corrects and books an invoice. */
    public static void invoice(Invoice invoice) throws JsonProcessingException {
        InvoiceCheck.standard().check(invoice);
        InvoiceCheck.standard().check(List.of(invoice));
        InvoiceCalculator.standard().explain(invoice);
        Chain chain = Chain.of(List.of(invoice));
        Correction.of(chain, DocumentKey.of(invoice)).value().ifPresent(correction -> correct(invoice, correction));
        if (canBeBooked(invoice)) {
            facts(List.of(new Issued(invoice)));
        }
    }

    /** What contradicts itself, as the check says, is refused as a fact. */
    private static boolean canBeBooked(Invoice invoice) {
        return invoice.foreignAmount().isEmpty()
                && invoice.schedule().total().equals(invoice.totals().payable());
    }

    private static void correct(Invoice invoice, Correction correction) {
        correction.remaining();
        Outcome<InvoiceDraft> full = correction.inFull("Retour");
        full.value().flatMap(Uses::issued).ifPresent(note -> {
            InvoiceCheck.standard().check(List.of(invoice, note));
            if (canBeBooked(invoice)) {
                Ledger.of("seller", List.of(new Issued(invoice), new Issued(note)))
                        .open(DAY.plusYears(1));
            }
        });
        correction.ofQuantities("Retour", Map.of(1, BigDecimal.ONE)).value().ifPresent(Uses::issued);
        invoice.lines().stream()
                .findFirst()
                .ifPresent(line -> correction
                        .ofLines("Retour", Map.of(1, line.net()))
                        .value()
                        .ifPresent(Uses::issued));
    }

    private static void order(Quote quote) {
        Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("B", quote.validUntil()))
                .order(quote.validUntil())
                .value()
                .flatMap(order -> OrderBilling.of(order, List.of()).value())
                .ifPresent(billing -> {
                    billing.deposit("Acompte", Percentage.of("30")).value().ifPresent(Uses::issued);
                    billing.rest("Solde").value().ifPresent(Uses::issued);
                });
    }

    /** Checks, words and bills an agreement. */
    public static void agreement(PartnerAgreement agreement) {
        AgreementCheck.standard().check(agreement);
        AgreementClauses.letter(agreement, DAY);
        AgreementClauses.of(agreement, Locale.ENGLISH);
        Usage usage = new Usage("u1", agreement.partner().id(), "hours", DAY, BigDecimal.TEN);
        BillingRun.standard()
                .plan(List.of(agreement), List.of(usage), Chain.none(), LocalDate.of(2026, 12, 31))
                .invoices()
                .stream()
                .limit(5)
                .map(ProposedInvoice::draft)
                .forEach(Uses::issued);
    }

    private static void usage(Usage usage) {
        BillingRun.standard().plan(List.of(), List.of(usage), Chain.none(), DAY);
        DailyUsage days = new DailyUsage();
        days.accept(usage);
        BillingRun.standard().plan(List.of(), days, Chain.none(), DAY);
    }

    /** Folds facts and asks what they come to. */
    public static void facts(List<Fact> facts) {
        Ledger ledger = Ledger.of("seller", facts);
        ledger.findings();
        ledger.open(DAY);
        ledger.open(LocalDate.of(2199, 12, 31));
        CarriedForward.of(ledger, DAY);
        ledger.accounts().forEach(Uses::account);
    }

    private static void account(Account account) {
        account.at(DAY.plusYears(1));
        account.entries();
        account.balances();
        account.statement(new ServicePeriod(DAY, DAY.plusYears(1)));
    }
}
