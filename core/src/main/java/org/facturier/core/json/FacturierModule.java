package org.facturier.core.json;

import java.util.List;
import java.util.Optional;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Position;
import org.facturier.core.account.Statement;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.EvidenceLog;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.Quote;
import org.facturier.core.document.References;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.figure.Figure;
import org.facturier.core.finding.Finding;
import org.facturier.core.letter.Letter;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyIds;
import org.facturier.core.payment.Payment;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealedText;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.usage.Usage;

/**
 * Teaches a Jackson mapper of the host's the types of the model, and no others: what the host has of its own, such as its
 * amounts, lists and optional values, is written and read as before. The model has one JSON form, which does not hang on
 * how the mapper is configured, and is read as strictly as by {@link FacturierJson#mapper}: an unknown property, a property
 * given twice or a number for an amount is an error at any depth, also within records, lists, maps and arrays of the host's.
 *
 * <p>The amounts of Joda-Money are of the model within it; beside it they are the host's.
 *
 * <p>A host registers it on its mapper and needs nothing else:
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FacturierModule()).build();
 * }</pre>
 *
 * <p>Findings, positions and statements are written with figures that follow from them, such as the balance of a position,
 * so that a reader of the JSON need not add up.
 */
public final class FacturierModule extends ModelModule {

    /** Types that are built through a builder: sealed interfaces over a hidden record, by which they are read. */
    private static final List<Class<?>> AGGREGATES = List.of(
            Party.class,
            PartyIds.class,
            TaxableSupply.class,
            Letter.class,
            DocumentHeader.class,
            References.class,
            LineItem.class,
            LineReferences.class,
            ItemIdentity.class,
            PriceTerms.class,
            InvoiceDraft.class,
            Invoice.class,
            PartnerAgreement.class,
            Dispute.class);

    /** What a host keeps by itself, and reads years later: each begins with its form. */
    static final List<Class<?>> DOCUMENTS = List.of(
            BankStatement.class,
            BankTransaction.class,
            Dispute.class,
            EvidenceLog.class,
            ExplanationForm.class,
            Fact.class,
            Invoice.class,
            InvoiceDraft.class,
            Letter.class,
            Offer.class,
            OfferEvent.class,
            Order.class,
            PartnerAgreement.class,
            Party.class,
            Payment.class,
            Quote.class,
            Seal.class,
            SealedDossier.class,
            SealedInvoice.class,
            SealedText.class,
            TaxableSupply.class,
            ToldFact.class,
            Usage.class);

    /** What is written beside values though it follows from them. */
    private static final List<Figure<?>> FIGURES = List.of(
            Figure.text(Finding.class, "message", finding -> Optional.of(finding.message())),
            Figure.text(Finding.class, "hint", Finding::hint),
            Figure.amount(AccountItem.class, "settled", AccountItem::settled),
            Figure.amount(Position.class, "balance", Position::balance),
            Figure.amount(Position.class, "owed", Position::owed),
            Figure.amount(Position.class, "owing", Position::owing),
            Figure.amount(Position.class, "onAccount", Position::onAccount),
            Figure.amount(Position.class, "overdue", Position::overdue),
            Figure.count(Position.class, "daysLate", Position::daysLate),
            Figure.amount(Position.class, "demand", Position::demand),
            Figure.amount(AgedBalance.class, "total", AgedBalance::total),
            Figure.amount(Statement.class, "closing", Statement::closing));

    /** Registers every type of the model. */
    public FacturierModule() {
        super("facturier", AGGREGATES, DOCUMENTS, FIGURES);
    }

    @Override
    boolean knows(Class<?> type) {
        return super.knows(type) || Families.include(type);
    }
}
