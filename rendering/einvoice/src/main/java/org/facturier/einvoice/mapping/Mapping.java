package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.References;
import org.facturier.core.money.ExchangeRate;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.ProcessControl;
import org.joda.money.CurrencyUnit;

/**
 * Brings an issued document into the terms of EN 16931. Each figure is copied as the document states it and none is worked out,
 * so that the e-invoice, the PDF and the books say the same to the cent; nothing that is missing is filled in.
 *
 * <pre>{@code
 * Mapped mapped = Mapping.of(MappingContext.of(Profile.EN16931)).map(invoice);
 * ElectronicInvoice hub = mapped.with(Term.bt(32), "12/345/67890").outcome().orThrow();
 * }</pre>
 *
 * <p>What has no place is named, see {@link MappingRule}. What is the matter of the house alone and stands on no document is
 * not carried and not named: series, agreement and rule a line comes from, arithmetic, tax facts, what a correction starts from.
 * Immutable and safe for threads.
 */
public final class Mapping {

    private final MappingContext context;
    private final Set<MappingRule> allowed;

    private Mapping(MappingContext context, Set<MappingRule> allowed) {
        this.context = context;
        this.allowed = allowed;
    }

    /** {@return a mapping in a context, which refuses what would be lost} */
    public static Mapping of(MappingContext context) {
        return new Mapping(context, EnumSet.noneOf(MappingRule.class));
    }

    /** {@return this mapping, which lets more go: errors of these kinds are warnings then} */
    public Mapping allowing(MappingRule... kinds) {
        Set<MappingRule> more = EnumSet.copyOf(List.of(kinds));
        more.addAll(allowed);
        return new Mapping(context, more);
    }

    /**
     * {@return a document in the terms of the norm, and what of it they cannot say} Never refused here: see
     * {@link Mapped#outcome}.
     *
     * @param document  issued, or read; an invoice or a credit note of any type
     */
    public Mapped map(Invoice document) {
        Losses losses = new Losses(allowed);
        ElectronicInvoice invoice = invoice(document, losses);
        return new Mapped(invoice, losses.all(), AttachedFiles.of(document));
    }

    /** {@return the hub, group by group in the order of its components; what no class below fills is empty here} */
    private ElectronicInvoice invoice(Invoice document, Losses losses) {
        DocumentHeader header = document.header();
        References references = header.references();
        InvoiceTotals totals = document.totals();
        PartyMapping parties = new PartyMapping(losses, TaxMapping.isOutsideScope(totals.taxes()));
        DeliveryMapping deliveries = new DeliveryMapping(losses, parties);
        PaymentMapping payments = new PaymentMapping(losses);
        TaxMapping taxes = new TaxMapping(losses);
        AllowanceMapping.Parts parts =
                new AllowanceMapping(losses).of(document.calculated().allowancesAndCharges());
        currencies(document, losses);
        return new ElectronicInvoice(
                Optional.of(document.number().text()),
                Optional.of(document.issuedOn()),
                Optional.of(document.type().code()),
                Optional.of(header.currency().getCode()),
                accountingCurrency(document).map(CurrencyUnit::getCode),
                Optional.empty(),
                taxes.point(document.lines()),
                PaymentMapping.dueDate(document),
                references.buyerReference().flatMap(Stated::text),
                references.project().flatMap(Stated::text),
                references.contract().flatMap(Stated::text),
                references.purchaseOrder().flatMap(Stated::text),
                ReferenceMapping.order(references),
                references.receivingAdvice().flatMap(Stated::text),
                references.despatchAdvice().flatMap(Stated::text),
                references.tender().flatMap(Stated::text),
                references.object().map(ReferenceMapping::object),
                references.accountingReference().flatMap(Stated::text),
                PaymentMapping.terms(document),
                ReferenceMapping.notes(document),
                Optional.of(new ProcessControl(context.process(), Optional.of(context.specification()))),
                ReferenceMapping.preceding(references),
                Optional.of(parties.seller(header.seller())),
                Optional.of(parties.buyer(header.buyer())),
                header.agents().payee().map(PartyMapping::payee),
                header.agents().taxRepresentative().flatMap(parties::representative),
                header.delivery().flatMap(deliveries::delivery),
                header.delivery().flatMap(delivery -> delivery.during()).map(DeliveryMapping::period),
                payments.instructions(document),
                parts.allowances(),
                parts.charges(),
                Optional.of(new TotalsMapping(losses).totals(totals, parts)),
                taxes.breakdown(totals.taxes()),
                ReferenceMapping.supporting(references),
                new LineMapping(losses).lines(document.lines()));
    }

    /** {@return BT-6: the currency in which tax is stated too, where that is another} */
    private static Optional<CurrencyUnit> accountingCurrency(Invoice document) {
        return document.totals()
                .taxInAccountingCurrency()
                .map(tax -> tax.getCurrencyUnit())
                .filter(currency -> !currency.equals(document.header().currency()));
    }

    /** Names an amount of a second currency, and the rate at which tax was converted. */
    private static void currencies(Invoice document, Losses losses) {
        document.foreignAmount()
                .ifPresent(amount -> losses.lose(
                        MappingRule.ONE_CURRENCY,
                        "calculated",
                        say("{amount} is not in {currency}")
                                .with("amount", amount)
                                .with("currency", document.header().currency())));
        document.header()
                .accountingRate()
                .map(ExchangeRate::rate)
                .ifPresent(rate -> losses.lose(
                        MappingRule.EXCHANGE_RATE,
                        "header.accountingRate",
                        say("the rate {rate} is not carried").with("rate", rate)));
    }
}
