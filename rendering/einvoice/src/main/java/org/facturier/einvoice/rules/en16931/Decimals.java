package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.CHARGE;
import static org.facturier.einvoice.rules.Scope.LINE;
import static org.facturier.einvoice.rules.Scope.LINE_ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.LINE_CHARGE;
import static org.facturier.einvoice.rules.Scope.TOTALS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.model.Cents;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Subject;

/**
 * How many decimals an amount may have: BR-DEC. Two at most, for every amount of the invoice but prices, whatever its currency:
 * the norm does not look at the cents of a currency, so that yen may have two decimals.
 *
 * <p>Not asked are BT-146, BT-147 and BT-148 (prices), BT-129 and BT-149 (quantities), percentages and rates, which may have
 * any number. The gaps between the ids are those of the norm.
 *
 * <p>Decimals are counted as written: 10.000 breaks a rule, though it is 10.00. That is why amounts of the hub keep the scale
 * with which they were read. An amount that is absent or no number is asked for by {@link Presence}, and has no decimals here.
 *
 * <p>The remedy is to round where the amount is calculated, before it is added up. Who rounds only when writing has sums that
 * no longer fit: 0.125 and 0.125 are 0.25, written 0.13 and 0.13 they are 0.26, and BR-CO-10 breaks.
 */
final class Decimals {

    private Decimals() {}

    /** {@return the twenty-one rules of this class} */
    static List<InvoiceRule<?>> all() {
        Rules rules = new Rules();
        list1(rules);
        list2(rules);
        return rules.all();
    }

    /**
     * Amounts from the document down to the line.
     * <ul>
     *   <li>BR-DEC-01, -02: amount and base of each allowance of the document (BT-92, BT-93).
     *   <li>BR-DEC-05, -06: amount and base of each charge of the document (BT-99, BT-100).
     *   <li>BR-DEC-09 to -12: sum of lines, of allowances, of charges, total without VAT (BT-106 to BT-109).
     *   <li>BR-DEC-13: total VAT (BT-110). The official rule never fires in UBL, and in CII not where BT-111 is stated.
     *   <li>BR-DEC-14: total with VAT (BT-112).
     *   <li>BR-DEC-15: total VAT in the accounting currency (BT-111). Never fires in UBL officially; in CII it also asks that
     *       the amount is there at all, see {@link #isUnmatched}.
     *   <li>BR-DEC-16, -17, -18: paid amount, rounding, amount due (BT-113, BT-114, BT-115).
     *   <li>BR-DEC-19, -20: taxable amount and VAT of each row of the breakdown (BT-116, BT-117).
     *   <li>BR-DEC-23: net amount of each line (BT-131).
     *   <li>BR-DEC-24, -25: amount and base of each allowance of a line (BT-136, BT-137).
     *   <li>BR-DEC-27: amount of each charge of a line (BT-141).
     * </ul>
     */
    private static void list1(Rules rules) {
        rules.add(
                        "BR-DEC-01",
                        ALLOWANCE,
                        "BT-92",
                        "the allowance of the document has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.amount()))
                .add(
                        "BR-DEC-02",
                        ALLOWANCE,
                        "BT-93",
                        "the base of the allowance of the document has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.base()))
                .add(
                        "BR-DEC-05",
                        CHARGE,
                        "BT-99",
                        "the charge of the document has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.amount()))
                .add(
                        "BR-DEC-06",
                        CHARGE,
                        "BT-100",
                        "the base of the charge of the document has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.base()))
                .add(
                        "BR-DEC-09",
                        TOTALS,
                        "BT-106",
                        "the sum of lines has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.lines()))
                .add(
                        "BR-DEC-10",
                        TOTALS,
                        "BT-107",
                        "the sum of allowances has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.allowances()))
                .add(
                        "BR-DEC-11",
                        TOTALS,
                        "BT-108",
                        "the sum of charges has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.charges()))
                .add(
                        "BR-DEC-12",
                        TOTALS,
                        "BT-109",
                        "the total without VAT has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.withoutVat()))
                .add(
                        "BR-DEC-13",
                        TOTALS,
                        "BT-110",
                        "the total VAT has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> s.isOfficialUbl()
                                || s.isOfficialCii()
                                        && g.vatInAccountingCurrency().isPresent()
                                || vatCents(g.vat(), s))
                .add(
                        "BR-DEC-14",
                        TOTALS,
                        "BT-112",
                        "the total with VAT has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.withVat()))
                .add(
                        "BR-DEC-15",
                        TOTALS,
                        "BT-111",
                        "the total VAT in the accounting currency has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> s.isOfficialUbl() || vatCents(g.vatInAccountingCurrency(), s) && !isUnmatched(g, s))
                .add(
                        "BR-DEC-16",
                        TOTALS,
                        "BT-113",
                        "the paid amount has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.paid()))
                .add(
                        "BR-DEC-17",
                        TOTALS,
                        "BT-114",
                        "the rounding amount has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.rounding()))
                .add(
                        "BR-DEC-18",
                        TOTALS,
                        "BT-115",
                        "the amount due has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.due()))
                .add(
                        "BR-DEC-19",
                        BREAKDOWN,
                        "BT-116",
                        "the taxable amount of a VAT category has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.taxable()))
                .add(
                        "BR-DEC-20",
                        BREAKDOWN,
                        "BT-117",
                        "the tax amount of a VAT category has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.tax()))
                .add(
                        "BR-DEC-23",
                        LINE,
                        "BT-131",
                        "the net amount of the line has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.net()))
                .add(
                        "BR-DEC-24",
                        LINE_ALLOWANCE,
                        "BT-136",
                        "the allowance of the line has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.amount()))
                .add(
                        "BR-DEC-25",
                        LINE_ALLOWANCE,
                        "BT-137",
                        "the base of the allowance of the line has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.base()))
                .add(
                        "BR-DEC-27",
                        LINE_CHARGE,
                        "BT-141",
                        "the charge of the line has two decimals at most",
                        "round the amount to the cent where it is calculated",
                        (g, s) -> cents(g.amount()));
    }

    /** BR-DEC-28: base of each charge of a line (BT-142). */
    private static void list2(Rules rules) {
        rules.add(
                "BR-DEC-28",
                LINE_CHARGE,
                "BT-142",
                "the base of the charge of the line has two decimals at most",
                "round the amount to the cent where it is calculated",
                (g, s) -> cents(g.base()));
    }

    /**
     * {@return whether there is an accounting currency (BT-6) and no total VAT in it (BT-111), in the official files for CII}
     *
     * <p>There the rule also breaks in that case, besides BR-53, which asks the same. An accounting currency that is the
     * currency of the invoice is no breach where BT-110 is stated.
     */
    private static boolean isUnmatched(Totals totals, Subject subject) {
        return subject.isOfficialCii()
                && totals.vatInAccountingCurrency().isEmpty()
                && !(subject.invoice()
                                .accountingCurrency()
                                .equals(subject.invoice().currency())
                        && totals.vat().isPresent())
                && subject.states(
                        subject.invoice(),
                        "accountingCurrency",
                        subject.invoice().accountingCurrency().isPresent());
    }

    /** {@return whether a total VAT has two decimals; the official file for CII compares numbers, so that 1.230 has two} */
    private static boolean vatCents(Optional<BigDecimal> amount, Subject subject) {
        return cents(amount) || subject.isOfficialCii() && amount.get().compareTo(Cents.of(amount.get())) == 0;
    }

    /** {@return whether an amount is absent or is written with two decimals at most} */
    private static boolean cents(Optional<BigDecimal> amount) {
        return amount.isEmpty() || amount.get().scale() <= 2;
    }
}
