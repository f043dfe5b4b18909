package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.LINE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Cents;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Scope;
import org.facturier.einvoice.rules.Subject;

/**
 * What totals and VAT come to: the rules BR-CO-04 to BR-CO-18 that calculate.
 *
 * <p>Each total of BG-22 is compared with the amounts that the same document states for its parts, never with figures worked
 * out anew from quantities and prices; no rule of the norm asks whether quantity times price is the net amount of a line. An
 * allowance or charge of a line is in BT-131 already and stands in no total.
 *
 * <p>A part without an amount counts as nothing. A total without an amount is wrong where it is demanded, and nothing where it
 * is optional (BT-107, BT-108, BT-110, BT-113, BT-114).
 *
 * <p>There is no tolerance, in either mode. In official mode the expected sum is first rounded to the cent, as the files do,
 * half towards positive infinity; strictly it is compared as it is. With amounts of two decimals the two are the same.
 */
final class Calculation {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private Calculation() {}

    /** {@return the rules of this class: of the parts, of the totals, of VAT} */
    static List<InvoiceRule<?>> all() {
        Rules rules = new Rules();
        parts(rules);
        totals(rules);
        vat(rules);
        return rules.all();
    }

    /**
     * What each line and each allowance or charge must say so that it can be added up.
     * <ul>
     *   <li>BR-CO-04: each line has a VAT category (BT-151), as every line is part of one row of the breakdown. Absent is also
     *       a category of another tax. Officially an element without text is enough here, and then is of no list (BR-CL-18).
     *   <li>BR-CO-05 to BR-CO-08: where a reason is given in words and as a code, both mean the same; for allowances and
     *       charges of document and line in this order. No machine can tell, so these hold always, as in the official files.
     *       They are listed because they are rules of the norm that a catalogue must show.
     * </ul>
     */
    private static void parts(Rules rules) {
        rules.add(
                        "BR-CO-04",
                        LINE,
                        "BT-151",
                        "the line has a VAT category",
                        "give the VAT category of the item",
                        (l, s) -> l.vat().isPresent()
                                && s.states(
                                        l.vat().get(),
                                        "category",
                                        l.vat().get().category().isPresent())
                                && s.isVat(l.vat().get()))
                .add(
                        "BR-CO-05",
                        Scope.ALLOWANCE,
                        "BT-97 BT-98",
                        "the reason of an allowance of the document in words and as a code are the same",
                        "make both say the same",
                        (a, s) -> true)
                .add(
                        "BR-CO-06",
                        Scope.CHARGE,
                        "BT-104 BT-105",
                        "the reason of a charge of the document in words and as a code are the same",
                        "make both say the same",
                        (a, s) -> true)
                .add(
                        "BR-CO-07",
                        Scope.LINE_ALLOWANCE,
                        "BT-139 BT-140",
                        "the reason of an allowance of a line in words and as a code are the same",
                        "make both say the same",
                        (a, s) -> true)
                .add(
                        "BR-CO-08",
                        Scope.LINE_CHARGE,
                        "BT-144 BT-145",
                        "the reason of a charge of a line in words and as a code are the same",
                        "make both say the same",
                        (a, s) -> true);
    }

    /**
     * Which total is the sum of which parts.
     * <ul>
     *   <li>BR-CO-10: BT-106 is the sum of BT-131 over all lines, negative ones included. BT-106 must be there, also without
     *       lines.
     *   <li>BR-CO-11: BT-107 is the sum of BT-92 over the allowances of the document. It may be absent only where there are
     *       none.
     *   <li>BR-CO-12: BT-108 is the sum of BT-99 over the charges of the document, likewise.
     *   <li>BR-CO-13: BT-109 is BT-106 less BT-107 plus BT-108.
     *   <li>BR-CO-15: BT-112 is BT-109 plus BT-110. Official files look for the VAT in the currency of the invoice; where no
     *       currency is stated at all they are not asked.
     *   <li>BR-CO-16: BT-115 is BT-112 less BT-113 plus BT-114. The rounding has a sign: 25.48 with a rounding of -0.01 leaves
     *       25.47.
     * </ul>
     *
     * <p>In official mode the totals must be there for these to be asked, but for BR-CO-15, which breaks without them. Strictly
     * an invoice without totals breaks BR-CO-10, BR-CO-13, BR-CO-15 and BR-CO-16, and where it has allowances or charges
     * BR-CO-11 or BR-CO-12, beside BR-12 to BR-15.
     */
    private static void totals(Rules rules) {
        rules.add(
                        "BR-CO-10",
                        INVOICE,
                        "BT-106 BT-131",
                        "the sum of lines is the sum of their net amounts",
                        "add up the net amounts of the lines as they are stated",
                        (i, s) -> isUnasked(i, s)
                                || equal(
                                        total(i, Totals::lines),
                                        s.isOfficialCii()
                                                ? Ties.decimal(s.sums().lines(), nets(i))
                                                : s.sums().lines(),
                                        s))
                .add(
                        "BR-CO-11",
                        INVOICE,
                        "BT-107 BT-92",
                        "the sum of allowances is the sum of the allowances of the document",
                        "add up the allowances as they are stated",
                        (i, s) -> isUnasked(i, s)
                                || sum(
                                        total(i, Totals::allowances),
                                        i.allowances(),
                                        s.sums().allowances(),
                                        s))
                .add(
                        "BR-CO-12",
                        INVOICE,
                        "BT-108 BT-99",
                        "the sum of charges is the sum of the charges of the document",
                        "add up the charges as they are stated",
                        (i, s) -> isUnasked(i, s)
                                || sum(
                                        total(i, Totals::charges),
                                        i.charges(),
                                        s.sums().charges(),
                                        s))
                .add(
                        "BR-CO-13",
                        INVOICE,
                        "BT-109 BT-106 BT-107 BT-108",
                        "the total without VAT is the sum of lines less allowances plus charges",
                        "calculate the total without VAT from the stated sums",
                        (i, s) -> isUnasked(i, s) || withoutVat(i, s))
                .add(
                        "BR-CO-15",
                        INVOICE,
                        "BT-112 BT-109 BT-110",
                        "the total with VAT is the total without VAT plus the total VAT",
                        "add the total VAT to the total without VAT",
                        (i, s) -> s.isOfficial()
                                        && i.currency().isEmpty()
                                        && !s.trace().isBlank(i, "currency")
                                || withVat(i, s))
                .add(
                        "BR-CO-16",
                        INVOICE,
                        "BT-115 BT-112 BT-113 BT-114",
                        "the amount due is the total with VAT less what is paid plus the rounding",
                        "calculate the amount due from the stated totals",
                        (i, s) -> isUnasked(i, s) || due(i, s));
    }

    /**
     * What the VAT comes to, in all and by category.
     * <ul>
     *   <li>BR-CO-14: BT-110 is the sum of BT-117 over the rows of the breakdown, as stated. It adds up cents that were rounded
     *       row by row: 0.02 at 20 % and 0.04 at 10 % give 0.00 each and 0.00 in all, though 0.008 would round to 0.01.
     *   <li>BR-CO-17: BT-117 is BT-116 times BT-119, to the cent; {@link Tax} has tolerances and examples. Of rows that state
     *       another tax only the VAT is looked at. Official files for CII do not ask it of L and M.
     *   <li>BR-CO-18: the breakdown has a row, also where no VAT is charged: then of Z, E, AE, K, G or O. Official files for
     *       CII ask nothing of an invoice without lines.
     * </ul>
     */
    private static void vat(Rules rules) {
        rules.add(
                        "BR-CO-14",
                        INVOICE,
                        "BT-110 BT-117",
                        "the total VAT is the sum of the VAT of the breakdown",
                        "add up the tax amounts of the breakdown as they are stated",
                        Calculation::totalVat)
                .add(
                        "BR-CO-17",
                        BREAKDOWN,
                        "BT-117 BT-116 BT-119",
                        "the VAT of a category is its taxable amount times its rate, to the cent",
                        "calculate the VAT once for each category and rate",
                        (b, s) -> s.isOfficialCii() && (isOf(b, "L") || isOf(b, "M"))
                                || Tax.of(b).without(!s.isVat(b)).fits(s))
                .add(
                        "BR-CO-18",
                        INVOICE,
                        "BG-23",
                        "the invoice has a VAT breakdown",
                        "give at least one row of the breakdown, also without VAT",
                        (i, s) -> !i.breakdown().isEmpty()
                                || s.isOfficialCii() && i.lines().isEmpty());
    }

    /**
     * {@return whether the rules about totals have nothing to look at, so that they hold unasked: official mode, and no totals}
     *
     * <p>A group of totals is implied where no element stands for it: the hub has one only because of a value that the syntax
     * keeps elsewhere, such as the VAT total of UBL, which had to go somewhere.
     */
    private static boolean isUnasked(ElectronicInvoice invoice, Subject subject) {
        return subject.isOfficial()
                && (invoice.totals().isEmpty()
                        || subject.trace().isImplied(invoice.totals().get()));
    }

    /** {@return one of the totals, empty where it is not stated or the invoice has no totals} */
    private static Optional<BigDecimal> total(
            ElectronicInvoice invoice, java.util.function.Function<Totals, Optional<BigDecimal>> which) {
        return invoice.totals().isEmpty()
                ? Optional.empty()
                : which.apply(invoice.totals().get());
    }

    /**
     * {@return whether a total is stated and is what it should be; the official files round the latter to the cent}
     *
     * <p>The stated total is not rounded: 10.004 is never 10.00. How many decimals are written does not matter: 10 is 10.00.
     */
    private static boolean equal(Optional<BigDecimal> stated, BigDecimal expected, Subject subject) {
        BigDecimal cents = subject.isOfficial() ? Cents.of(expected) : expected;
        return stated.isPresent() && stated.get().compareTo(cents) == 0;
    }

    /**
     * {@return whether a sum is that of its parts, or missing where there are none}
     *
     * <p>A sum of 0.00 without parts holds. Parts that add up to zero still want the sum stated.
     *
     * @param stated BT-107 or BT-108
     * @param parts the allowances, or the charges, of the document
     * @param expected the sum of their amounts
     * @param subject the invoice, for mode and syntax
     */
    private static boolean sum(
            Optional<BigDecimal> stated, List<AllowanceCharge> parts, BigDecimal expected, Subject subject) {
        return stated.isEmpty()
                ? parts.isEmpty()
                : equal(stated, subject.isOfficialCii() ? Ties.binary(expected, amounts(parts)) : expected, subject);
    }

    /** {@return the amounts of allowances or charges that state one, in the order of the document} */
    private static Supplier<Stream<BigDecimal>> amounts(List<AllowanceCharge> parts) {
        return () -> parts.stream().flatMap(part -> part.amount().stream());
    }

    /** {@return the net amounts of lines that state one, in the order of the document} */
    private static Supplier<Stream<BigDecimal>> nets(ElectronicInvoice invoice) {
        return () -> invoice.lines().stream().flatMap(line -> line.net().stream());
    }

    /**
     * {@return whether BT-109 is BT-106 less BT-107 plus BT-108}
     *
     * <p>All four as stated: an error in the sum of lines is told once, by BR-CO-10, and not again here. False without BT-106.
     * The file for UBL rounds only where there is something to add or to take off: 10.001 for 10.001 holds there.
     */
    private static boolean withoutVat(ElectronicInvoice invoice, Subject subject) {
        if (subject.isOfficialUbl()
                && total(invoice, Totals::allowances).isEmpty()
                && total(invoice, Totals::charges).isEmpty()) {
            return isSame(total(invoice, Totals::withoutVat), total(invoice, Totals::lines));
        }
        BigDecimal expected = total(invoice, Totals::lines)
                .orElse(ZERO)
                .subtract(total(invoice, Totals::allowances).orElse(ZERO))
                .add(total(invoice, Totals::charges).orElse(ZERO));
        return total(invoice, Totals::lines).isPresent()
                && equal(total(invoice, Totals::withoutVat), expected, subject);
    }

    /** {@return whether two totals are both stated, and the same number, whatever decimals they have} */
    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    /**
     * {@return whether BT-112 is BT-109 plus BT-110; the file for CII also takes a total without VAT}
     *
     * <p>The files part in what they do where the VAT is not clear:
     * <ul>
     *   <li>UBL wants BT-110 stated, and once in the currency of the invoice;
     *   <li>CII counts a VAT total without a currency as none, and always takes BT-112 equal to BT-109, even with a BT-110
     *       beside: 100.00, 20.00 and 100.00 hold there;
     *   <li>strictly a missing BT-110 counts as nothing.
     * </ul>
     */
    private static boolean withVat(ElectronicInvoice invoice, Subject subject) {
        Optional<BigDecimal> without = total(invoice, Totals::withoutVat);
        Optional<BigDecimal> with = total(invoice, Totals::withVat);
        if (without.isEmpty() || isVatStatedTwice(invoice, subject)) {
            return false;
        }
        if (subject.isOfficialUbl() && total(invoice, Totals::vat).isEmpty()) {
            return false;
        }
        boolean uncounted = subject.isOfficialCii()
                && subject.trace().isForeign(invoice.totals().get(), "vat");
        BigDecimal vat = uncounted ? ZERO : total(invoice, Totals::vat).orElse(ZERO);
        return equal(with, without.get().add(vat), subject)
                || subject.isOfficialCii() && equal(with, without.get(), subject);
    }

    /**
     * {@return whether a document of UBL has two totals of VAT in the currency of the invoice}
     *
     * <p>The hub holds the first. The file for UBL compares with both at once, which no figure satisfies.
     */
    private static boolean isVatStatedTwice(ElectronicInvoice invoice, Subject subject) {
        return subject.isOfficialUbl()
                && invoice.currency().isPresent()
                && subject.trace()
                        .others(invoice, "vatCurrency")
                        .contains(invoice.currency().get());
    }

    /**
     * {@return whether BT-115 is BT-112 less BT-113 plus BT-114; a missing paid amount or rounding is zero}
     *
     * <p>The files differ in where they round: UBL where something is taken off, CII nowhere. UBL takes the rounding back from
     * the amount due and rounds that, takes what is paid from the total and rounds that, and compares the two; where nothing is
     * paid, or there is no rounding, that side is compared as it is stated:
     *
     * <pre>{@code
     * BT-112    BT-113   BT-114   BT-115      UBL                     CII, strict
     *  25.48             -0.01     25.47      25.48 = 25.48 holds     25.47 holds
     *  25.484     0.00   -0.01     25.47      25.48 = 25.48 holds     25.474 breaks
     *  25.484            -0.01     25.47      25.484 breaks           25.474 breaks
     *  10.001                      10.001     holds                   holds
     * 100.00    100.00              0.00      holds                   holds
     * 100.00    120.00            -20.00      holds                   holds: overpaid
     * }</pre>
     */
    private static boolean due(ElectronicInvoice invoice, Subject subject) {
        Optional<BigDecimal> with = total(invoice, Totals::withVat);
        Optional<BigDecimal> due = total(invoice, Totals::due);
        if (with.isEmpty() || due.isEmpty()) {
            return false;
        }
        Optional<BigDecimal> rounding = total(invoice, Totals::rounding);
        Optional<BigDecimal> paid = total(invoice, Totals::paid);
        if (subject.isOfficialUbl()) {
            return less(due.get(), rounding).compareTo(less(with.get(), paid)) == 0;
        }
        BigDecimal open = with.get().subtract(paid.orElse(ZERO));
        return due.get().compareTo(open.add(rounding.orElse(ZERO))) == 0;
    }

    /** {@return an amount less another one, to the cent; where there is no other one, as it is stated} */
    private static BigDecimal less(BigDecimal amount, Optional<BigDecimal> other) {
        return other.isEmpty() ? amount : Cents.of(amount.subtract(other.get()));
    }

    /**
     * {@return whether BT-110 is the sum of BT-117; in UBL each total is compared with the rows that stand with it}
     *
     * <p>UBL repeats the group of the VAT total, once for each currency, and rows stand within the group. The hub has one list
     * of rows, so the reader compares while it still sees the groups, and notes a total that does not fit; here it is only
     * asked whether it noted any. An invoice that was made and not read is compared in the hub: with rows BT-110 is then
     * wanted.
     *
     * <p>In the official file for CII a BT-110 that is absent is no breach, whatever the rows say. Strictly it counts as nothing,
     * so that it may be absent only where the rows come to zero.
     */
    private static boolean totalVat(ElectronicInvoice invoice, Subject subject) {
        if (subject.isOfficialUbl() && subject.trace().isOfDocument()) {
            return subject.trace().others(invoice, "vatTotal").isEmpty();
        }
        Optional<BigDecimal> stated = total(invoice, Totals::vat);
        if (subject.isOfficialUbl() && invoice.breakdown().isEmpty() || subject.isOfficialCii() && stated.isEmpty()) {
            return true;
        }
        BigDecimal sum = subject.sums().tax();
        return stated.isEmpty() && !subject.isOfficial() ? sum.signum() == 0 : equal(stated, sum, subject);
    }

    /** {@return whether a row states this category} */
    private static boolean isOf(VatBreakdown row, String category) {
        return row.category().isPresent() && row.category().get().equals(category);
    }
}
