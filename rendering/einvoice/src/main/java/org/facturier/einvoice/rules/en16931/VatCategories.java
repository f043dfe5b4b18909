package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.CHARGE;
import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.LINE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.TaxRepresentative;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.VatSums.Category;
import org.facturier.einvoice.rules.VatSums.Taxable;

/**
 * What a VAT category asks of lines, allowances, charges and breakdown: ten rules, the same for nine categories, and some more.
 *
 * <p>The norm writes the ten rules out for each category; here each is one template, and {@link VatCategory} has what differs.
 * The id is the prefix of the category and the number of the template, so that rule 08 is BR-S-08 for standard rate and
 * BR-IC-08 for an intra-community supply:
 * <ul>
 *   <li>01: what is of the category has its row in the breakdown ({@link #rowOfBreakdown});
 *   <li>02, 03, 04: who is identified for taxes, where a line, an allowance, a charge is of it ({@link #identification});
 *   <li>05, 06, 07: which rate a line, an allowance, a charge of it has ({@link #rates});
 *   <li>08, 09: what its row comes to, taxable and VAT ({@link #amounts});
 *   <li>10: whether its row says why there is no VAT ({@link #reason}).
 * </ul>
 *
 * <p>Besides, BR-IC-11 and BR-IC-12 ask when and where an intra-community supply was delivered, and BR-O-11 to BR-O-14 that
 * nothing else stands beside what is out of scope.
 *
 * <p>“Allowance” and “charge” are those of the document (BG-20, BG-21), which have a category of their own. Those of a line
 * share that of the line and are in its net amount. Codes are compared as they are written; one in small letters is of no
 * category here.
 *
 * <p>Rows of Z, E, AE, K, G and O, for an invoice with 80.00 and 20.00 exempt, an allowance of 10.00 on it, and nothing else:
 *
 * <pre>{@code
 * BG-23   BT-116 90.00   BT-117 0.00   BT-118 E   BT-119 0   BT-121 VATEX-EU-132
 *         rule 01: one row   08: 80.00 + 20.00 - 10.00   09: zero   10: a reason
 * }</pre>
 */
final class VatCategories {

    private final Rules rules = new Rules();

    /** For {@link #all} only, which fills and drops it. */
    private VatCategories() {}

    /** {@return ninety rules, ten for each category in turn, and the six that only K and O have} */
    static List<InvoiceRule<?>> all() {
        VatCategories made = new VatCategories();
        for (VatCategory category : VatCategory.values()) {
            made.rowOfBreakdown(category);
            made.identification(category);
            made.rates(category);
            made.amounts(category);
            made.reason(category);
        }
        made.intraCommunity();
        made.outOfScope();
        return made.rules.all();
    }

    /**
     * Rule 01: what is of a category has its row in the breakdown, one for all or one for each rate.
     *
     * <p>Compares the categories of lines (BT-151), allowances (BT-95) and charges (BT-102) with those of rows (BT-118), and for
     * the categories by rate (S, L, M) the rates, too: with lines at 20 and at 10 two rows are wanted. For the others it is one
     * row, whatever the reasons. How official files differ is in {@link #rowsFit}.
     */
    private void rowOfBreakdown(VatCategory c) {
        String rows = c.byRate ? "one row for each rate" : "exactly one row";
        rules.add(
                c.prefix + "-01",
                INVOICE,
                "BG-23 BT-118",
                "what is of category " + c.code + " has " + rows + " in the VAT breakdown",
                "add a row with category " + c.code + ", or take out the one too many",
                (i, s) -> rowsFit(c, i, s));
    }

    /**
     * {@return whether the number of rows of a category fits what is of it}
     *
     * <pre>{@code
     *                    used: rows wanted     not used: rows allowed
     * strict   S, L, M   one for each rate     none
     * UBL      S, L, M   one or more           none
     * UBL, strict others one                   none or one
     * CII      S, L, M   see rowsFitCii        any
     * CII      O         none or one           none
     * CII      others    one                   none
     * }</pre>
     *
     * <p>That a row may stand for a category that nothing is of is what the norm leaves open for the others; its amounts are
     * then zero by rule 08.
     */
    private static boolean rowsFit(VatCategory c, ElectronicInvoice invoice, Subject subject) {
        Category sums = subject.sums().of(c.code);
        int rows = rows(c, sums);
        if (subject.isOfficialCii()) {
            return rowsFitCii(c, rows, invoice, sums);
        }
        if (!c.byRate) {
            return sums.uses() > 0 ? rows == 1 : rows <= 1;
        }
        boolean used = sums.uses() > 0 || isInUntoldAllowance(c, invoice, subject);
        return used == rows > 0 && (subject.isOfficial() || sums.hasOneRowForEachRate());
    }

    /**
     * {@return whether an allowance or charge that does not say which of the two it is has this category}
     *
     * <p>The official file for UBL counts it. The hub has no place for it, as it would not know which list to put it in, so the
     * trace does.
     */
    private static boolean isInUntoldAllowance(VatCategory c, ElectronicInvoice invoice, Subject subject) {
        return subject.isOfficialUbl()
                && subject.trace().others(invoice, "allowances").contains(c.code);
    }

    /**
     * {@return the same as {@link #rowsFit} for the official files for CII}
     *
     * <p>For S, L and M two mentions of the category are enough, of which the row may be one: one line of S without a row
     * breaks BR-S-01, two lines of S without a row do not. Lines are counted apart from allowances and charges: one of each
     * without a row breaks it. For O a row needs a use, a use no row.
     */
    private static boolean rowsFitCii(VatCategory c, int rows, ElectronicInvoice invoice, Category sums) {
        boolean used = sums.uses() > 0;
        if (c.byRate) {
            return isNotAlone(onLines(c, invoice), rows) && isNotAlone(besideLines(c, invoice), rows);
        }
        if (c == VatCategory.OUT_OF_SCOPE) {
            return rows == 0 || used && rows == 1;
        }
        return rows == (used ? 1 : 0);
    }

    private static boolean isNotAlone(int uses, int rows) {
        return uses == 0 || uses + rows >= 2;
    }

    /** {@return how many lines are of a category} */
    private static int onLines(VatCategory c, ElectronicInvoice invoice) {
        int uses = 0;
        for (Line line : invoice.lines()) {
            uses += line.vat().isPresent() && is(line.vat().get().category(), c) ? 1 : 0;
        }
        return uses;
    }

    /** {@return how many allowances and charges of the document are of a category} */
    private static int besideLines(VatCategory c, ElectronicInvoice invoice) {
        int uses = 0;
        for (AllowanceCharge one : invoice.allowances()) {
            uses += is(one.category(), c) ? 1 : 0;
        }
        for (AllowanceCharge one : invoice.charges()) {
            uses += is(one.category(), c) ? 1 : 0;
        }
        return uses;
    }

    /**
     * {@return how many rows of the breakdown are of a category}
     *
     * <p>Rows of another tax do not count, except for S, as in the official files.
     */
    private static int rows(VatCategory c, Category sums) {
        return c == VatCategory.STANDARD ? sums.rows() : sums.rowsOfVat();
    }

    /** {@return whether a row of the breakdown is of a category} */
    private static boolean hasRow(VatCategory c, Subject subject) {
        return rows(c, subject.sums().of(c.code)) > 0;
    }

    /** {@return whether a code is stated and is that of a category} */
    private static boolean is(Optional<String> code, VatCategory category) {
        return code.isPresent() && code.get().equals(category.code);
    }

    /**
     * Rules 02, 03 and 04: who must be identified for taxes where a line, an allowance, a charge is of a category.
     *
     * <p>Compares BT-31 and BT-32 (seller), BT-63 (representative), BT-48 and BT-47 (buyer); {@link VatCategory.Identified}
     * says which suffice. Asked of the invoice once, not of each line: the finding is about a party, and names no line. Only
     * what the hub holds counts as an identifier; an element without text does not.
     *
     * <p>A French micro-enterprise sells under E and has no VAT identifier: it states BT-32, else BR-E-02 breaks.
     */
    private void identification(VatCategory c) {
        String demand = switch (c.identified) {
            case SELLER -> " names a VAT identifier or tax registration of the seller, or its representative";
            case SELLER_BY_VAT -> " names a VAT identifier of the seller or of its representative";
            case BOTH -> " names VAT identifiers of seller, or its representative, and of buyer";
            case BOTH_OR_REGISTRATION -> " names seller, or its representative, and buyer by identifiers for taxes";
            case NOBODY -> " names no VAT identifier of seller, representative or buyer";
        };
        String fix = c.identified == VatCategory.Identified.NOBODY
                ? "take the VAT identifiers out, or take another category"
                : "give the VAT identifiers";
        rules.add(
                        c.prefix + "-02",
                        INVOICE,
                        "BT-31 BT-32 BT-63 BT-48",
                        "an invoice with a line of category " + c.code + demand,
                        fix,
                        (i, s) -> !s.sums().of(c.code).isOnLines()
                                || identified(c.identified, i, s) && isSaidToBeVat(c, i, s))
                .add(
                        c.prefix + "-03",
                        INVOICE,
                        "BT-31 BT-32 BT-63 BT-48",
                        "an invoice with an allowance of category " + c.code + demand,
                        fix,
                        (i, s) -> !of(c, i.allowances(), s) || identified(c.identified, i, s))
                .add(
                        c.prefix + "-04",
                        INVOICE,
                        "BT-31 BT-32 BT-63 BT-48",
                        "an invoice with a charge of category " + c.code + demand,
                        fix,
                        (i, s) -> !of(c, i.charges(), s) || identified(c.identified, i, s));
    }

    /**
     * {@return whether some line of S is said to be one of VAT; true for other categories, and outside the official file for
     * UBL}
     *
     * <p>The official file for UBL wants a line of the category that is said to be one of VAT, where there is a line of it at
     * all.
     */
    private static boolean isSaidToBeVat(VatCategory c, ElectronicInvoice i, Subject s) {
        return c != VatCategory.STANDARD
                || !s.isOfficialUbl()
                || i.lines().stream()
                        .anyMatch(l -> l.vat().isPresent()
                                && is(l.vat().get().category(), c)
                                && s.isVat(l.vat().get()));
    }

    /**
     * {@return whether an allowance or charge is of a category of VAT}
     *
     * <p>The official file for UBL compares L of allowances and charges with its blanks, so that one between blanks is not
     * found.
     */
    private static boolean of(VatCategory c, List<AllowanceCharge> all, Subject s) {
        for (AllowanceCharge one : all) {
            if (is(one.category(), c)
                    && s.isVat(one)
                    && !(c == VatCategory.CANARY_ISLANDS
                            && s.isOfficialUbl()
                            && s.trace().isPadded(one, "category"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether those are identified who must be}
     *
     * <p>A representative counts by its VAT identifier only, and never instead of the buyer. For {@link
     * VatCategory.Identified#NOBODY} it is the other way round: true where none of the three has a VAT identifier.
     */
    private static boolean identified(VatCategory.Identified who, ElectronicInvoice i, Subject s) {
        boolean representative =
                i.taxRepresentative().flatMap(TaxRepresentative::vatIdentifier).isPresent();
        boolean byVat = i.seller().flatMap(Seller::vatIdentifier).isPresent();
        boolean byTax = i.seller().flatMap(Seller::taxRegistration).isPresent();
        boolean buyer = i.buyer().flatMap(Buyer::vatIdentifier).isPresent();
        return switch (who) {
            case SELLER -> byVat || byTax || representative;
            case SELLER_BY_VAT -> byVat || representative;
            case BOTH -> (byVat || representative) && buyer;
            case BOTH_OR_REGISTRATION ->
                (byVat || byTax || representative)
                        && (buyer || i.buyer().flatMap(Buyer::registration).isPresent());
            case NOBODY -> !byVat && !representative && !buyer;
        };
    }

    /**
     * Rules 05, 06 and 07: which rate a line, an allowance, a charge of a category has.
     *
     * <p>Compares BT-152 with BT-151, BT-96 with BT-95, BT-103 with BT-102. For all but O a rate must be stated, zero as well:
     * a line of E without a rate breaks BR-E-05, a line of O with a rate of zero breaks BR-O-05. The rate of the row (BT-119)
     * is asked for by BR-48, not here. A category of another tax is not asked.
     */
    private void rates(VatCategory c) {
        String demand = switch (c.rate) {
            case POSITIVE -> " has a rate above zero";
            case NOT_NEGATIVE -> " has a rate of zero or more";
            case ZERO -> " has a rate of zero";
            case NONE -> " has no rate";
        };
        String fix = "correct the rate or the category";
        rules.add(
                        c.prefix + "-05",
                        LINE,
                        "BT-151 BT-152",
                        "a line of category " + c.code + demand,
                        fix,
                        (l, s) -> l.vat().isEmpty()
                                || !is(l.vat().get().category(), c)
                                || !s.isVat(l.vat().get())
                                || rateFits(c, l.vat().get().rate(), s))
                .add(
                        c.prefix + "-06",
                        ALLOWANCE,
                        "BT-95 BT-96",
                        "an allowance of category " + c.code + demand,
                        fix,
                        (a, s) -> !is(a.category(), c) || !s.isVat(a) || rateFits(c, a.rate(), s))
                .add(
                        c.prefix + "-07",
                        CHARGE,
                        "BT-102 BT-103",
                        "a charge of category " + c.code + demand,
                        fix,
                        (a, s) -> !is(a.category(), c) || !s.isVat(a) || rateFits(c, a.rate(), s));
    }

    /**
     * {@return whether a rate is one that the category may have}
     *
     * <p>IGIC may have a rate of zero; the official file for CII refuses it, that for UBL takes it. There is no highest rate.
     */
    private static boolean rateFits(VatCategory c, Optional<BigDecimal> rate, Subject s) {
        if (c == VatCategory.CANARY_ISLANDS && s.isOfficialCii()) {
            return rate.isPresent() && rate.get().signum() > 0;
        }
        return switch (c.rate) {
            case NONE -> rate.isEmpty();
            case ZERO -> rate.isPresent() && rate.get().signum() == 0;
            case POSITIVE -> rate.isPresent() && rate.get().signum() > 0;
            case NOT_NEGATIVE -> rate.isPresent() && rate.get().signum() >= 0;
        };
    }

    /**
     * Rules 08 and 09: what a row of the breakdown comes to.
     * <ul>
     *   <li>08 compares BT-116 with the sum of BT-131 and BT-99 less BT-92 of the category, for S, L and M of the rate of the
     *       row as well.
     *   <li>09 compares BT-117: for S, L and M with taxable amount times rate, for the others with zero.
     * </ul>
     *
     * <p>Both are asked of each row of the category that is one of VAT. In official mode they forgive less than one unit of the
     * currency in some cases; see {@link #isTolerant} and {@link #taxFits}.
     */
    private void amounts(VatCategory c) {
        rules.add(
                        c.prefix + "-08",
                        BREAKDOWN,
                        "BT-116 BT-131 BT-92 BT-99",
                        "the taxable amount of category " + c.code + " is lines plus charges less allowances of "
                                + (c.byRate ? "this category and rate" : "this category"),
                        "add up what is of this category as it is stated",
                        (b, s) -> !is(b.category(), c) || !s.isVat(b) || taxableFits(c, b, s))
                .add(
                        c.prefix + "-09",
                        BREAKDOWN,
                        "BT-117",
                        "the tax amount of category " + c.code
                                + (c.byRate ? " is the taxable amount times the rate" : " is zero"),
                        c.byRate ? "calculate the VAT once for each rate" : "state a tax amount of zero",
                        (b, s) -> !is(b.category(), c) || !s.isVat(b) || taxFits(c, b, s));
    }

    /**
     * {@return whether the taxable amount of a row is that of lines, charges and allowances of its category}
     *
     * <p>Rates are compared as numbers: 20 and 20.00 are one rate. For a category by rate, a row whose rate nothing has breaks
     * the rule; a row without a rate breaks it strictly, and officially is left to BR-48. For the others no use is a sum of
     * zero, so that a row of E with 0.00 holds in an invoice without anything exempt. A missing BT-116 breaks the rule.
     *
     * <p>With 100.00 and 50.00 of S at 20, 40.00 of S at 10 and an allowance of 15.00 of S at 20:
     *
     * <pre>{@code
     * row S 20   100.00 + 50.00 - 15.00 = 135.00     stated 135.99: UBL official holds, CII and strict break
     * row S 10   40.00                               stated  40.00
     * }</pre>
     *
     * <p>In the official files for CII lines, charges and allowances are each rounded to the cent first.
     */
    private static boolean taxableFits(VatCategory c, VatBreakdown row, Subject subject) {
        if (isVacuousInCii(c) && subject.isOfficialCii()
                || c.byRate && subject.isOfficial() && row.rate().isEmpty()) {
            return true;
        }
        Optional<Taxable> expected = expected(c, row, subject.sums().of(c.code));
        if (expected.isEmpty() || row.taxable().isEmpty()) {
            return false;
        }
        BigDecimal sum = subject.isOfficialCii()
                ? expected.get().inCents()
                : expected.get().exact();
        BigDecimal difference = row.taxable().get().subtract(sum).abs();
        return isTolerant(c, subject) ? difference.compareTo(BigDecimal.ONE) < 0 : difference.signum() == 0;
    }

    /** {@return what a row should state; nothing where no line, allowance or charge has its rate} */
    private static Optional<Taxable> expected(VatCategory c, VatBreakdown row, Category sums) {
        if (!c.byRate) {
            return Optional.of(sums.taxable());
        }
        return row.rate().isPresent() ? sums.taxable(row.rate().get()) : Optional.empty();
    }

    /**
     * {@return whether the official file for CII asks nothing of the amounts of a category: of L and M rules 08 and 09 cannot
     * break}
     */
    private static boolean isVacuousInCii(VatCategory c) {
        return c == VatCategory.CANARY_ISLANDS || c == VatCategory.CEUTA_AND_MELILLA;
    }

    /**
     * {@return whether rule 08 forgives less than one unit of the currency}
     *
     * <p>UBL forgives where rates are told apart (S, L, M), CII where they are not (Z, E, AE, K, G), with O exact in both. It
     * is so in the files and has no reason in the norm, which is exact throughout. Exactly 1.00 is never forgiven.
     */
    private static boolean isTolerant(VatCategory c, Subject subject) {
        return subject.isOfficialUbl() && c.byRate
                || subject.isOfficialCii() && !c.byRate && c != VatCategory.OUT_OF_SCOPE;
    }

    /**
     * {@return whether the tax of a row is that of its amount and rate, or zero where the category has none}
     *
     * <p>By rate it is what BR-CO-17 compares, with its tolerance in official mode of both syntaxes, but for what CII takes at
     * exactly 1.00 ({@link Tax}). For the others zero is exact in both modes, and must be stated.
     */
    private static boolean taxFits(VatCategory c, VatBreakdown row, Subject subject) {
        if (isVacuousInCii(c) && subject.isOfficialCii()) {
            return true;
        }
        return c.byRate
                ? Tax.of(row).isNear(subject)
                : row.tax().isPresent() && row.tax().get().signum() == 0;
    }

    /**
     * Rule 10: a row says why there is no VAT, or has no reason to.
     *
     * <p>Compares BT-120 (in words) and BT-121 (code of VATEX), of which one suffices. E, AE, K, G and O must have it, S, Z, L
     * and M must not. Only what the hub holds counts. Whether the code is of the list is asked by BR-CL-22.
     *
     * <p>For AE, K, G and O the norm also says what the reason is: that the buyer owes the VAT, that the goods leave the state
     * or the Union, that no VAT law asks. Strictly a code stands for it only if it is one of those ({@link VatCategory#codes});
     * what a text says no machine can tell, so that any text will do. The official files look at no meaning.
     */
    private void reason(VatCategory c) {
        rules.add(
                c.prefix + "-10",
                BREAKDOWN,
                "BT-120 BT-121",
                "the VAT breakdown of category " + c.code
                        + (c.reason ? " says why there is no VAT" : " has no reason of exemption"),
                c.reason ? "give the reason in words or as a code of VATEX" : "take the reason out",
                (b, s) -> !is(b.category(), c)
                        || !s.isVat(b)
                        || (b.exemptionReason().isPresent() || saysWhy(c, b.exemptionCode(), s)) == c.reason);
    }

    /** {@return whether a code of VATEX is there, and strictly means what the category does} */
    private static boolean saysWhy(VatCategory c, Optional<String> code, Subject subject) {
        return code.isPresent() && (subject.isOfficial() || c.codes.isEmpty() || c.codes.contains(code.get()));
    }

    /**
     * What an intra-community supply asks besides: when and where it was delivered, as the tax offices of both states compare
     * it.
     * <ul>
     *   <li>BR-IC-11: a day of delivery (BT-72), or an invoicing period (BG-14) of which one end is enough.
     *   <li>BR-IC-12: the country of the place of delivery (BT-80), also where it is that of the buyer.
     * </ul>
     *
     * <p>Asked where a row of the breakdown is of K, not where a line is.
     */
    private void intraCommunity() {
        VatCategory c = VatCategory.INTRA_COMMUNITY;
        rules.add(
                        "BR-IC-11",
                        INVOICE,
                        "BT-72 BG-14",
                        "an intra-community supply has a day of delivery or an invoicing period",
                        "give the day of delivery or the period",
                        (i, s) -> !hasRow(c, s)
                                || i.delivery().flatMap(Delivery::date).isPresent()
                                || i.period().filter(VatCategories::isBounded).isPresent())
                .add(
                        "BR-IC-12",
                        INVOICE,
                        "BT-80",
                        "an intra-community supply names the country of delivery",
                        "give the country of delivery",
                        (i, s) -> !hasRow(c, s)
                                || i.delivery()
                                        .flatMap(Delivery::address)
                                        .flatMap(Address::country)
                                        .isPresent());
    }

    /** {@return whether a period has one of its two ends at least} */
    private static boolean isBounded(Period period) {
        return period.start().isPresent() || period.end().isPresent();
    }

    /**
     * What is outside the scope of VAT stands in an invoice of its own: BR-O-11 asks the rows, BR-O-12 the lines, BR-O-13 the
     * allowances and BR-O-14 the charges, where a row is of O.
     *
     * <p>A row without a category breaks BR-O-11; a line, an allowance or a charge without one does not count, but for an
     * element without text in official mode. The official files for CII ask more than the norm: the lines in BR-O-11, the rows
     * in BR-O-12, the charges in BR-O-13 and the allowances in BR-O-14. So one charge of S beside a row of O breaks BR-O-14 in
     * UBL, and both BR-O-13 and BR-O-14 in CII.
     */
    private void outOfScope() {
        VatCategory c = VatCategory.OUT_OF_SCOPE;
        String demand = "an invoice not subject to VAT has nothing of another category: ";
        String fix = "divide the invoice, or take one category";
        rules.add(
                        "BR-O-11",
                        INVOICE,
                        "BT-118",
                        demand + "the breakdown",
                        fix,
                        (i, s) -> !hasRow(c, s)
                                || i.breakdown().stream().allMatch(b -> is(b.category(), c))
                                        && (!s.isOfficialCii() || linesAre(c, i, s)))
                .add(
                        "BR-O-12",
                        INVOICE,
                        "BT-151",
                        demand + "the lines",
                        fix,
                        (i, s) -> !hasRow(c, s)
                                || linesAre(c, i, s)
                                        && (!s.isOfficialCii()
                                                || i.breakdown().stream()
                                                        .allMatch(b -> isOrNone(b.category(), c, b, s))))
                .add(
                        "BR-O-13",
                        INVOICE,
                        "BT-95",
                        demand + "the allowances",
                        fix,
                        (i, s) -> !hasRow(c, s)
                                || allAre(c, i.allowances(), s) && (!s.isOfficialCii() || allAre(c, i.charges(), s)))
                .add(
                        "BR-O-14",
                        INVOICE,
                        "BT-102",
                        demand + "the charges",
                        fix,
                        (i, s) -> !hasRow(c, s)
                                || allAre(c, i.charges(), s) && (!s.isOfficialCii() || allAre(c, i.allowances(), s)));
    }

    /** {@return whether each line that states a category is of this one} */
    private static boolean linesAre(VatCategory c, ElectronicInvoice invoice, Subject s) {
        return invoice.lines().stream()
                .allMatch(l -> l.vat().isEmpty()
                        || isOrNone(l.vat().get().category(), c, l.vat().get(), s));
    }

    /** {@return whether each allowance or charge that states a category is of this one} */
    private static boolean allAre(VatCategory c, List<AllowanceCharge> all, Subject s) {
        return all.stream().allMatch(one -> isOrNone(one.category(), c, one, s));
    }

    /**
     * {@return whether a category is this one, or not stated; in official mode an element without text is stated, and another
     * one}
     */
    private static boolean isOrNone(Optional<String> code, VatCategory c, Record group, Subject s) {
        return code.isPresent()
                ? code.get().equals(c.code)
                : !(s.isOfficial() && s.trace().isBlank(group, "category"));
    }
}
