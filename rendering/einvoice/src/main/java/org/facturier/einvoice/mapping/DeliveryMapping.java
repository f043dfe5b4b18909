package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Recipient;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Delivery;
import org.facturier.einvoice.model.Period;

/**
 * When, where and to whom was supplied: BT-70 to BT-72, BG-15, and the period BG-14. The place of delivery is stated where the document states
 * one: that of the buyer is never put there for it.
 *
 * <p>Of goods that went to another member state the norm wants day and country (BR-IC-11, BR-IC-12), and a rule says so where
 * they are missing. The period stands beside the delivery in the hub; its last day is within it, while that of the domain is not.
 *
 * @param losses  what has no place
 * @param parties  knows what an address is
 */
record DeliveryMapping(Losses losses, PartyMapping parties) {

    /** {@return BG-13 without its period; empty where neither day, place nor recipient is stated} */
    Optional<Delivery> delivery(org.facturier.core.document.Delivery delivery) {
        delivery.from()
                .ifPresent(from -> losses.lose(
                        MappingRule.SENT_FROM,
                        "header.delivery.from",
                        say("sent from {city}").with("city", from.city())));
        Optional<Address> place = delivery.to().map(to -> parties.address(to, "header.delivery.to"));
        return delivery.on().isEmpty()
                        && place.isEmpty()
                        && delivery.recipient().isEmpty()
                ? Optional.empty()
                : Optional.of(new Delivery(
                        delivery.recipient().flatMap(Recipient::name).flatMap(Stated::text),
                        delivery.recipient().flatMap(Recipient::location).map(PartyMapping::identifier),
                        delivery.on(),
                        place));
    }

    /** {@return BG-14 or BG-26, whose last day is within it} */
    static Period period(ServicePeriod period) {
        return new Period(Optional.of(period.from()), Optional.of(period.lastDay()));
    }
}
