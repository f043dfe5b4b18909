package org.facturier.examples.quickstart.lives.library;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.Usage;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.examples.quickstart.lives.AgreementEvent;
import org.facturier.examples.quickstart.lives.AgreementEvent.Agreed;
import org.facturier.examples.quickstart.lives.AgreementEvent.Amended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Discount;
import org.facturier.examples.quickstart.lives.AgreementEvent.Dropped;
import org.facturier.examples.quickstart.lives.AgreementEvent.Ended;
import org.facturier.examples.quickstart.lives.AgreementEvent.PutRight;
import org.facturier.examples.quickstart.lives.AgreementEvent.Recounted;
import org.facturier.examples.quickstart.lives.AgreementEvent.Used;
import org.facturier.examples.quickstart.lives.AgreementEvent.Withdrawn;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.Off;
import org.joda.money.CurrencyUnit;

/** What a host keeps for its billing run: every version of every agreement, and every record of usage. */
final class Contracts implements AgreementEvent.Cases<Figures> {

    private final Map<String, TreeMap<Integer, PartnerAgreement>> versions = new TreeMap<>();
    private final Map<String, Usage> usage = new LinkedHashMap<>();

    List<PartnerAgreement> versions() {
        return versions.values().stream().flatMap(own -> own.values().stream()).toList();
    }

    List<Usage> usage() {
        return List.copyOf(usage.values());
    }

    @Override
    public Figures agreed(Agreed event) {
        PartnerAgreement.Builder agreement = PartnerAgreement.builder()
                .id(event.agreement())
                .version(1)
                .supplier(House.party(House.ID))
                .partner(House.party(event.partner()))
                .validFrom(event.from())
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(PaymentTerms.of(DueDateRule.days(event.dueDays())))
                .rules(Rules.of(event.rules()))
                .discounts(event.discounts().stream().map(Contracts::discount).toList());
        event.rebate().ifPresent(off -> agreement.allowanceCharge(allowance(off)));
        versions.computeIfAbsent(event.agreement(), id -> new TreeMap<>()).put(1, agreement.build());
        return new Figures();
    }

    static DocumentAllowanceCharge allowance(Off off) {
        return DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(measure(off), "Rebate", Optional.of("95")));
    }

    private static Measure measure(Off off) {
        return off.percent() ? Measure.percent(off.value().toPlainString()) : Measure.amount(House.euros(off.value()));
    }

    private static org.facturier.core.agreement.Discount discount(Discount discount) {
        return new org.facturier.core.agreement.Discount(
                discount.key(),
                "Discount",
                Optional.empty(),
                measure(discount.off()),
                discount.rule().stream().toList(),
                discount.from(),
                discount.until(),
                Optional.empty());
    }

    @Override
    public Figures amended(Amended event) {
        PartnerAgreement last = versions.get(event.agreement()).lastEntry().getValue();
        PartnerAgreement.Builder next = last.amended(event.agreed(), event.effective())
                .version(event.version())
                .rules(Rules.of(event.rules()));
        event.discounts()
                .ifPresent(discounts -> next.discounts(
                        discounts.stream().map(Contracts::discount).toList()));
        versions.get(event.agreement()).put(event.version(), next.build());
        return new Figures();
    }

    @Override
    public Figures putRight(PutRight event) {
        versions.get(event.agreement())
                .computeIfPresent(
                        event.version(),
                        (number, wrong) ->
                                wrong.toBuilder().rules(Rules.of(event.rules())).build());
        return new Figures();
    }

    @Override
    public Figures dropped(Dropped event) {
        versions.get(event.agreement()).remove(event.version());
        return new Figures();
    }

    /** What would begin later never does. */
    @Override
    public Figures ended(Ended event) {
        TreeMap<Integer, PartnerAgreement> own = versions.get(event.agreement());
        own.values().removeIf(version -> own.size() > 1 && !version.validFrom().isBefore(event.until()));
        own.put(
                own.lastKey(),
                own.lastEntry().getValue().toBuilder().validUntil(event.until()).build());
        return new Figures();
    }

    @Override
    public Figures used(Used event) {
        usage.putIfAbsent(
                event.id(), new Usage(event.id(), event.partner(), event.metric(), event.on(), event.quantity()));
        return new Figures();
    }

    @Override
    public Figures recounted(Recounted event) {
        usage.computeIfPresent(event.id(), (id, used) -> counted(used, event.quantity()));
        return new Figures();
    }

    private static Usage counted(Usage used, BigDecimal quantity) {
        return new Usage(used.id(), used.partner(), used.metric(), used.on(), quantity);
    }

    @Override
    public Figures withdrawn(Withdrawn event) {
        usage.remove(event.id());
        return new Figures();
    }
}
