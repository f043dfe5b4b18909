package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.terms.DueFrom;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.supply.EuropeanVat;

/**
 * What French law asks of a document of a seller in France, beyond the words of {@link FrenchMentions}: who sells and buys, by
 * their numbers in the register and for VAT; of which category the operation is; how a public body is addressed; and how late
 * payment may be due. Lines whose tax is left to a determiner are judged by what that decided. A seller elsewhere is not
 * judged. Immutable and safe for many threads.
 * @source CGI, ann. II, art. 242 nonies A; Code de commerce, art. L441-9, L441-10 and R123-237
 */
public final class FrenchInvoiceRules implements DocumentRule {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9+_/-]{1,35}");

    private static final FrenchInvoiceRules STANDARD = new FrenchInvoiceRules(VatTables.standard());

    private final VatTables tables;
    private final TaxInNationalCurrency currency;

    private FrenchInvoiceRules(VatTables tables) {
        this.tables = tables;
        this.currency =
                TaxInNationalCurrency.of(EuropeanVat.builder().tables(tables).build());
    }

    /**
     * {@return the rules} A seller in the franchise en base is known by {@code SELLER_IS_SMALL_ENTERPRISE}, or by the reason of a
     * line; it may have no VAT number.
     */
    public static FrenchInvoiceRules standard() {
        return STANDARD;
    }

    /** {@return the rules, with the kinds of supply, rates and currencies as a host has them} */
    public static FrenchInvoiceRules in(VatTables tables) {
        return new FrenchInvoiceRules(Completeness.given("the French rules on invoices", "tables", tables));
    }

    @Override
    public Findings check(ProForma proForma) {
        FrenchDocument document = new FrenchDocument(proForma.header(), tables.map());
        List<Finding> found = new ArrayList<>();
        if (document.isSellerFrench()) {
            seller(proForma, document, found);
            buyerVatId(proForma, found);
            newMentions(proForma, document, found);
            found.addAll(currency.check(proForma).all());
            publicBody(document, found);
            terms(proForma, document, found);
        }
        return new Findings(found);
    }

    /**
     * {@return whether platforms take the number of a document} It is asked when a number was drawn and before the document is
     * issued under it.
     */
    @Override
    public Findings numbered(InvoiceNumber number, ProForma document) {
        boolean fits = NUMBER.matcher(number.text()).matches();
        return fits || !new FrenchDocument(document.header(), tables.map()).isSellerFrench()
                ? Findings.none()
                : Findings.of(FrenchRule.NUMBER.at(
                        "number",
                        say("'{number}' has {length} characters, or others than these")
                                .with("number", number)
                                .with("length", number.text().length())));
    }

    /**
     * A SIRET begins with the SIREN, so that either tells who sells in the register. The VAT number is not asked of a small
     * enterprise, which may have none, nor where nothing on the document is within the scope of VAT.
     */
    private static void seller(ProForma proForma, FrenchDocument document, List<Finding> found) {
        Party seller = proForma.header().seller();
        if (!hasSiren(seller)) {
            found.add(FrenchRule.SELLER_SIREN.at(
                    "header.seller.ids.registration", "the seller has neither SIREN nor SIRET"));
        }
        if (seller.vatId().isEmpty() && !document.isSellerSmall(proForma.calculated()) && !isOutsideScope(proForma)) {
            found.add(FrenchRule.SELLER_VAT_ID.at("header.seller.ids.vatId", "the seller has no VAT number"));
        }
        if (seller.legalInformation().isEmpty()) {
            found.add(FrenchRule.SELLER_FORM.at(
                    "header.seller.legalInformation", "nothing is said on the legal form of the seller"));
        }
    }

    /** BR-O-02 forbids the number on an e-invoice about nothing but what is outside the scope. */
    private static boolean isOutsideScope(ProForma proForma) {
        return proForma.calculated().lines().stream()
                .allMatch(line -> line.treatment().category() == TaxCategory.O);
    }

    /** By the scheme of the number in ISO/IEC 6523: 0002 for the SIREN, 0009 for the SIRET. */
    private static boolean hasSiren(Party party) {
        return party.legalId(LegalId.SIREN).isPresent()
                || party.legalId(LegalId.SIRET).isPresent();
    }

    /** A reverse charge (AE) and an intra-Community supply (K) are right only with the number of the buyer. */
    private static void buyerVatId(ProForma proForma, List<Finding> found) {
        boolean needed = proForma.calculated().lines().stream()
                .map(InvoiceLine::treatment)
                .anyMatch(treatment -> Set.of(TaxCategory.AE, TaxCategory.K).contains(treatment.category()));
        if (needed && proForma.header().buyer().vatId().isEmpty()) {
            found.add(FrenchRule.BUYER_VAT_ID.at(
                    "header.buyer.ids.vatId", "a line is under AE or K and the buyer has no VAT number"));
        }
    }

    /**
     * The mentions of the reform: the SIREN of the buyer is a warning on every document on which they may be wanted; the
     * category is of no use to a private person.
     */
    private void newMentions(ProForma proForma, FrenchDocument document, List<Finding> found) {
        NewMentions wanted = NewMentions.of(document, proForma);
        if (wanted != NewMentions.NOT_WANTED) {
            buyerSiren(document, found);
        }
        if (!document.isToConsumer()) {
            category(proForma, wanted, found);
        }
    }

    /** Only of a business in France, by its address. */
    private static void buyerSiren(FrenchDocument document, List<Finding> found) {
        if (document.isBuyerFrenchBusiness() && !hasSiren(document.header().buyer())) {
            found.add(FrenchRule.BUYER_SIREN.at(
                    "header.buyer.ids.registration", "the buyer has neither SIREN nor SIRET"));
        }
    }

    /**
     * Where it is not known whether the seller is a large one, the question is a warning and says whether the lines would tell
     * the category, which is printed in any case.
     */
    private void category(ProForma proForma, NewMentions wanted, List<Finding> found) {
        switch (wanted) {
            case NOT_WANTED -> {}
            case PERHAPS_WANTED ->
                found.add(
                        FrenchRule.SELLER_SIZE.at(
                                "header.seller.taxFacts.SELLER_IS_LARGE_OR_MID_SIZED",
                                isCategoryTold(proForma)
                                        ? say(
                                                "whether the seller is a large or mid-sized enterprise is not known; the category of operation is stated")
                                        : say(
                                                "untold",
                                                "whether the seller is a large or mid-sized enterprise is not known; not every line tells the category of operation")));
            case WANTED -> found.addAll(untold(proForma));
        }
    }

    /** All lines that have to tell, tell. */
    private boolean isCategoryTold(ProForma proForma) {
        return OperationCategory.of(items(proForma), tables).isPresent();
    }

    /** One finding for each line that does not tell, at the nature that it lacks. */
    private List<Finding> untold(ProForma proForma) {
        return OperationCategory.untold(items(proForma), tables).stream()
                .map(line -> FrenchRule.CATEGORY.at(
                        "calculated.lines[" + line + "].item.nature", "the line says neither goods nor a service"))
                .toList();
    }

    private static List<LineItem> items(ProForma proForma) {
        return proForma.calculated().lines().stream().map(InvoiceLine::item).toList();
    }

    /** Chorus Pro addresses a service by the SIRET of the body and by a code of the service or the number of the order. */
    private static void publicBody(FrenchDocument document, List<Finding> found) {
        if (!document.isFrenchPublicBuyer()) {
            return;
        }
        if (document.header().buyer().legalId(LegalId.SIRET).isEmpty()) {
            found.add(FrenchRule.PUBLIC_SIRET.at("header.buyer.ids.registration", "the public body has no SIRET"));
        }
        if (document.header().references().buyerReference().isEmpty()
                && document.header().references().purchaseOrder().isEmpty()) {
            found.add(FrenchRule.PUBLIC_REFERENCE.at(
                    "header.references.buyerReference", "neither a service code nor the number of an order is given"));
        }
    }

    /**
     * Private persons and public bodies have terms of their own, which are not these. An amount held back as security is not
     * late, but limited in another way ({@link LegalRetention}).
     */
    private static void terms(ProForma proForma, FrenchDocument document, List<Finding> found) {
        found.addAll(LegalRetention.check(proForma));
        if (document.isToConsumer() || document.isToPublicBody()) {
            return;
        }
        DatedPlan.of(proForma).stream()
                .filter(each -> !each.dated().isRetention())
                .flatMap(each -> late(each, proForma.issuedOn()).stream())
                .forEach(found::add);
    }

    /**
     * What is due from the receipt of the invoice cannot be judged on the day of issue: nobody knows yet when it arrives. With
     * the end of the month agreed the law counts 45 days and the end of the month, else 60 days.
     */
    private static Optional<Finding> late(DatedPlan each, LocalDate issuedOn) {
        LocalDate day = each.dated().dueOn();
        LocalDate latest =
                each.rule().map(due -> LegalTerm.latest(due, issuedOn)).orElseGet(() -> LegalTerm.latest(issuedOn));
        boolean fromReceipt =
                each.rule().filter(due -> due.from() == DueFrom.RECEIPT).isPresent();
        return fromReceipt || !day.isAfter(latest)
                ? Optional.empty()
                : Optional.of(FrenchRule.TERM.at(
                        each.path(),
                        say("payment is due on {day}, the law allows until {latest}")
                                .with("day", day)
                                .with("latest", latest)));
    }
}
