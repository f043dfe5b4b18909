package org.facturier.core.party;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

/**
 * Puts parties together by what they share, each sign once. Parties that share several signs are one finding with all of these.
 * Names are looked at last, and only of parties that no number has put together or told apart.
 */
final class PartyDoubles {

    private final List<Party> parties;
    /** By identifiers of those who share something, what they share. */
    private final Map<Set<String>, List<Message>> sharing = new LinkedHashMap<>();

    PartyDoubles(Collection<? extends Party> parties) {
        this.parties =
                parties.stream().<Party>map(Function.identity()).distinct().toList();
    }

    /** {@return first identifiers given twice, then numbers shared, then names} */
    Findings findings() {
        List<Finding> found = new ArrayList<>();
        groups(party -> Stream.of(party.id())).forEach((id, own) -> {
            if (own.size() > 1) {
                found.add(PartyRule.ID_ONCE.at(
                        id,
                        say("{count} different parties have the identifier {id}")
                                .with("count", own.size())
                                .with("id", id)));
            }
        });
        groups(party -> PartySign.numbers(party).stream()).forEach((sign, alike) -> {
            for (List<Party> one : ofOneEstablishment(alike)) {
                share(one, sign);
            }
        });
        sharing.forEach((ids, signs) -> found.add(finding(PartyRule.NUMBER_ONCE, ids, signs)));
        groups(party -> PartySign.name(party).stream()).forEach((sign, alike) -> {
            Set<String> ids = ids(alike);
            if (ids.size() > 1 && !sharing.containsKey(ids) && !areToldApart(alike)) {
                found.add(finding(PartyRule.NAME_ONCE, ids, List.of(sign.words().get())));
            }
        });
        return new Findings(found);
    }

    /** {@return parties by each of their signs, in the order in which they were given} */
    private <K> Map<K, List<Party>> groups(Function<Party, Stream<K>> signs) {
        Map<K, List<Party>> groups = new LinkedHashMap<>();
        for (Party party : parties) {
            signs.apply(party)
                    .forEach(sign -> groups.computeIfAbsent(sign, each -> new ArrayList<>())
                            .add(party));
        }
        return groups;
    }

    /** Notes a sign that parties of several identifiers have; versions of one party share all of theirs. */
    private void share(List<Party> alike, PartySign sign) {
        Set<String> ids = ids(alike);
        if (ids.size() > 1) {
            sharing.computeIfAbsent(ids, each -> new ArrayList<>())
                    .add(sign.words().get());
        }
    }

    /** Establishments of one firm share its numbers: where each has its SIRET, those of one SIRET are alike. */
    private static Collection<List<Party>> ofOneEstablishment(List<Party> alike) {
        Map<String, List<Party>> bySiret =
                alike.stream().collect(groupingBy(PartyDoubles::siret, LinkedHashMap::new, toList()));
        boolean oneFirm = alike.stream().map(PartySign::sirenOfSiret).distinct().count() == 1;
        return oneFirm ? bySiret.values() : List.of(alike);
    }

    /** {@return the establishment of a party, blank where it says none} */
    private static String siret(Party party) {
        return party.legalId(LegalId.SIRET).orElse("");
    }

    /** Where everybody has a number of one kind, it decides and not the name. */
    private static boolean areToldApart(List<Party> alike) {
        return alike.stream().noneMatch(party -> PartySign.sirens(party).isEmpty())
                || alike.stream().noneMatch(party -> party.vatId().isEmpty());
    }

    private static Set<String> ids(List<Party> alike) {
        Set<String> ids = new LinkedHashSet<>();
        alike.forEach(party -> ids.add(party.id()));
        return ids;
    }

    /** {@return what some parties share, at the first of them} */
    private static Finding finding(PartyRule rule, Set<String> ids, List<Message> signs) {
        return rule.at(
                ids.iterator().next(),
                say("{ids} share {signs}").with("ids", ids).with("signs", signs));
    }
}
