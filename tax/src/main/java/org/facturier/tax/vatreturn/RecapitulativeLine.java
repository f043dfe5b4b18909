package org.facturier.tax.vatreturn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.TaxId;
import org.joda.money.Money;

/**
 * What one buyer in another member state was supplied without tax: goods that went there, and services of which it owes the
 * tax by article 196. Other reverse charges are of one state and stay out, such as scrap (art. 199) or work on land (art. 47
 * and 194) there.
 *
 * @param buyer  the VAT number of the buyer
 * @param kind  goods, goods of a triangle or services
 * @param net  the base; below zero where more was credited than fell due
 * @source Directive 2006/112/EC, art. 262 to 265; CGI, art. 289 B and 289 C
 */
public record RecapitulativeLine(TaxId buyer, RecapitulativeKind kind, Money net) {

    private static final Comparator<Key> ORDER =
            Comparator.comparing((Key key) -> key.buyer().text()).thenComparing(Key::kind);

    private record Key(TaxId buyer, RecapitulativeKind kind) {

        static Optional<Key> of(VatEntry entry) {
            return entry.recapitulated().flatMap(kind -> entry.buyer().map(buyer -> new Key(buyer, kind)));
        }
    }

    public RecapitulativeLine {
        Completeness.of("a line of a recapitulative statement")
                .needs("buyer", buyer)
                .needs("kind", kind)
                .needs("net", net)
                .verify();
    }

    static List<RecapitulativeLine> of(List<VatEntry> entries) {
        Map<Key, Money> sums = new TreeMap<>(ORDER);
        entries.forEach(entry -> Key.of(entry).ifPresent(key -> sums.merge(key, entry.net(), Money::plus)));
        return sums.entrySet().stream()
                .map(sum -> new RecapitulativeLine(
                        sum.getKey().buyer(), sum.getKey().kind(), sum.getValue()))
                .toList();
    }
}
