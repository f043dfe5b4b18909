package org.facturier.core.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;

/** For each rule of parties one that breaks it, or two. */
public final class PartyBreaches {

    private PartyBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        Party bare = Party.business("Dubois").build();
        breaches.put(PartyRule.NAME, () -> PartyCheck.buyer(Party.business(" ").build()));
        breaches.put(PartyRule.ADDRESS, () -> PartyCheck.buyer(bare));
        breaches.put(
                PartyRule.ADDRESS_COMPLETE,
                () -> PartyCheck.buyer(Party.business("Dubois")
                        .address(new Address(
                                List.of(), Optional.of("69002"), "Lyon", Optional.empty(), CountryCode.of("FR")))
                        .build()));
        breaches.put(PartyRule.SELLER_NUMBER, () -> PartyCheck.seller(bare));
        breaches.put(PartyRule.SELLER_VAT, () -> PartyCheck.seller(bare));
        breaches.put(PartyRule.BUYER_NUMBER, () -> PartyCheck.buyer(bare));
        breaches.put(
                PartyRule.SAME_FIRM,
                () -> PartyCheck.buyer(Party.business("Dubois")
                        .registration(LegalId.siren("732829320"))
                        .identifier(LegalId.siret("30326504500011"))
                        .build()));
        breaches.put(PartyRule.EMAIL, () -> PartyCheck.buyer(bare));
        breaches.put(PartyRule.ACCOUNT, () -> PartyCheck.seller(bare));
        breaches.put(
                PartyRule.ID_ONCE,
                () -> PartyCheck.doubles(List.of(bare, Party.consumer("Dubois").build())));
        breaches.put(
                PartyRule.NUMBER_ONCE,
                () -> PartyCheck.doubles(List.of(
                        bare.toBuilder().id("P1").vatId("FR40303265045").build(),
                        bare.toBuilder().id("P2").vatId("FR40303265045").build())));
        breaches.put(
                PartyRule.NAME_ONCE,
                () -> PartyCheck.doubles(List.of(inLyon("P1", "Dubois"), inLyon("P2", "DUBOIS SARL"))));
        return breaches;
    }

    static Party inLyon(String id, String name) {
        return Party.business(name)
                .id(id)
                .address(Address.of("1 rue A", "69002", "Lyon", "FR"))
                .build();
    }
}
