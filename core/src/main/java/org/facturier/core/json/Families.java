package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.Module.SetupContext;
import com.fasterxml.jackson.databind.annotation.JsonTypeResolver;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.finding.Argument;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.report.Cell;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;

/**
 * Types with several shapes: in JSON each carries its name as {@code type}, such as {@code CREDIT_TRANSFER}. The names
 * stand here and nowhere else, and stay what they are, whatever becomes of the classes: documents of years ago bear them.
 * The families of pricing models and of day counts are open: a host registers its own by
 * {@code mapper.registerSubtypes}, under names of its own.
 *
 * <p>A member of a family is read by its name, which may stand anywhere among its properties. Where one name is used in two
 * families, as {@code AMOUNT} is, the family tells which is meant.
 */
public final class Families {

    /**
     * One line a member.
     *
     * <p>In the order of the classes. A name given here is never changed and never given to another.
     */
    static final List<NamedType> MEMBERS = List.of(
            new NamedType(Allocated.class, "ALLOCATED"),
            new NamedType(AllowanceCharge.Allowance.class, "ALLOWANCE"),
            new NamedType(AllowanceCharge.Charge.class, "CHARGE"),
            new NamedType(Argument.AmountArgument.class, "AMOUNT"),
            new NamedType(Argument.DayArgument.class, "DAY"),
            new NamedType(Argument.Listed.class, "LISTED"),
            new NamedType(Argument.PercentArgument.class, "PERCENT"),
            new NamedType(Argument.Phrase.class, "PHRASE"),
            new NamedType(Argument.QuantityArgument.class, "QUANTITY"),
            new NamedType(Argument.TextArgument.class, "TEXT"),
            new NamedType(BillingRule.Commission.class, "COMMISSION"),
            new NamedType(BillingRule.Commitment.class, "COMMITMENT"),
            new NamedType(BillingRule.OneOff.class, "ONE_OFF"),
            new NamedType(BillingRule.RecurringFee.class, "RECURRING_FEE"),
            new NamedType(BillingRule.UsageFee.class, "USAGE_FEE"),
            new NamedType(BoundedPrice.class, "BOUNDED_PRICE"),
            new NamedType(Cell.AmountCell.class, "AMOUNT"),
            new NamedType(Cell.DayCell.class, "DAY"),
            new NamedType(Cell.NumberCell.class, "NUMBER"),
            new NamedType(Cell.TextCell.class, "TEXT"),
            new NamedType(DayCount.Actual.class, "ACTUAL"),
            new NamedType(DayCount.None.class, "NONE"),
            new NamedType(DayCount.PerCalendarMonth.class, "PER_CALENDAR_MONTH"),
            new NamedType(DayCount.ThirtyE360.class, "THIRTY_E360"),
            new NamedType(Disputed.class, "DISPUTED"),
            new NamedType(Entered.class, "ENTERED"),
            new NamedType(FlatPrice.class, "FLAT_PRICE"),
            new NamedType(GraduatedPrice.class, "GRADUATED_PRICE"),
            new NamedType(InstalmentShare.AmountShare.class, "AMOUNT"),
            new NamedType(InstalmentShare.BalanceShare.class, "BALANCE"),
            new NamedType(InstalmentShare.FractionShare.class, "FRACTION"),
            new NamedType(InstalmentShare.PercentShare.class, "PERCENT"),
            new NamedType(InstalmentShare.RetentionShare.class, "RETENTION"),
            new NamedType(Issued.class, "ISSUED"),
            new NamedType(ItemKey.CreditItem.class, "CREDIT"),
            new NamedType(ItemKey.DocumentItem.class, "DOCUMENT"),
            new NamedType(ItemKey.EnteredItem.class, "ENTERED"),
            new NamedType(ItemKey.InstalmentItem.class, "INSTALMENT"),
            new NamedType(ItemKey.MoneyItem.class, "MONEY"),
            new NamedType(ItemKey.PaidBeforeItem.class, "PAID_BEFORE"),
            new NamedType(ItemKey.TransferredItem.class, "TRANSFERRED"),
            new NamedType(LetterPart.FigureTable.class, "FIGURES"),
            new NamedType(LetterPart.Paragraph.class, "PARAGRAPH"),
            new NamedType(LetterPart.Transfer.class, "TRANSFER"),
            new NamedType(ListedPrice.class, "LISTED_PRICE"),
            new NamedType(Measure.Amount.class, "AMOUNT"),
            new NamedType(Measure.Percent.class, "PERCENT"),
            new NamedType(Measure.Successive.class, "SUCCESSIVE"),
            new NamedType(OfferEvent.OfferAccepted.class, "ACCEPTED"),
            new NamedType(OfferEvent.OfferDeclined.class, "DECLINED"),
            new NamedType(OfferEvent.OfferWithdrawn.class, "WITHDRAWN"),
            new NamedType(PackagePrice.class, "PACKAGE_PRICE"),
            new NamedType(PaymentMeans.Card.class, "CARD"),
            new NamedType(PaymentMeans.Cheque.class, "CHEQUE"),
            new NamedType(PaymentMeans.CreditTransfer.class, "CREDIT_TRANSFER"),
            new NamedType(PaymentMeans.DirectDebit.class, "DIRECT_DEBIT"),
            new NamedType(PaymentMeans.Online.class, "ONLINE"),
            new NamedType(PaymentMeans.OtherMeans.class, "OTHER"),
            new NamedType(PercentagePrice.class, "PERCENTAGE_PRICE"),
            new NamedType(PriceBasis.Maximum.class, "MAXIMUM"),
            new NamedType(PriceBasis.Minimum.class, "MINIMUM"),
            new NamedType(PriceBasis.Prorated.class, "PRORATED"),
            new NamedType(Promised.class, "PROMISED"),
            new NamedType(Received.class, "RECEIVED"),
            new NamedType(Relieved.class, "RELIEVED"),
            new NamedType(Rescheduled.class, "RESCHEDULED"),
            new NamedType(Reversed.class, "REVERSED"),
            new NamedType(Transferred.class, "TRANSFERRED"),
            new NamedType(UnitPrice.class, "UNIT_PRICE"),
            new NamedType(VolumePrice.class, "VOLUME_PRICE"));

    /** The families; those of pricing models and day counts are open to members of a host. */
    static final List<Class<?>> FAMILIES = List.of(
            AllowanceCharge.class,
            Argument.class,
            BillingRule.class,
            Cell.class,
            DayCount.class,
            Fact.class,
            InstalmentShare.class,
            ItemKey.class,
            LetterPart.class,
            Measure.class,
            OfferEvent.class,
            PaymentMeans.class,
            PriceBasis.class,
            PricingModel.class);

    private Families() {}

    /** Tells a strict mapper of the families and of their members. */
    static void register(SetupContext context) {
        FAMILIES.forEach(family -> context.setMixInAnnotations(family, ByType.class));
        name(context);
    }

    /** Members have their names in every mapper, so that those of a host's models stand beside them. */
    static void name(SetupContext context) {
        context.registerSubtypes(MEMBERS.toArray(NamedType[]::new));
    }

    /** {@return whether a type is of a family, also where a host added it} */
    static boolean include(Class<?> type) {
        return FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(type));
    }

    /** What Jackson is told about every family. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeResolver(GivenNames.class)
    interface ByType {}
}
