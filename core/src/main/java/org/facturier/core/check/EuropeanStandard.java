package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxSubtotal;

/**
 * What EN 16931 asks of every document beyond its sums, which {@link InvoiceCheck} holds, and the codes, which an issuer holds.
 * VAT numbers beside what is outside the scope of VAT are no finding: the parties have them, and who writes an e-invoice leaves
 * them out (BR-O-02 to BR-O-04). The VAT number of a tax representative (BT-63) serves in place of that of the seller, and but
 * across a border so does its tax registration number (BT-32). The number of a commercial register (BT-30) is neither.
 * Immutable and safe for many threads.
 *
 * <p>It is a rule that a host names: of a till or an internal bill nobody wants a VAT number of the seller. What receivers
 * cannot read at all, units and codes, is refused everywhere. Each demand is a {@link StandardRule} with its business
 * rules.
 *
 * @source EN 16931-1:2017
 */
public final class EuropeanStandard implements DocumentRule {

    private static final EuropeanStandard RULES = new EuropeanStandard();
    /** Supplies to another member state (K) and out of the Union (G): there the VAT number of the seller is needed. */
    private static final Set<TaxCategory> ACROSS_A_BORDER = EnumSet.of(TaxCategory.K, TaxCategory.G);

    private EuropeanStandard() {}

    /** {@return the rules of the standard} */
    public static EuropeanStandard rules() {
        return RULES;
    }

    @Override
    public Findings check(ProForma document) {
        List<Finding> found = new ArrayList<>();
        Set<TaxCategory> categories = categories(document);
        scope(categories, found);
        reasons(document, categories, found);
        parties(document, categories, found);
        if (categories.contains(TaxCategory.K)) {
            delivery(document, found);
        }
        amounts(document, found);
        StandardCodes.check(document.header(), found);
        return found.isEmpty() ? Findings.none() : new Findings(found);
    }

    /** {@return the categories of tax that a document has, each once} */
    private static Set<TaxCategory> categories(ProForma document) {
        Set<TaxCategory> categories = EnumSet.noneOf(TaxCategory.class);
        taxes(document).forEach(group -> categories.add(group.treatment().category()));
        return categories;
    }

    private static List<TaxSubtotal> taxes(ProForma document) {
        return document.calculated().totals().taxes();
    }

    /** What is outside the scope of VAT (O) has no rate, and stands on a document of its own. */
    private static void scope(Set<TaxCategory> categories, List<Finding> found) {
        if (categories.contains(TaxCategory.O) && categories.size() > 1) {
            found.add(StandardRule.SCOPE_ALONE.at(
                    "calculated.totals.taxes", say("O stands beside {others}").with("others", others(categories))));
        }
    }

    /** {@return what stands beside O, in words of a finding} */
    private static String others(Set<TaxCategory> categories) {
        return categories.stream()
                .filter(category -> category != TaxCategory.O)
                .map(TaxCategory::name)
                .collect(Collectors.joining(", "));
    }

    /** A category without tax has one group in the standard, and so one reason; groups here are told apart by reason. */
    private static void reasons(ProForma document, Set<TaxCategory> categories, List<Finding> found) {
        for (TaxCategory category : categories) {
            long groups = taxes(document).stream()
                    .filter(group -> group.treatment().category() == category)
                    .count();
            if (category.needsReason() && groups > 1) {
                found.add(StandardRule.ONE_REASON.at(
                        "calculated.totals.taxes",
                        say("{category} has {count} reasons")
                                .with("category", category)
                                .with("count", groups)));
            }
        }
    }

    /**
     * Where the buyer owes the tax (AE), its number in a register will do for a VAT number; where goods go to another
     * member state (K), only a VAT number does.
     */
    private static void parties(ProForma document, Set<TaxCategory> categories, List<Finding> found) {
        Party seller = document.header().seller();
        Party buyer = document.header().buyer();
        if (seller.vatId().isEmpty()
                && document.header().agents().taxRepresentative().isEmpty()) {
            sellerNumber(seller, categories).ifPresent(found::add);
        }
        boolean registered =
                categories.contains(TaxCategory.AE) && !buyer.ids().all().isEmpty();
        boolean wanted = categories.contains(TaxCategory.AE) && !registered || categories.contains(TaxCategory.K);
        if (wanted && buyer.vatId().isEmpty()) {
            found.add(StandardRule.BUYER_NUMBER.at("header.buyer.ids.vatId", "the buyer has no VAT number"));
        }
    }

    /** Outside the scope of VAT no number is asked for. */
    private static Optional<Finding> sellerNumber(Party seller, Set<TaxCategory> categories) {
        String place = "header.seller.ids.vatId";
        if (categories.stream().anyMatch(ACROSS_A_BORDER::contains)) {
            return Optional.of(StandardRule.SELLER_NUMBER.at(place, "the seller has no VAT number"));
        }
        boolean wanted = seller.ids().taxRegistration().isEmpty()
                && categories.stream().anyMatch(category -> category != TaxCategory.O);
        return wanted
                ? Optional.of(StandardRule.SELLER_REGISTERED.at(
                        place, "the seller has neither a VAT number nor a tax registration number"))
                : Optional.empty();
    }

    /**
     * Of goods that go to another member state: when, and in which country. Without a place of delivery that of the buyer
     * counts.
     */
    private static void delivery(ProForma document, List<Finding> found) {
        Optional<Delivery> delivery = document.header().delivery();
        if (delivery.flatMap(Delivery::completedOn).isEmpty()) {
            found.add(StandardRule.DELIVERY_DAY.at(
                    "header.delivery", "neither a day of delivery nor a period is stated"));
        }
        Optional<Address> place = delivery.flatMap(Delivery::to)
                .or(() -> document.header().buyer().address());
        if (place.isEmpty()) {
            found.add(StandardRule.DELIVERY_COUNTRY.at("header.delivery", "where the goods went is not known"));
        }
    }

    /**
     * A levy stands between total and amount due, where the standard has no place; a price with tax is none that it can
     * carry.
     */
    private static void amounts(ProForma document, List<Finding> found) {
        boolean levied = document.calculated().totals().levies().stream()
                .anyMatch(levy -> !levy.amount().isZero());
        if (levied) {
            found.add(StandardRule.LEVY_BESIDE.at(
                    "calculated.totals.payable",
                    say("levies lie between the total {total} and the amount due {payable}")
                            .with("total", document.calculated().totals().gross())
                            .with("payable", document.calculated().totals().payable())));
        }
        List<InvoiceLine> lines = document.calculated().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).gross().isPresent()) {
                found.add(StandardRule.PRICE_WITHOUT_TAX.at(
                        "calculated.lines[" + i + "].item.price.unitPrice", "the price of the line is with tax"));
            }
        }
    }
}
