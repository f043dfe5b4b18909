package org.facturier.einvoice.rules.en16931;

import static org.facturier.einvoice.rules.Scope.ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.CHARGE;
import static org.facturier.einvoice.rules.Scope.LINE;
import static org.facturier.einvoice.rules.Scope.LINE_ALLOWANCE;
import static org.facturier.einvoice.rules.Scope.LINE_CHARGE;
import static org.facturier.einvoice.rules.Scope.LINE_PERIOD;
import static org.facturier.einvoice.rules.Scope.PERIOD;

import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.rules.Subject;

/** What lines, periods, allowances and charges must state. */
final class LinePresence {

    private LinePresence() {}

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
    static void list(Rules rules) {
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
    static boolean reason(AllowanceCharge one, Subject subject) {
        return subject.states(one, "reason", one.reason().isPresent())
                || subject.states(one, "reasonCode", one.reasonCode().isPresent());
    }
}
