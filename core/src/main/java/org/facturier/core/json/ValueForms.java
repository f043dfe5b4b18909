package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.circumstance.Circumstances;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Message;
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
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values that are texts in JSON, families, and what is left out where nothing is said: also of types that are not ours. */
final class ValueForms extends SimpleModule {

    private static final long serialVersionUID = 1L;

    static final List<TextForm<?>> TEXTS = List.of(
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
            new TextForm<>(InvoiceNumber.class, InvoiceNumber::text, InvoiceNumber::new),
            new TextForm<>(Unit.class, Unit::code, Unit::new),
            new TextForm<>(SupplyKind.class, SupplyKind::code, SupplyKind::new),
            new TextForm<>(RateClass.class, RateClass::code, RateClass::new),
            new TextForm<>(EntryReason.class, EntryReason::code, EntryReason::new),
            new TextForm<>(ReliefReason.class, ReliefReason::code, ReliefReason::new),
            new TextForm<>(RuleCode.class, RuleCode::text, RuleCode::new),
            new TextForm<>(SealAlgorithm.class, SealAlgorithm::standardName, SealAlgorithm::of));

    ValueForms() {
        super("facturier-values", Version.unknownVersion());
        TEXTS.forEach(form -> form.register(this));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addBeanDeserializerModifier(new TextReading());
        Families.register(context);
        context.setMixInAnnotations(TaxTreatment.class, TreatmentForm.Mixin.class);
        context.setMixInAnnotations(Circumstances.class, CircumstancesForm.Mixin.class);
        context.setMixInAnnotations(Explanation.class, ExplanationForm.Mixin.class);
        context.setMixInAnnotations(Message.class, MessageForm.class);
        context.configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        context.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        context.configOverride(Circumstances.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        context.configOverride(Optional.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    }

    /** The name of a message that is the only one, and the arguments of one without places, are left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface MessageForm {}
}
