package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Outcome;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Versions come, go and are cut short, usage comes late, and between runs hands give back, forgive, cancel, replace and correct
 * what they like: what a run says was billed is what the check of documents reads off them.
 */
class AdjustmentsHoldProperties {

    private static final String CODE = "ADJUSTMENT-BILLED-01";
    private static final int LONG = 400;

    private final HostBook book = new HostBook();

    @Provide
    Arbitrary<BillingWorld> worlds() {
        return BillingWorld.arbitrary();
    }

    @Property
    void what_a_run_says_was_billed_was_billed(@ForAll("worlds") BillingWorld world, @ForAll Random random) {
        live(settled(world, random), random);
    }

    /** Days pass between a run and what follows, or none. */
    private void live(BillingWorld world, Random random) {
        book.clear();
        List<Usage> known = new ArrayList<>();
        LocalDate day = BillingWorld.START;
        for (Usage record : world.usage()) {
            known.add(record);
            day = random.nextInt(3) == 0 ? day : day.plusDays(random.nextInt(30));
            book.bill(day, known(world, random), known);
            if (random.nextInt(4) == 0) {
                check();
            }
            day = random.nextBoolean() ? day : day.plusDays(random.nextInt(5));
            byHand(day, random);
        }
        book.bill(day.plusDays(LONG), world.versions(), world.usage());
        check();
    }

    /** What came later changes nothing of what was so on the day of a document, so that not every run is looked at by itself. */
    private void check() {
        List<Invoice> documents = book.chain().documents();
        assertThat(InvoiceCheck.standard().check(documents).stream()
                        .filter(finding -> finding.code().text().equals(CODE)))
                .as(() -> HostBook.words(documents).toString())
                .isEmpty();
    }

    /** Some versions, the last perhaps until a day. */
    private static List<PartnerAgreement> known(BillingWorld world, Random random) {
        int number = 1 + random.nextInt(3);
        int end = random.nextInt(300);
        return world.versions().stream()
                .filter(version -> version.version() <= number)
                .map(version -> version.version() == number && end < 90
                        ? version.toBuilder()
                                .validUntil(version.validFrom().plusDays(1L + end))
                                .build()
                        : version)
                .toList();
    }

    private void byHand(LocalDate day, Random random) {
        List<LineKey> lines = HandCreditProperties.creditable(book.chain()).stream()
                .filter(line -> book.chain().replacedBy(line.document()).isEmpty())
                .toList();
        if (!lines.isEmpty() && random.nextInt(5) > 0) {
            LineKey line = lines.get(random.nextInt(lines.size()));
            CreditIntent intent = CreditIntent.values()[random.nextInt(3)];
            Correction correction =
                    Correction.of(book.chain(), line.document()).orThrow().as(intent);
            switch (random.nextInt(6)) {
                case 0 -> correction.inFull("erreur").value().ifPresent(note -> book.issue(note, day));
                case 1 -> replace(correction, line, day);
                case 2 -> correct(correction, line, day);
                default -> credit(line, intent, day, random);
            }
        }
    }

    private void credit(LineKey line, CreditIntent intent, LocalDate day, Random random) {
        Money left = book.chain().remaining(line.document()).lines().get(line.line());
        int most = left.getAmountMinorInt();
        book.credit(
                line,
                Money.ofMinor(CurrencyUnit.EUR, random.nextBoolean() ? most : 1 + random.nextInt(most)),
                intent,
                day);
    }

    private void replace(Correction correction, LineKey line, LocalDate day) {
        again(line)
                .flatMap(draft -> correction.replacement("adresse", draft).value())
                .ifPresent(both -> {
                    book.issue(both.creditNote(), day);
                    book.issue(both.invoice(), day);
                });
    }

    private void correct(Correction correction, LineKey line, LocalDate day) {
        again(line)
                .map(draft -> correction.corrective("adresse", draft))
                .flatMap(Outcome::value)
                .ifPresent(draft -> book.issue(draft, day));
    }

    /** The same invoice as a draft, where nothing stands beside its lines. */
    private Optional<InvoiceDraft> again(LineKey line) {
        DocumentKey key = line.document();
        return book.chain()
                .find(key)
                .filter(invoice -> invoice.calculated().allowancesAndCharges().isEmpty())
                .map(invoice -> InvoiceDraft.builder()
                        .header(invoice.header())
                        .lines(invoice.lines().stream().map(InvoiceLine::item).toList())
                        .build());
    }

    /** With caps or without, and perhaps an allowance on the whole. */
    private static BillingWorld settled(BillingWorld world, Random random) {
        boolean isCapped = random.nextBoolean();
        boolean isReduced = random.nextBoolean();
        return new BillingWorld(
                world.versions().stream()
                        .map(version -> isCapped ? version : uncapped(version))
                        .map(version -> isReduced ? reduced(version) : version)
                        .toList(),
                world.usage());
    }

    private static PartnerAgreement uncapped(PartnerAgreement version) {
        return version.toBuilder()
                .rules(version.rules().stream()
                        .filter(rule -> !(rule instanceof BillingRule.Commitment))
                        .toList())
                .build();
    }

    private static PartnerAgreement reduced(PartnerAgreement version) {
        return version.toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("7.3", "fidélité")))
                .build();
    }
}
