package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.ATTRIBUTE;
import static org.facturier.einvoice.rules.Scope.BREAKDOWN;
import static org.facturier.einvoice.rules.Scope.BUYER;
import static org.facturier.einvoice.rules.Scope.CHARGE;
import static org.facturier.einvoice.rules.Scope.CLASSIFICATION;
import static org.facturier.einvoice.rules.Scope.DELIVERY_ADDRESS;
import static org.facturier.einvoice.rules.Scope.INVOICE;
import static org.facturier.einvoice.rules.Scope.LINE;
import static org.facturier.einvoice.rules.Scope.LINE_ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.LINE_CHARGE;
import static org.facturier.einvoice.rules.Scope.LINE_PERIOD;
import static org.facturier.einvoice.rules.Scope.PAYEE;
import static org.facturier.einvoice.rules.Scope.PAYMENT;
import static org.facturier.einvoice.rules.Scope.PERIOD;
import static org.facturier.einvoice.rules.Scope.PRECEDING;
import static org.facturier.einvoice.rules.Scope.SELLER;
import static org.facturier.einvoice.rules.Scope.TAX_REPRESENTATIVE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.Subject;

/**
 * What an invoice must state: the rules BR-01 to BR-65 and those of BR-CO that ask whether something is there.
 *
 * <p>A term is absent where the hub holds nothing for it. What a document states and the hub cannot hold, an element without
 * text or a text that is no number, counts as stated in official mode for the rules marked * below, as the files ask there for
 * the element only. For the others the files ask for a text, and both modes agree but where it is said.
 *
 * <p>Terms that are demanded within an optional group are asked only of groups that are there: an invoice without a payee
 * breaks nothing, one with a payee without a name breaks BR-17. Where the group itself is demanded, its rule is asked of the
 * invoice, so that an empty invoice is judged and not passed over.
 *
 * <p>Several ids can ask the same, as the norm has it: BR-33 and BR-CO-21 both want a reason of a document allowance, and an
 * allowance without one breaks both.
 */
final class Presence {

    private Presence() {}

    /** {@return the rules of this class, in the order of their ids but for those of BR-CO, which come last} */
    static List<InvoiceRule<?>> all() {
        Rules rules = new Rules();
        list1(rules);
        list2(rules);
        list3(rules);
        list4(rules);
        return rules.all();
    }

    /**
     * Head, parties and totals.
     * <ul>
     *   <li>BR-01: which specification the invoice follows (BT-24). Which one is not asked; that is for a profile.
     *   <li>BR-02, -03, -04, -05: number (BT-1), day of issue (BT-2), type (BT-3) and currency (BT-5). In official mode a day
     *       that cannot be read is stated, as its element has a text; a day that is blank is not.
     *   <li>BR-06, -07: the names of seller (BT-27) and buyer (BT-44). The trading name (BT-28, BT-45) does not do instead.
     *   <li>BR-08, -10: the addresses of seller (BG-5) and buyer (BG-8), whatever is in them.
     *   <li>BR-09, -11: their countries (BT-40, BT-55), the only part of an address that is demanded ({@link #named}).
     *   <li>BR-12 to BR-15*: sum of lines (BT-106), total without VAT (BT-109), total with VAT (BT-112), amount due (BT-115).
     *       Official files do not ask them of an invoice without any totals. The total VAT (BT-110) is not demanded.
     *   <li>BR-16: a line (BG-25) at least.
     *   <li>BR-17: a payee (BG-10) has a name (BT-59) and is not the seller ({@link #payee}).
     *   <li>BR-18, -19, -20: a tax representative (BG-11) has a name (BT-62), an address (BG-12), and a country in it (BT-69).
     * </ul>
     */
    private static void list1(Rules rules) {
        rules.add(
                        "BR-01",
                        INVOICE,
                        "BT-24",
                        "the invoice says which specification it follows",
                        "state the specification, such as urn:cen.eu:en16931:2017",
                        (i, s) -> i.process().isPresent()
                                && i.process().get().specification().isPresent())
                .add(
                        "BR-02",
                        INVOICE,
                        "BT-1",
                        "the invoice has a number",
                        "give the number of the invoice",
                        (i, s) -> i.number().isPresent())
                .add(
                        "BR-03",
                        INVOICE,
                        "BT-2",
                        "the invoice has a day of issue",
                        "give the day on which the invoice is issued",
                        (i, s) -> i.issueDate().isPresent()
                                || s.isOfficial() && s.trace().isUnreadable(i, "issueDate"))
                .add(
                        "BR-04",
                        INVOICE,
                        "BT-3",
                        "the invoice says what kind of invoice it is",
                        "give the type, such as 380 for an invoice or 381 for a credit note",
                        (i, s) -> i.type().isPresent())
                .add(
                        "BR-05",
                        INVOICE,
                        "BT-5",
                        "the invoice says in which currency its amounts are",
                        "give the currency, such as EUR",
                        (i, s) -> i.currency().isPresent())
                .add(
                        "BR-06",
                        INVOICE,
                        "BT-27",
                        "the seller has a name",
                        "give the registered name of the seller",
                        (i, s) -> i.seller().isPresent()
                                && i.seller().get().name().isPresent())
                .add(
                        "BR-07",
                        INVOICE,
                        "BT-44",
                        "the buyer has a name",
                        "give the registered name of the buyer",
                        (i, s) ->
                                i.buyer().isPresent() && i.buyer().get().name().isPresent())
                .add(
                        "BR-08",
                        INVOICE,
                        "BG-5",
                        "the seller has a postal address",
                        "give the postal address of the seller",
                        (i, s) -> i.seller().isPresent()
                                && i.seller().get().address().isPresent())
                .add(
                        "BR-09",
                        INVOICE,
                        "BT-40",
                        "the address of the seller names its country",
                        "give the country of the seller",
                        (i, s) -> named(i.seller().flatMap(Seller::address), s))
                .add(
                        "BR-10",
                        INVOICE,
                        "BG-8",
                        "the buyer has a postal address",
                        "give the postal address of the buyer",
                        (i, s) -> i.buyer().isPresent()
                                && i.buyer().get().address().isPresent())
                .add(
                        "BR-11",
                        INVOICE,
                        "BT-55",
                        "the address of the buyer names its country",
                        "give the country of the buyer",
                        (i, s) -> named(i.buyer().flatMap(Buyer::address), s))
                .add(
                        "BR-12",
                        INVOICE,
                        "BT-106",
                        "the totals have the sum of the net amounts of lines",
                        "give the sum of the lines",
                        (i, s) -> totals(i, s, "lines", Totals::lines))
                .add(
                        "BR-13",
                        INVOICE,
                        "BT-109",
                        "the totals have the total without VAT",
                        "give the total without VAT",
                        (i, s) -> totals(i, s, "withoutVat", Totals::withoutVat))
                .add(
                        "BR-14",
                        INVOICE,
                        "BT-112",
                        "the totals have the total with VAT",
                        "give the total with VAT",
                        (i, s) -> totals(i, s, "withVat", Totals::withVat))
                .add(
                        "BR-15",
                        INVOICE,
                        "BT-115",
                        "the totals have the amount due",
                        "give the amount due",
                        (i, s) -> totals(i, s, "due", Totals::due))
                .add(
                        "BR-16",
                        INVOICE,
                        "BG-25",
                        "the invoice has a line",
                        "give at least one line",
                        (i, s) -> !i.lines().isEmpty())
                .add(
                        "BR-17",
                        PAYEE,
                        "BT-59",
                        "the payee has a name and is not the seller",
                        "name the payee, or leave the payee out where it is the seller",
                        Presence::payee)
                .add(
                        "BR-18",
                        TAX_REPRESENTATIVE,
                        "BT-62",
                        "the tax representative has a name",
                        "give the name of the tax representative",
                        (r, s) -> r.name().isPresent())
                .add(
                        "BR-19",
                        TAX_REPRESENTATIVE,
                        "BG-12",
                        "the tax representative has a postal address",
                        "give the address of the tax representative",
                        (r, s) -> r.address().isPresent())
                .add(
                        "BR-20",
                        TAX_REPRESENTATIVE,
                        "BT-69",
                        "the address of the tax representative names its country",
                        "give the country of the tax representative",
                        (r, s) -> named(r.address(), s));
    }

    /**
     * Lines, periods, allowances and charges.
     * <ul>
     *   <li>BR-21: the line has an identifier (BT-126). That no two lines have the same is not asked.
     *   <li>BR-22*, -23*, -24*: quantity (BT-129), its unit (BT-130) and net amount (BT-131). Zero is stated.
     *   <li>BR-25: the item has a name (BT-153). An item without any component is no item, and breaks it, too.
     *   <li>BR-26*: the net price (BT-146) is there.
     *   <li>BR-27: it is not negative; zero may be. A line that goes back has a negative quantity and a positive price: -1 at
     *       10.00 is -10.00. Officially a price that is absent or no number breaks it as well, besides BR-26.
     *   <li>BR-28: the gross price (BT-148) is not negative. It may be absent.
     *   <li>BR-29, -30: an invoicing period (BT-73, BT-74) and the period of a line (BT-134, BT-135) do not end before they
     *       start. Both days are inclusive, so that one day is a period. With one day only there is no order to ask for ({@link
     *       #inOrder}).
     *   <li>BR-31*, -36*: an allowance or charge of the document has an amount (BT-92, BT-99).
     *   <li>BR-32*, -37*: it has a VAT category (BT-95, BT-102), and one of VAT.
     *   <li>BR-33*, -38*: it has a reason, in words (BT-97, BT-104) or as a code (BT-98, BT-105).
     *   <li>BR-41*, -43*: an allowance or charge of a line has an amount (BT-136, BT-141).
     *   <li>BR-42*, -44*: it has a reason, in words (BT-139, BT-144) or as a code (BT-140, BT-145). It has no category: that of
     *       the line is its own.
     * </ul>
     */
    private static void list2(Rules rules) {
        rules.add(
                        "BR-21",
                        LINE,
                        "BT-126",
                        "the line has an identifier",
                        "number the line",
                        (l, s) -> l.identifier().isPresent())
                .add(
                        "BR-22",
                        LINE,
                        "BT-129",
                        "the line has a quantity",
                        "give the invoiced quantity",
                        (l, s) -> s.states(l, "quantity", l.quantity().isPresent()))
                .add(
                        "BR-23",
                        LINE,
                        "BT-130",
                        "the quantity of the line has a unit",
                        "give the unit, such as C62 for pieces",
                        (l, s) -> s.states(l, "unit", l.unit().isPresent()))
                .add(
                        "BR-24",
                        LINE,
                        "BT-131",
                        "the line has a net amount",
                        "give the net amount of the line",
                        (l, s) -> s.states(l, "net", l.net().isPresent()))
                .add(
                        "BR-25",
                        LINE,
                        "BT-153",
                        "the item of the line has a name",
                        "name what is sold",
                        (l, s) -> l.item().isPresent() && l.item().get().name().isPresent())
                .add(
                        "BR-26",
                        LINE,
                        "BT-146",
                        "the line has a net price",
                        "give the net price of the item",
                        (l, s) -> l.price().isPresent()
                                && s.states(
                                        l.price().get(),
                                        "net",
                                        l.price().get().net().isPresent()))
                .add(
                        "BR-27",
                        LINE,
                        "BT-146",
                        "the net price is not negative",
                        "make the quantity negative and the price positive",
                        (l, s) -> l.price().isPresent() && l.price().get().net().isPresent()
                                ? l.price().get().net().get().signum() >= 0
                                : !s.isOfficial())
                .add(
                        "BR-28",
                        LINE,
                        "BT-148",
                        "the gross price is not negative",
                        "make the quantity negative and the price positive",
                        (l, s) -> l.price().isEmpty()
                                || l.price().get().gross().isEmpty()
                                || l.price().get().gross().get().signum() >= 0)
                .add(
                        "BR-29",
                        PERIOD,
                        "BT-73 BT-74",
                        "the invoicing period does not end before it starts",
                        "put the two days of the period in order",
                        (p, s) -> inOrder(p, s))
                .add(
                        "BR-30",
                        LINE_PERIOD,
                        "BT-134 BT-135",
                        "the period of the line does not end before it starts",
                        "put the two days of the period in order",
                        (p, s) -> inOrder(p, s))
                .add(
                        "BR-31",
                        ALLOWANCE,
                        "BT-92",
                        "the allowance of the document has an amount",
                        "give the amount of the allowance",
                        (a, s) -> s.states(a, "amount", a.amount().isPresent()))
                .add(
                        "BR-32",
                        ALLOWANCE,
                        "BT-95",
                        "the allowance of the document has a VAT category",
                        "give the VAT category of the allowance",
                        (a, s) -> s.states(a, "category", a.category().isPresent()) && s.isVat(a))
                .add(
                        "BR-33",
                        ALLOWANCE,
                        "BT-97 BT-98",
                        "the allowance of the document has a reason, in words or as a code",
                        "say why there is an allowance",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-36",
                        CHARGE,
                        "BT-99",
                        "the charge of the document has an amount",
                        "give the amount of the charge",
                        (a, s) -> s.states(a, "amount", a.amount().isPresent()))
                .add(
                        "BR-37",
                        CHARGE,
                        "BT-102",
                        "the charge of the document has a VAT category",
                        "give the VAT category of the charge",
                        (a, s) -> s.states(a, "category", a.category().isPresent()) && s.isVat(a))
                .add(
                        "BR-38",
                        CHARGE,
                        "BT-104 BT-105",
                        "the charge of the document has a reason, in words or as a code",
                        "say why there is a charge",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-41",
                        LINE_ALLOWANCE,
                        "BT-136",
                        "the allowance of the line has an amount",
                        "give the amount of the allowance",
                        (a, s) -> s.states(a, "amount", a.amount().isPresent()))
                .add(
                        "BR-42",
                        LINE_ALLOWANCE,
                        "BT-139 BT-140",
                        "the allowance of the line has a reason, in words or as a code",
                        "say why there is an allowance",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-43",
                        LINE_CHARGE,
                        "BT-141",
                        "the charge of the line has an amount",
                        "give the amount of the charge",
                        (a, s) -> s.states(a, "amount", a.amount().isPresent()))
                .add(
                        "BR-44",
                        LINE_CHARGE,
                        "BT-144 BT-145",
                        "the charge of the line has a reason, in words or as a code",
                        "say why there is a charge",
                        (a, s) -> reason(a, s));
    }

    /**
     * Breakdown, payment, references, schemes, and the days of VAT and of periods.
     * <ul>
     *   <li>BR-45*, -46*: each row of the breakdown has a taxable amount (BT-116) and VAT (BT-117), zero where there is none.
     *   <li>BR-47*: it has a category (BT-118), and one of VAT.
     *   <li>BR-48*: it has a rate (BT-119), zero for categories without VAT; only O has none. Of a row that states another tax
     *       it breaks, as that rate is of no VAT. These four are not asked of L and M in the official files for CII ({@link
     *       #shadowed}).
     *   <li>BR-49*: payment instructions (BG-16) name the means (BT-81). Officially not asked where no element stands for
     *       the instructions.
     *   <li>BR-50: each account to pay to (BG-17) has an identifier (BT-84), an IBAN or another number; officially where the
     *       means is 30 or 58.
     *   <li>BR-52: each supporting document (BG-24) has a reference (BT-122) ({@link #referenced}).
     *   <li>BR-53: where VAT is booked in another currency (BT-6), the total VAT is stated in it (BT-111) ({@link #vatBooked}).
     *       Official files for CII ask it from the totals, and nothing where there are none.
     *   <li>BR-54*: a property of an item (BG-32) has both a name (BT-160) and a value (BT-161).
     *   <li>BR-55*: a reference to an earlier invoice (BG-3) has its number (BT-25). The day is not demanded.
     *   <li>BR-56*: a tax representative has a VAT identifier (BT-63).
     *   <li>BR-57: a place of delivery (BG-15) names its country (BT-80). Starred in UBL only; in CII an element without text
     *       breaks it.
     *   <li>BR-61: a credit transfer says to which account (BT-84): at least one, where BR-50 asks each. Starred.
     *   <li>BR-62, -63: the electronic addresses of seller (BT-34) and buyer (BT-49) have a scheme. In the official files for
     *       CII an address without any text breaks it, which otherwise is no address.
     *   <li>BR-64, -65: the standard identifier (BT-157) and the classes (BT-158) of an item have a scheme. Which, is for
     *       BR-CL-21 and -13.
     *   <li>BR-CO-03: the day on which VAT falls due is stated as a day (BT-7) or by what makes it fall due (BT-8), not both.
     *       In official mode a code without text or one that cannot be read counts.
     *   <li>BR-CO-19*, -20*: an invoicing period (BG-14) and the period of a line (BG-26) have one of their two days at least.
     * </ul>
     */
    private static void list3(Rules rules) {
        rules.add(
                        "BR-45",
                        BREAKDOWN,
                        "BT-116",
                        "the VAT breakdown has a taxable amount",
                        "give what is taxable in this category and rate",
                        (b, s) -> shadowed(b, s)
                                || s.states(b, "taxable", b.taxable().isPresent()))
                .add(
                        "BR-46",
                        BREAKDOWN,
                        "BT-117",
                        "the VAT breakdown has a tax amount",
                        "give the VAT of this category and rate, zero where there is none",
                        (b, s) -> shadowed(b, s) || s.states(b, "tax", b.tax().isPresent()))
                .add(
                        "BR-47",
                        BREAKDOWN,
                        "BT-118",
                        "the VAT breakdown has a category",
                        "give the VAT category",
                        (b, s) -> shadowed(b, s)
                                || s.states(b, "category", b.category().isPresent()) && s.isVat(b))
                .add(
                        "BR-48",
                        BREAKDOWN,
                        "BT-119",
                        "the VAT breakdown has a rate, unless it is outside the scope of VAT",
                        "give the rate, zero for categories without VAT",
                        (b, s) -> shadowed(b, s)
                                || s.isVat(b) && (s.states(b, "rate", b.rate().isPresent()) || is(b.category(), "O")))
                .add(
                        "BR-49",
                        PAYMENT,
                        "BT-81",
                        "the payment instructions say by which means",
                        "give the means of payment, such as 30 or 58 for a credit transfer",
                        (p, s) -> s.isOfficial() && s.trace().isImplied(p)
                                || s.states(p, "means", p.means().isPresent()))
                .add(
                        "BR-50",
                        PAYMENT,
                        "BT-84",
                        "each account to pay to has an identifier",
                        "give the IBAN, or another number of the account",
                        Presence::accounts)
                .add(
                        "BR-52",
                        INVOICE,
                        "BT-122",
                        "the supporting document has a reference",
                        "give the reference of the document",
                        Presence::referenced)
                .add(
                        "BR-53",
                        INVOICE,
                        "BT-111",
                        "where VAT is booked in another currency, the total VAT is stated in it",
                        "give the total VAT in the accounting currency",
                        (i, s) -> !s.states(
                                        i,
                                        "accountingCurrency",
                                        i.accountingCurrency().isPresent())
                                || s.isOfficialCii() && i.totals().isEmpty()
                                || vatBooked(i, s))
                .add(
                        "BR-54",
                        ATTRIBUTE,
                        "BT-160 BT-161",
                        "the property of the item has a name and a value",
                        "give both name and value",
                        (a, s) -> s.states(a, "name", a.name().isPresent())
                                && s.states(a, "value", a.value().isPresent()))
                .add(
                        "BR-55",
                        PRECEDING,
                        "BT-25",
                        "the earlier invoice has a number",
                        "give the number of the earlier invoice",
                        (p, s) -> s.states(p, "number", p.number().isPresent()))
                .add(
                        "BR-56",
                        TAX_REPRESENTATIVE,
                        "BT-63",
                        "the tax representative has a VAT identifier",
                        "give the VAT identifier of the tax representative",
                        (r, s) -> s.states(r, "vatIdentifier", r.vatIdentifier().isPresent()))
                .add(
                        "BR-57",
                        DELIVERY_ADDRESS,
                        "BT-80",
                        "the place of delivery names its country",
                        "give the country of delivery",
                        (a, s) -> s.isOfficialUbl()
                                ? s.states(a, "country", a.country().isPresent())
                                : a.country().isPresent())
                .add(
                        "BR-61",
                        PAYMENT,
                        "BT-84",
                        "a credit transfer says to which account",
                        "give the IBAN, or another number of the account",
                        (p, s) -> !isTransfer(p, s)
                                || isSilent(p, s)
                                || p.transfers().stream()
                                        .anyMatch(t -> s.states(
                                                t, "account", t.account().isPresent())))
                .add(
                        "BR-62",
                        SELLER,
                        "BT-34-1",
                        "the electronic address of the seller has a scheme",
                        "give the scheme of the address (EAS)",
                        (p, s) -> p.endpoint().isEmpty()
                                ? !s.isOfficialCii() || !s.trace().isForeign(p, "endpoint")
                                : schemed(p.endpoint(), s))
                .add(
                        "BR-63",
                        BUYER,
                        "BT-49-1",
                        "the electronic address of the buyer has a scheme",
                        "give the scheme of the address (EAS)",
                        (p, s) -> p.endpoint().isEmpty()
                                ? !s.isOfficialCii() || !s.trace().isForeign(p, "endpoint")
                                : schemed(p.endpoint(), s))
                .add(
                        "BR-64",
                        LINE,
                        "BT-157-1",
                        "the standard identifier of the item has a scheme",
                        "give the scheme, such as 0160 for a GTIN",
                        (l, s) -> l.item().isEmpty()
                                || l.item().get().standardIdentifier().isEmpty()
                                || schemed(l.item().get().standardIdentifier(), s))
                .add(
                        "BR-65",
                        CLASSIFICATION,
                        "BT-158-1",
                        "the class of the item has a scheme",
                        "give the scheme (UNTDID 7143)",
                        (c, s) -> schemed(Optional.of(c), s))
                .add(
                        "BR-CO-03",
                        INVOICE,
                        "BT-7 BT-8",
                        "the day on which VAT falls due is stated as a day or by a code, not both",
                        "leave out the day or the code",
                        (i, s) -> i.taxPointDate().isEmpty()
                                || i.taxPointCode().isEmpty() && !s.states(i, "taxPointCode", false))
                .add(
                        "BR-CO-19",
                        PERIOD,
                        "BT-73 BT-74",
                        "the invoicing period has a first or a last day",
                        "give a day, or leave the period out",
                        (p, s) -> s.states(p, "start", p.start().isPresent())
                                || s.states(p, "end", p.end().isPresent()))
                .add(
                        "BR-CO-20",
                        LINE_PERIOD,
                        "BT-134 BT-135",
                        "the period of the line has a first or a last day",
                        "give a day, or leave the period out",
                        (p, s) -> s.states(p, "start", p.start().isPresent())
                                || s.states(p, "end", p.end().isPresent()));
    }

    /**
     * Reasons once more, and how the seller can be known.
     * <ul>
     *   <li>BR-CO-21* to -24*: the reasons of allowances and charges of the document and of the line, in this order. The same
     *       as BR-33, -38, -42 and -44: the norm has them once as a demand and once as “in words, as a code or both”.
     *   <li>BR-CO-26: a buyer can know the seller without asking, by an identifier (BT-29), a registration (BT-30) or a VAT
     *       identifier (BT-31, starred). A local tax registration (BT-32) is not enough. Not asked where there is no seller:
     *       BR-06 speaks there.
     * </ul>
     */
    private static void list4(Rules rules) {
        rules.add(
                        "BR-CO-21",
                        ALLOWANCE,
                        "BT-97 BT-98",
                        "the allowance of the document says why, in words, as a code or both",
                        "say why there is an allowance",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-CO-22",
                        CHARGE,
                        "BT-104 BT-105",
                        "the charge of the document says why, in words, as a code or both",
                        "say why there is a charge",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-CO-23",
                        LINE_ALLOWANCE,
                        "BT-139 BT-140",
                        "the allowance of the line says why, in words, as a code or both",
                        "say why there is an allowance",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-CO-24",
                        LINE_CHARGE,
                        "BT-144 BT-145",
                        "the charge of the line says why, in words, as a code or both",
                        "say why there is a charge",
                        (a, s) -> reason(a, s))
                .add(
                        "BR-CO-26",
                        SELLER,
                        "BT-29 BT-30 BT-31",
                        "the seller can be identified by an identifier, a registration or a VAT identifier",
                        "give the VAT identifier or the registration of the seller",
                        (p, s) -> !p.identifiers().isEmpty()
                                || p.registration().isPresent()
                                || s.states(
                                        p, "vatIdentifier", p.vatIdentifier().isPresent()));
    }

    /**
     * {@return whether an address names its country}
     *
     * <p>Without an address the rule of the file for UBL has nothing to be asked of, and holds; in CII and strictly it breaks
     * beside BR-08 or BR-10.
     */
    private static boolean named(Optional<Address> address, Subject subject) {
        return address.isPresent() ? address.get().country().isPresent() : subject.isOfficialUbl();
    }

    /**
     * {@return whether a row is of IGIC or IPSI, in the official files for CII}
     *
     * <p>There another rule takes those rows first, so that BR-45 to BR-48 are never asked of them.
     */
    private static boolean shadowed(VatBreakdown row, Subject subject) {
        return subject.isOfficialCii() && subject.isVat(row) && (is(row.category(), "L") || is(row.category(), "M"));
    }

    /** {@return whether an identifier has a scheme; in UBL, officially, an empty one is one} */
    private static boolean schemed(Optional<Identifier> identifier, Subject subject) {
        Optional<String> scheme = identifier.flatMap(Identifier::scheme);
        return scheme.isPresent() && (subject.isOfficialUbl() || !scheme.get().isEmpty());
    }

    /**
     * {@return whether each supporting document has a reference}
     *
     * <p>In official mode also each reference to a document that the hub takes as something else, such as an invoiced object:
     * the reader notes one without a number at the invoice, as the files ask it of all of them.
     */
    private static boolean referenced(ElectronicInvoice invoice, Subject subject) {
        return invoice.supportingDocuments().stream()
                        .allMatch(one -> one.reference().isPresent())
                && !(subject.isOfficial() && subject.trace().isBlank(invoice, "reference"));
    }

    /**
     * {@return whether one of the totals is there}
     *
     * <p>The official files ask it of the group: where the invoice has none, or no element stands for it, they say nothing.
     */
    private static boolean totals(
            ElectronicInvoice invoice,
            Subject subject,
            String component,
            Function<Totals, Optional<BigDecimal>> total) {
        if (invoice.totals().isEmpty()) {
            return subject.isOfficial();
        }
        Totals totals = invoice.totals().get();
        return subject.isOfficial() && subject.trace().isImplied(totals)
                || subject.states(totals, component, total.apply(totals).isPresent());
    }

    /** {@return whether each account has an identifier; officially of credit transfers only, and where an element stands for it} */
    private static boolean accounts(PaymentInstructions payment, Subject subject) {
        if (subject.isOfficial() && !isTransfer(payment, subject)) {
            return true;
        }
        for (CreditTransfer transfer : payment.transfers()) {
            boolean implied = subject.isOfficial() && subject.trace().isImplied(transfer);
            if (transfer.account().isEmpty() && !implied) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the payee has a name, and is not the seller}
     *
     * <p>A payee (BG-10) is stated only where it is another than the seller, such as a factor.
     */
    private static boolean payee(Payee payee, Subject subject) {
        if (!subject.states(payee, "name", payee.name().isPresent())) {
            return false;
        }
        Optional<Seller> seller = subject.invoice().seller();
        return seller.isEmpty()
                || !(subject.isOfficial()
                        ? isOfficiallySeller(payee, seller.get(), subject)
                        : isSeller(payee, seller.get()));
    }

    /**
     * {@return whether a payee is the seller: by its name or the name that it trades under (BT-27, BT-28), its registration
     * (BT-30) or one of its identifiers (BT-29), each with its scheme}
     */
    private static boolean isSeller(Payee payee, Seller seller) {
        boolean named = payee.name().equals(seller.name()) || payee.name().equals(seller.tradingName());
        boolean registered =
                payee.registration().isPresent() && payee.registration().equals(seller.registration());
        return named
                || registered
                || payee.identifier().isPresent()
                        && seller.identifiers().contains(payee.identifier().get());
    }

    /**
     * {@return the same as the official files see it}
     *
     * <p>In UBL the name is compared with the trading name of the seller (BT-28), as that is the element of the same place, in
     * CII with its name (BT-27); identifiers (BT-60, BT-29) whatever their schemes.
     */
    private static boolean isOfficiallySeller(Payee payee, Seller seller, Subject subject) {
        Optional<String> name = subject.syntax().isUbl() ? seller.tradingName() : seller.name();
        return payee.name().isPresent() && payee.name().equals(name)
                || payee.identifier().isPresent()
                        && seller.identifiers().stream()
                                .anyMatch(one -> one.value()
                                        .equals(payee.identifier().get().value()));
    }

    /**
     * {@return whether a period does not end before it starts; one day is in order, and so is a period that is open to one
     * side}
     */
    private static boolean inOrder(Period period, Subject subject) {
        if (subject.isOfficialCii() && isHalfRead(period, subject)) {
            return false;
        }
        return period.start().isEmpty()
                || period.end().isEmpty()
                || !period.end().get().isBefore(period.start().get());
    }

    /**
     * {@return whether both ends of a period are there, of which at least one has no day that can be compared}
     *
     * <p>The official file for CII compares what it finds; with an end that has no day, or a day in another format, the
     * comparison fails and the rule breaks. With one end only nothing is compared. A last day without a text counts as well, a
     * first day without one does not.
     */
    private static boolean isHalfRead(Period period, Subject subject) {
        boolean start = subject.trace().isForeign(period, "start");
        boolean end =
                subject.trace().isForeign(period, "end") || subject.trace().isBlank(period, "end");
        return (start || end)
                && (start || period.start().isPresent())
                && (end || period.end().isPresent());
    }

    /** {@return whether an allowance or charge says why it is there, in words or as a code} */
    private static boolean reason(AllowanceCharge one, Subject subject) {
        return subject.states(one, "reason", one.reason().isPresent())
                || subject.states(one, "reasonCode", one.reasonCode().isPresent());
    }

    /**
     * {@return whether the total VAT is stated in the accounting currency}
     *
     * <p>BT-111 does, and where both currencies are the same also BT-110, but for the official files for CII, which want BT-111
     * then, too. An invoice in USD that a French seller books in EUR states BT-5 USD, BT-6 EUR, BT-110 in USD and BT-111 in
     * EUR. That BT-111 is BT-110 at some rate of exchange is asked by no rule.
     */
    private static boolean vatBooked(ElectronicInvoice invoice, Subject subject) {
        return invoice.totals().isPresent()
                && (invoice.totals().get().vatInAccountingCurrency().isPresent()
                        || !subject.isOfficialCii()
                                && invoice.accountingCurrency().equals(invoice.currency())
                                && invoice.totals().get().vat().isPresent());
    }

    /**
     * {@return whether a payment has no element for an account, in the official file for CII, which then does not ask BR-61}
     *
     * <p>True also of instructions without any account: that file asks each account that is there.
     */
    private static boolean isSilent(PaymentInstructions payment, Subject subject) {
        return subject.isOfficialCii()
                && payment.transfers().stream().allMatch(t -> subject.trace().isImplied(t));
    }

    /**
     * {@return whether the means of payment (BT-81) is a credit transfer}
     *
     * <p>The norm says: local, not SEPA or SEPA; strictly that is each code of UNTDID 4461 by which money goes to an account
     * ({@link CodeLists#CREDIT_TRANSFERS}). The official files look at 30 and, in SEPA, 58 only.
     */
    private static boolean isTransfer(PaymentInstructions payment, Subject subject) {
        return subject.isOfficial()
                ? is(payment.means(), "30") || is(payment.means(), "58")
                : payment.means().isPresent()
                        && CodeLists.CREDIT_TRANSFERS.contains(payment.means().get());
    }

    /** {@return whether a code is stated and is this one} */
    private static boolean is(Optional<String> code, String wanted) {
        return code.isPresent() && code.get().equals(wanted);
    }
}
