package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.examples.quickstart.lives.AgreementEvent.Agreed;
import org.facturier.examples.quickstart.lives.AgreementEvent.Amended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Discount;
import org.facturier.examples.quickstart.lives.AgreementEvent.Rule;
import org.facturier.examples.quickstart.lives.Off;
import org.joda.money.CurrencyUnit;

/** One version of an agreement, as a host keeps it. */
record Version(
        String agreement,
        int number,
        String partner,
        Optional<LocalDate> agreedOn,
        LocalDate from,
        Optional<LocalDate> until,
        int dueDays,
        List<Rule> rules,
        List<Discount> discounts,
        Optional<Off> rebate) {

    static Version of(Agreed event) {
        return new Version(
                event.agreement(),
                1,
                event.partner(),
                Optional.empty(),
                event.from(),
                Optional.empty(),
                event.dueDays(),
                event.rules(),
                event.discounts(),
                event.rebate());
    }

    /** {@return the next version: what is not told is as it was} */
    Version amended(Amended event) {
        return new Version(
                agreement,
                event.version(),
                partner,
                Optional.of(event.agreed()),
                event.effective(),
                until,
                event.dueDays().orElse(dueDays),
                event.rules(),
                event.discounts().orElse(discounts),
                event.rebate().or(() -> rebate));
    }

    Version with(List<Rule> right) {
        return new Version(agreement, number, partner, agreedOn, from, until, dueDays, right, discounts, rebate);
    }

    Version until(Optional<LocalDate> end) {
        return new Version(agreement, number, partner, agreedOn, from, end, dueDays, rules, discounts, rebate);
    }

    PartnerAgreement build() {
        PartnerAgreement.Builder built = PartnerAgreement.builder()
                .id(agreement)
                .version(number)
                .supplier(House.party(House.ID))
                .partner(House.party(partner))
                .validFrom(from)
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(PaymentTerms.of(DueDateRule.days(dueDays)))
                .rules(Rules.of(rules))
                .discounts(discounts.stream().map(Version::discount).toList());
        agreedOn.ifPresent(built::agreedOn);
        until.ifPresent(built::validUntil);
        rebate.ifPresent(off -> built.allowanceCharge(allowance(off)));
        return built.build();
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

    static DocumentAllowanceCharge allowance(Off off) {
        return DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(measure(off), "Rebate", Optional.of("95")));
    }

    private static Measure measure(Off off) {
        return off.percent() ? Measure.percent(off.value().toPlainString()) : Measure.amount(House.euros(off.value()));
    }
}
