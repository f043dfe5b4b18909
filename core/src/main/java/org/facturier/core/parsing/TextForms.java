package org.facturier.core.parsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.dispute.DisputeChannel;
import org.facturier.core.dispute.DisputeOutcome;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.EvidenceKind;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.limit.Days;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Decimals;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Bic;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Iban;
import org.facturier.core.party.TaxId;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.seal.SealAlgorithm;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The values that are texts in JSON, also those of types that are not ours. */
public final class TextForms {

    /** All of them; whichever of them a place wants, it says so. */
    public static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(BigDecimal.class, BigDecimal::toPlainString, Decimals::parse),
            new TextForm<>(LocalDate.class, LocalDate::toString, Days::parse),
            new TextForm<>(CurrencyUnit.class, CurrencyUnit::getCode, Texts::currency),
            new TextForm<>(Money.class, Money::toString, Texts::money),
            new TextForm<>(
                    BigMoney.class,
                    amount ->
                            amount.getCurrencyUnit() + " " + amount.getAmount().toPlainString(),
                    Texts::bigMoney),
            new TextForm<>(Percentage.class, percent -> percent.value().toPlainString(), Percentage::of),
            new TextForm<>(CountryCode.class, CountryCode::code, CountryCode::new),
            new TextForm<>(TaxId.class, TaxId::text, TaxId::parse),
            new TextForm<>(Iban.class, Iban::text, Iban::new),
            new TextForm<>(Bic.class, Bic::text, Bic::new),
            new TextForm<>(DocumentType.class, DocumentType::name, DocumentType::named),
            new TextForm<>(InvoiceNumber.class, InvoiceNumber::text, InvoiceNumber::new),
            new TextForm<>(Unit.class, Unit::code, Unit::new),
            new TextForm<>(SupplyKind.class, SupplyKind::code, SupplyKind::new),
            new TextForm<>(RateClass.class, RateClass::code, RateClass::new),
            new TextForm<>(EntryReason.class, EntryReason::code, EntryReason::new),
            new TextForm<>(DisputeReason.class, DisputeReason::code, DisputeReason::new),
            new TextForm<>(DisputeOutcome.class, DisputeOutcome::code, DisputeOutcome::new),
            new TextForm<>(DisputeChannel.class, DisputeChannel::code, DisputeChannel::new),
            new TextForm<>(EvidenceKind.class, EvidenceKind::code, EvidenceKind::new),
            new TextForm<>(ReliefReason.class, ReliefReason::code, ReliefReason::new),
            new TextForm<>(RuleCode.class, RuleCode::text, RuleCode::new),
            new TextForm<>(SealAlgorithm.class, SealAlgorithm::standardName, SealAlgorithm::of));

    private TextForms() {}
}
