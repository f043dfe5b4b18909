package org.facturier.tax.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.LineSupply;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.regime.KindOfSupply;
import org.facturier.tax.regime.VatTables;

/**
 * The VAT of a seller in the Union, the United Kingdom, Switzerland, Norway or Monaco: at home, to other member states, and
 * beyond. {@link #determine} answers for the documents of {@code core}, {@link #decide} says also what the law calls it,
 * by which articles, and what was asked on the way.
 *
 * <p>Reasons are in French, English, German, Dutch, Spanish and Italian; a document in another language gets English. The
 * VAT of a service is due on delivery, where it takes place in France on payment unless the seller has opted for debits; that
 * of goods on delivery.
 *
 * <p>Immutable and safe for many threads.
 *
 * @source Directive 2006/112/EC; CGI, art. 256 to 298; Code de la TVA (BE)
 */
public final class EuropeanVat implements TaxDeterminer {

    private static final CountryCode FRANCE = CountryCode.of("FR");

    private final VatTables tables;
    private final Treatments treatments;
    private final SurchargesAndWithholdings beside;
    private final boolean onDebits;
    private final TaxFacts always;

    private EuropeanVat(Builder parts) {
        this.tables = parts.tables;
        this.treatments = new Treatments(tables, VatNumberCheck.standard());
        this.beside = new SurchargesAndWithholdings(tables);
        this.onDebits = parts.onDebits;
        this.always = parts.always;
    }

    /** {@return the VAT of a seller without options, at the published rates} */
    public static EuropeanVat standard() {
        return builder().build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the tables by which it decides, for those who ask whose tax a line bears} */
    public VatTables tables() {
        return tables;
    }

    /**
     * {@return what a supply bears: the treatment, when its tax falls due, the notices that go with it, and levies beside VAT}
     * Warnings stand beside a value. Where there is none, each error names the fact that is missing or wrong by its path in the
     * supply, such as {@code buyer.ids.vatId} or {@code taxFacts.SELLER_IN_ONE_STOP_SHOP}.
     */
    @Override
    public Outcome<TaxDetermination> determine(TaxableSupply supply) {
        return facts(supply)
                .flatMap(facts ->
                        named(VatCase.of(new Answers(facts)), facts).flatMap(named -> determination(named, facts)));
    }

    /** {@return what the law makes of a supply, and why; refusals are those of {@link #determine}} */
    public Outcome<VatDecision> decide(TaxableSupply supply) {
        return facts(supply).flatMap(facts -> {
            Answers answers = new Answers(facts);
            VatCase found = VatCase.of(answers);
            return named(found, facts)
                    .flatMap(named -> determination(named, facts)
                            .map(determination -> new VatDecision(
                                    named.name(),
                                    determination,
                                    named.place(),
                                    law(found, named, facts.day()),
                                    answers.until(found))));
        });
    }

    /**
     * {@return the decision that a line of a document came from: that on its nature, where it comes to what the line states;
     * empty where the line states no nature, or another treatment}
     *
     * @param header  of the document
     * @param item  what the line is about
     * @param stated  what the line bears
     * @param issuedOn  the date of the document
     */
    public Optional<VatDecision> decisionFor(
            DocumentHeader header, LineItem item, TaxTreatment stated, LocalDate issuedOn) {
        return item.nature()
                .flatMap(nature ->
                        decide(LineSupply.of(header, item, nature, issuedOn)).value())
                .filter(decision -> isAsStated(decision.determination().treatment(), stated));
    }

    /** Words are in a language, and may be the host's. */
    private static boolean isAsStated(TaxTreatment decided, TaxTreatment stated) {
        return decided.category() == stated.category()
                && decided.percent().equals(stated.percent())
                && code(decided).equals(code(stated));
    }

    private static Optional<String> code(TaxTreatment treatment) {
        return treatment.reason().flatMap(ExemptionReason::code);
    }

    /**
     * Two rounds of checks: without addresses and a kind no place can be told, and without places nothing else can be looked
     * at.
     */
    private Outcome<SupplyFacts> facts(TaxableSupply supply) {
        Optional<KindOfSupply> kind = tables.kind(supply.nature().kind());
        Findings missing = FactChecks.missing(supply, tables);
        if (missing.hasErrors()) {
            return Outcome.rejected(missing);
        }
        LawOfDay law = new LawOfDay(tables, supply.suppliedOn());
        SupplyFacts facts = SupplyFacts.of(supply, kind.orElseThrow(), law, always);
        return Outcome.of(facts, FactChecks.of(facts));
    }

    private Outcome<Treatments.Named> named(VatCase found, SupplyFacts facts) {
        return treatments.of(found.decision(), facts);
    }

    /** The law of the case cites what exempts small sellers where it is about them. */
    private static String law(VatCase found, Treatments.Named named, LocalDate day) {
        String law = found.law().on(day);
        return named.law().isEmpty() || law.startsWith(named.law()) ? law : named.law() + "; " + law;
    }

    private Outcome<TaxDetermination> determination(Treatments.Named named, SupplyFacts facts) {
        return beside.of(named.treatment(), facts).map(levies -> determination(named, facts, levies));
    }

    private TaxDetermination determination(Treatments.Named named, SupplyFacts facts, List<Levy> levies) {
        boolean taxed = named.treatment().reason().isEmpty();
        return taxed
                ? new TaxDetermination(named.treatment(), taxPoint(named, facts), notices(named, facts), levies)
                : new TaxDetermination(named.treatment(), TaxPoint.DELIVERY, List.of(), levies);
    }

    /**
     * Services that take place in France fall due as they are paid, or with the invoice where the seller opted for debits (CGI,
     * art. 269, 2, c); everything else on delivery.
     */
    private TaxPoint taxPoint(Treatments.Named named, SupplyFacts facts) {
        if (!isFrenchService(named, facts)) {
            return TaxPoint.DELIVERY;
        }
        return onDebits ? TaxPoint.INVOICE : TaxPoint.PAYMENT;
    }

    private List<LegalNotice> notices(Treatments.Named named, SupplyFacts facts) {
        return onDebits && isFrenchService(named, facts)
                ? List.of(tables.texts()
                        .text("DEBITS", FRANCE, facts.language(), facts.day())
                        .notice("REG"))
                : List.of();
    }

    /** Of a seller in France or not: when tax falls due is up to the state whose tax it is. */
    private static boolean isFrenchService(Treatments.Named named, SupplyFacts facts) {
        return named.place().country().equals(FRANCE) && !facts.isGoods();
    }

    /**
     * Says what the law lets a seller choose, and by which tables it is decided. What is not said is not assumed: the builder
     * has no default but the tables of this version.
     */
    public static final class Builder {
        private VatTables tables = VatTables.standard();
        private boolean onDebits;
        private TaxFacts always = TaxFacts.none();

        private Builder() {}

        /** Sets what the law of each country says; as {@link VatTables#standard()} has it unless said otherwise. */
        public Builder tables(VatTables tables) {
            this.tables = tables;
            return this;
        }

        /** Says that the seller has opted to owe French tax on services when they are invoiced, not when paid. */
        public Builder onDebits() {
            this.onDebits = true;
            return this;
        }

        /**
         * Says that the seller is under the exemption of small enterprises, in France the franchise en base: what would
         * bear the rate of the seller's own state is exempt. What bears that of another one is not: the scheme across borders
         * (Directive 2006/112/EC, art. 284(2)) is not covered.
         */
        public Builder smallEnterprise() {
            return always(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true);
        }

        /** Says what is known of every supply of which line, header and parties say nothing, such as the one-stop shop. */
        public Builder always(TaxFact taxFact, boolean holds) {
            this.always = always.with(taxFact, holds);
            return this;
        }

        /** {@return the VAT of such a seller; the builder may go on} */
        public EuropeanVat build() {
            return new EuropeanVat(this);
        }
    }
}
