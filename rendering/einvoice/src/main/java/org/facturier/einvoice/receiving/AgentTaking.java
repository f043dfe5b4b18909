package org.facturier.einvoice.receiving;

import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Payee;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.einvoice.model.Identifier;

/**
 * Who acts for the seller of a hub: BG-10 and BG-11. Neither is needed; one of whom the domain asks more than is stated stays in
 * the hub and is named.
 *
 * @param taking  gathers what cannot be taken
 * @param parties  knows what an address is
 */
record AgentTaking(Taking taking, PartyTaking parties) {

    /** {@return BG-10; none without a name} */
    Optional<Payee> payee(org.facturier.einvoice.model.Payee payee) {
        if (payee.name().isEmpty()) {
            taking.leave("payee", "BG-10");
            return Optional.empty();
        }
        Optional<LegalId> identifier = payee.identifier().flatMap(id -> number(id, "payee.identifier", "BT-60"));
        Optional<LegalId> registration = payee.registration().flatMap(id -> number(id, "payee.registration", "BT-61"));
        return taking.offered("payee", "BG-10", () -> new Payee(payee.name().get(), identifier, registration));
    }

    /** {@return a number of a public scheme; the domain has no other of a payee} */
    private Optional<LegalId> number(Identifier id, String place, String term) {
        return taking.offered(place, term, () -> new LegalId(id.scheme().orElse(""), id.value()));
    }

    /** {@return BG-11; none without its name, its VAT number and an address with town and country} */
    Optional<TaxRepresentative> representative(org.facturier.einvoice.model.TaxRepresentative agent) {
        String place = "taxRepresentative";
        Optional<TaxId> number = agent.vatIdentifier()
                .flatMap(text -> taking.offered(place + ".vatIdentifier", "BT-63", () -> TaxId.parse(text)));
        Optional<Address> address =
                agent.address().flatMap(stated -> parties.address(stated, place + ".address", "BG-12"));
        if (agent.name().isEmpty() || number.isEmpty() || address.isEmpty()) {
            taking.leave(place, "BG-11");
            return Optional.empty();
        }
        return taking.offered(
                place, "BG-11", () -> new TaxRepresentative(agent.name().get(), number.get(), address.get()));
    }
}
