package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of the invoice, BG-25.
 *
 * @param identifier  the identifier of the line; demanded by the norm
 * @param note  a note on the line
 * @param object  what is invoiced: a meter, a subscription
 * @param quantity  how much; demanded by the norm
 * @param unit  the unit, Recommendation 20 or 21; demanded by the norm
 * @param net  the net amount of the line, allowances and charges included; demanded by the norm
 * @param orderLine  the line of the purchase order
 * @param accounting  where the buyer books it
 * @param period  the period that the line is for
 * @param allowances  allowances of the line
 * @param charges  charges of the line
 * @param price  the price; demanded by the norm
 * @param vat  the VAT of the line; demanded by the norm
 * @param item  what is sold; demanded by the norm
 */
public record Line(
        @Bt("BT-126") Optional<String> identifier,
        @Bt("BT-127") Optional<String> note,
        @Bt("BT-128") Optional<Identifier> object,
        @Bt("BT-129") Optional<BigDecimal> quantity,
        @Bt("BT-130") Optional<String> unit,
        @Bt("BT-131") Optional<BigDecimal> net,
        @Bt("BT-132") Optional<String> orderLine,
        @Bt("BT-133") Optional<String> accounting,
        @Bg("BG-26") Optional<Period> period,
        @Bg("BG-27") List<AllowanceCharge> allowances,
        @Bg("BG-28") List<AllowanceCharge> charges,
        @Bg("BG-29") Optional<Price> price,
        @Bg("BG-30") Optional<LineVat> vat,
        @Bg("BG-31") Optional<Item> item) {

    public Line {
        requireNonNull(identifier, "identifier");
        requireNonNull(note, "note");
        requireNonNull(object, "object");
        requireNonNull(quantity, "quantity");
        requireNonNull(unit, "unit");
        requireNonNull(net, "net");
        requireNonNull(orderLine, "orderLine");
        requireNonNull(accounting, "accounting");
        requireNonNull(period, "period");
        allowances = List.copyOf(allowances);
        charges = List.copyOf(charges);
        requireNonNull(price, "price");
        requireNonNull(vat, "vat");
        requireNonNull(item, "item");
    }
}
