package org.facturier.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.Module.SetupContext;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.DayCount;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.issuing.OfferEvent;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.report.Cell;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;

/**
 * Types with several shapes: in JSON each carries its name as {@code type}, such as {@code CREDIT_TRANSFER}. The families
 * of pricing models and of day counts are open: a host registers its own by {@code mapper.registerSubtypes}.
 */
final class Families {

    private static final List<Class<?>> CLOSED = List.of(
            AllowanceCharge.class,
            Measure.class,
            PriceBasis.class,
            InstalmentShare.class,
            PaymentMeans.class,
            BillingRule.class,
            Resolution.class,
            ReceivableEvent.class,
            OfferEvent.class,
            LetterPart.class,
            Cell.class);

    private static final List<Class<?>> PRICING = List.of(
            FlatPrice.class,
            UnitPrice.class,
            GraduatedPrice.class,
            VolumePrice.class,
            PackagePrice.class,
            PercentagePrice.class,
            BoundedPrice.class,
            ListedPrice.class);

    private static final List<Class<?>> COUNTING = List.of(
            DayCount.Actual.class, DayCount.ThirtyE360.class, DayCount.PerCalendarMonth.class, DayCount.None.class);

    private Families() {}

    static void register(SetupContext context) {
        CLOSED.forEach(family -> register(context, family, members(family)));
        register(context, PricingModel.class, PRICING.stream());
        register(context, DayCount.class, COUNTING.stream());
    }

    private static void register(SetupContext context, Class<?> family, Stream<? extends Class<?>> members) {
        context.setMixInAnnotations(family, ByType.class);
        members.forEach(member -> context.registerSubtypes(new NamedType(member, name(member))));
    }

    /** A family within a family adds its members, and is no shape of its own. */
    private static Stream<? extends Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member) : Stream.of(member));
    }

    static String name(Class<?> member) {
        return member.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** What Jackson is told about every family. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    interface ByType {}
}
